import { areaBetween, ExcelHost } from 'excel-host';
import { seriesOf } from 'excel-host/testing';
import { signed } from 'excel-host/testing';
import { changedPart } from 'excel-host/testing';
import { sampleBytes } from '../support/sample';
import { pageObjections } from './support/accessibility';
import { eventually } from './support/eventually';
import { useSandbox } from './support/use-sandbox';

const server = useSandbox();

/** Text with special meaning in markup, templates or styles. */
const ODD = '<b onclick="x">1</b> {a|b} & más';

function workbookWithChart(): Uint8Array {
  const host = ExcelHost.empty({ sheetName: 'Datos' });
  const sheet = host.workbook.activeSheet;
  [
    ['Criterio', 'Vencida'],
    [ODD, 4],
    ['2. Estrategia', 2],
  ].forEach((row, at) => row.forEach((value, column) => sheet.cells.enter(at, column, value)));
  const chart = sheet.charts.add('ColumnClustered', seriesOf(sheet, areaBetween(0, 0, 2, 1), 'Columns'));
  chart.title.text = 'Situación';
  chart.labels.visible = true;
  return host.save();
}

/** A workbook with data bars and traffic lights. */
function workbookWithGrades(): Uint8Array {
  const host = ExcelHost.empty();
  [10, 20, 40].forEach((figure, row) => host.workbook.activeSheet.cells.enter(row, 1, figure));
  const stops = '<cfvo type="min"/><cfvo type="max"/>';
  const thirds = [0, 33, 67].map((share) => `<cfvo type="percent" val="${share}"/>`).join('');
  const rules = `<cfRule type="dataBar" priority="1"><dataBar>${stops}<color rgb="FF638EC6"/></dataBar></cfRule><cfRule type="iconSet" priority="2"><iconSet>${thirds}</iconSet></cfRule>`;
  return changedPart(host.save(), 'xl/worksheets/sheet1.xml', (xml) =>
    xml.replace('</sheetData>', `</sheetData><conditionalFormatting sqref="B1:B3">${rules}</conditionalFormatting>`),
  );
}

test('data bars and icons are drawn beside their values', async () => {
  const sandbox = await server.open({});
  await sandbox.openFile('avance.xlsx', workbookWithGrades());
  const [bar, icon] = ['[data-bar]', '[data-icon]'].map((mark) => sandbox.cell('B3').locator(mark));
  await bar?.waitFor();
  await eventually(async () => icon?.evaluate((drawn) => getComputedStyle(drawn).color), 'rgb(46, 139, 87)');
  await eventually(() => sandbox.cell('B3').getAttribute('aria-label'), '40 B3');
  const widths = () =>
    sandbox.page.locator('[data-bar]').evaluateAll((bars) => bars.map((drawn) => drawn.getBoundingClientRect().width));
  await eventually(async () => {
    const [low = 0, middle = 0, high = 0] = await widths();
    return low > 0 && middle > 2 * low && high > 1.5 * middle;
  }, true);
  expect(await pageObjections(sandbox)).toEqual([]);
});

test('a chart shows the workbook’s texts as text, follows its cells, and describes its points to the mouse and to screen readers', async () => {
  const sandbox = await server.open({}, async (page) => {
    await page.addInitScript(() => {
      window.refusals = [];
      addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
        window.refusals.push(`${violatedDirective}: ${blockedURI}`);
      });
    });
  });
  const { page } = sandbox;
  await sandbox.openFile('datos.xlsx', workbookWithChart());
  const chart = page.locator('[data-chart] svg');
  const texts = chart.locator('text');
  await texts.filter({ hasText: 'Situación' }).waitFor();
  await eventually(async () => (await texts.allTextContents()).join(''), expect.stringContaining(ODD));

  await chart.locator('path[fill="#4472C4"]').first().hover();
  await eventually(() => page.locator('[data-chart]').getAttribute('title'), `Vencida · ${ODD}: 4`);
  const heard = page.getByRole('region', { name: 'Gráficos de la hoja' });
  await eventually(
    () => heard.getByRole('listitem').allTextContents(),
    [`Vencida · ${ODD}: 4`, 'Vencida · 2. Estrategia: 2'],
  );

  await sandbox.cell('B3').click();
  await page.keyboard.type('7');
  await page.keyboard.press('Enter');
  await heard.getByText('Vencida · 2. Estrategia: 7').waitFor({ state: 'attached' });
  await texts.filter({ hasText: /^7$/ }).first().waitFor();

  expect(await page.evaluate(() => window.refusals)).toEqual([]);
  expect(await pageObjections(sandbox)).toEqual([]);
  expect(sandbox.faults).toEqual([]);
});

test('in forced colors the sheet and its charts keep the workbook’s colors and are legible', async () => {
  const sandbox = await server.open();
  const { page } = sandbox;
  await sandbox.openFile('datos.xlsx', workbookWithChart());
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  const colors = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => {
        const { color, backgroundColor, fill } = getComputedStyle(element);
        return { color, backgroundColor, fill };
      });
  await eventually(() => colors('[role="grid"]'), expect.objectContaining({ backgroundColor: 'rgb(255, 255, 255)' }));
  await eventually(() => colors('[data-cell="B1"] span'), expect.objectContaining({ color: 'rgb(0, 0, 0)' }));
  await eventually(() => colors('[data-chart] svg text'), expect.objectContaining({ fill: 'rgb(89, 89, 89)' }));
});

test('a signed workbook is reported, and a changed copy as having lost its signature', async () => {
  const sandbox = await server.open();
  const { page } = sandbox;
  await sandbox.openFile('firmado.xlsx', signed(sampleBytes()));
  const notice = page.locator('[data-notice]');
  await notice.getByText('«firmado.xlsx» está firmado digitalmente.').waitFor();
  await sandbox.download();
  await notice.getByText('está firmado digitalmente').waitFor();

  await sandbox.cell('A5').click();
  await page.keyboard.type('9');
  await page.keyboard.press('Enter');
  await sandbox.download();
  await notice.getByText('ya no lleva una firma digital válida').waitFor();

  // The message stays in the other language, and the signature is broken there too.
  await page.getByRole('button', { name: 'English' }).click();
  await notice.getByText('is digitally signed').waitFor();
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download' }).click();
  await waiting;
  await notice.getByText('no longer carries a valid digital signature').waitFor();
});

test('a text that overflows into other cells is in front of their fills', async () => {
  const host = ExcelHost.empty();
  const { cells } = host.workbook.activeSheet;
  cells.typeInto(0, 0, 'una frase que no cabe en su columna');
  cells.setStyle({ row: 0, column: 0, rowCount: 1, columnCount: 4 }, { fill: { color: '#E6EEF7' } });
  const sandbox = await server.open();
  await sandbox.openFile('texto.xlsx', host.save());
  const [cell, beside] = await Promise.all([sandbox.cell('A1').boundingBox(), sandbox.cell('B1').boundingBox()]);
  if (cell === null || beside === null) throw new Error('the cells are not in visibility');
  const onTop = await sandbox.page.evaluate(
    ([x, y]) => document.elementFromPoint(x, y)?.closest('[data-cell]')?.getAttribute('data-cell'),
    [beside.x + 10, beside.y + beside.height / 2] as const,
  );
  expect(onTop).toBe('A1');
});
