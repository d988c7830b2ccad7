import { ExcelHost } from 'excel-host';
import { pageObjections } from './support/accessibility';
import { eventually } from './support/eventually';
import type { Sandbox } from './support/sandbox';
import { useSandbox } from './support/use-sandbox';
import { emptyWorkbook, NOT_WORKBOOKS } from './support/workbooks';

const server = useSandbox();

/** Thirty sheets, two of them hidden; the first one has numbers in A1:AD60, two frozen rows and a frozen column. */
function manySheets(): Uint8Array {
  const host = ExcelHost.empty({ sheetName: 'Hoja 1' });
  const first = host.workbook.activeSheet;
  for (let row = 0; row < 60; row++) {
    for (let column = 0; column < 30; column++) first.cells.enter(row, column, row * 100 + column);
  }
  first.view.frozen = { rows: 2, columns: 1 };
  for (let number = 2; number <= 30; number++) host.workbook.addSheet(`Hoja ${number}`);
  for (const [place, how] of [
    [2, 'Hidden'],
    [3, 'VeryHidden'],
  ] as const) {
    const sheet = host.workbook.sheets[place];
    if (sheet !== undefined) sheet.visibility = how;
  }
  host.workbook.activate(first);
  return host.save();
}

async function openMany(): Promise<Sandbox> {
  const sandbox = await server.open();
  await sandbox.openFile('muchas.xlsx', manySheets());
  return sandbox;
}

/** The active cell, according to the name box. */
const addressOf = ({ page }: Sandbox) => page.getByLabel(/^Celda activa/).inputValue();

const activeTab = ({ page }: Sandbox) => page.locator('[data-tab][aria-selected="true"]');

/** Drops a file somewhere on the page. */
async function drop({ page }: Sandbox, name: string, bytes: Uint8Array): Promise<void> {
  const dataTransfer = await page.evaluateHandle(
    ([file, content]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([new Uint8Array(content)], file));
      return transfer;
    },
    [name, [...bytes]] as const,
  );
  await page.dispatchEvent('main', 'dragover', { dataTransfer });
  await page.getByText('Suelte el libro para abrirlo').waitFor();
  await page.dispatchEvent('main', 'drop', { dataTransfer });
  await page.getByText('Suelte el libro para abrirlo').waitFor({ state: 'detached' });
}

test('each of many sheets has a tab that scrolls into view, except hidden ones', async () => {
  const sandbox = await openMany();
  const { page } = sandbox;
  await eventually(async () => (await sandbox.sheets()).length, 28);
  await eventually(() => sandbox.sheets(), expect.not.arrayContaining(['Hoja 3']));
  await page.locator('[data-tab="Hoja 1"]').focus();
  await page.keyboard.press('End');
  await activeTab(sandbox)
    .filter({ hasText: /^Hoja 30$/ })
    .waitFor();
  await eventually(() => activeTab(sandbox).evaluate((tab) => tab.getBoundingClientRect().right <= innerWidth), true);

  // Ctrl+PageDown in the cells activates the next visible sheet, and keys then act on its cells.
  await page.keyboard.press('Home');
  await sandbox.cell('B3').click();
  await page.keyboard.press('Control+PageDown');
  await page.keyboard.press('Control+PageDown');
  await activeTab(sandbox)
    .filter({ hasText: /^Hoja 5$/ })
    .waitFor();
  await page.keyboard.press('ArrowDown');
  await sandbox.activeCell('A2');
  await page.keyboard.press('Control+PageUp');
  await page.keyboard.press('Control+PageUp');
  await sandbox.activeCell('B3');
  expect(await pageObjections(sandbox)).toEqual([]);
  expect(sandbox.faults).toEqual([]);
});

test('cells are navigated, selected and edited with the keyboard, as in Excel', async () => {
  const sandbox = await openMany();
  const { page } = sandbox;
  await sandbox.cell('C5').click();
  for (const [key, address] of [
    ['Control+ArrowRight', 'AD5'],
    ['Control+ArrowDown', 'AD60'],
    ['Home', 'B60'],
    ['Control+Home', 'B3'],
    ['Control+End', 'AD60'],
    ['Control+Home', 'B3'],
    ['Tab', 'C3'],
    ['Shift+Enter', 'C2'],
  ] as const) {
    await page.keyboard.press(key);
    await eventually(() => addressOf(sandbox), address);
  }
  const marked = (what: 'row' | 'column') =>
    page.locator(`[role="grid"] [data-${what}]`).evaluateAll((headings) => {
      const weights = headings.map((heading) => [heading.textContent, getComputedStyle(heading).fontWeight]);
      return weights.flatMap(([text, weight]) => (weight === '600' ? [text] : []));
    });
  await sandbox.cell('C5').click();
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowRight');
  await eventually(() => marked('row'), ['5', '6']);
  await eventually(() => marked('column'), ['C', 'D']);
  await page.keyboard.press('Shift+Space');
  await eventually(async () => (await marked('column')).slice(0, 3), ['A', 'B', 'C']);
  await eventually(() => marked('row'), ['5', '6']);

  // Esc leaves the cell as it was; F2 edits its content, and Tab enters it and moves to the next cell.
  await sandbox.cell('C5').click();
  await page.keyboard.press('F2');
  await page.keyboard.type('9');
  await page.keyboard.press('Escape');
  await sandbox.cell('C5').getByText('402', { exact: true }).waitFor();
  await page.keyboard.press('F2');
  await page.keyboard.type('7');
  await page.keyboard.press('Tab');
  await sandbox.cell('C5').getByText('4027', { exact: true }).waitFor();
  await sandbox.activeCell('D5');
  await page.keyboard.type('=C5*2');
  await page.keyboard.press('Enter');
  await sandbox.cell('D5').getByText('8054', { exact: true }).waitFor();
  await sandbox.activeCell('D6');
  await page.keyboard.press('Delete');
  await eventually(() => sandbox.cell('D6').textContent(), '');

  // The downloaded file is the workbook as it is now.
  const bytes = await sandbox.download();
  await sandbox.openFile('otra.xlsx', bytes);
  await sandbox.cell('D5').getByText('8054', { exact: true }).waitFor();
  expect(sandbox.faults).toEqual([]);
});

test('frozen rows and columns stay visible when the sheet is scrolled', async () => {
  const sandbox = await openMany();
  const grid = sandbox.page.getByRole('grid');
  const before = await sandbox.cell('A2').boundingBox();
  await grid.evaluate((scroller) => scroller.scrollTo(1_000, 900));
  await sandbox.cell('V50').waitFor();
  await eventually(() => sandbox.cell('A2').boundingBox(), before);
  const [corner, cell] = await Promise.all([sandbox.cell('V2').boundingBox(), sandbox.cell('V50').boundingBox()]);
  expect([corner?.x, corner?.y]).toEqual([cell?.x, before?.y]);
});

test('a dropped file is opened, and one that isn’t a workbook leaves the open one as it was', async () => {
  const sandbox = await openMany();
  const { page } = sandbox;
  await drop(sandbox, 'notas.xlsx', NOT_WORKBOOKS.text);
  await page.getByRole('alert').filter({ hasText: 'No se pudo abrir «notas.xlsx»' }).waitFor();
  await page.locator('[data-file="muchas.xlsx"]').waitFor();
  await sandbox.cell('C5').getByText('402', { exact: true }).waitFor();

  await drop(sandbox, 'vacío.xlsx', emptyWorkbook());
  await page.locator('[data-file="vacío.xlsx"]').waitFor();
  await eventually(() => sandbox.sheets(), ['Sheet1']);
  await sandbox.pane.getByRole('heading', { name: 'Este libro está vacío.' }).waitFor();

  // Dropped over the pane, the file is handled by the page too.
  const leftToFrame = await sandbox.paneFrame().evaluate(() => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(['Plan'], 'plan.txt'));
    return document.body.dispatchEvent(new DragEvent('dragover', { dataTransfer, bubbles: true, cancelable: true }));
  });
  expect(leftToFrame).toBe(false);
  await page.getByText('Suelte el libro para abrirlo').waitFor();
  expect(sandbox.faults).toEqual([]);
});

test('the date changes in the workbook and the pane', async () => {
  const sandbox = await server.open();
  const { page } = sandbox;
  // office.js calls Excel when it starts, which requires that no cell is being edited.
  await sandbox.button('Revisar plan').waitFor();
  await page.getByLabel(/^Celda activa/).fill('P1');
  await page.keyboard.press('Enter');
  await page.keyboard.type('=YEAR(TODAY())*100+MONTH(TODAY())');
  await page.keyboard.press('Enter');
  await sandbox.cell('P1').getByText('202409', { exact: true }).waitFor();
  await page.getByLabel('Hoy es').fill('2025-02-01');
  await sandbox.cell('P1').getByText('202502', { exact: true }).waitFor();
  await sandbox.pane.getByText('01/02/2025').first().waitFor();
  expect(sandbox.faults).toEqual([]);
});

test('the page’s script keeps the license notices of its packages', async () => {
  const { page } = await server.open();
  const script = await page.locator('script[src^="sandbox."]').getAttribute('src');
  const source = await (await page.request.get(new URL(script ?? '', page.url()).href)).text();
  expect(source).toContain('Licensed to the Apache Software Foundation');
});
