import { readFile } from 'node:fs/promises';
import { readResult } from 'excel-check/node';
import { CheckSite, type OpenCheck } from './support/check-site';

jest.setTimeout(300_000);

let site: CheckSite;

beforeAll(async () => {
  site = await CheckSite.start();
});
afterAll(() => site.stop());

/** Starts the check and waits for its result. */
async function run({ frame }: OpenCheck) {
  await frame.getByRole('button', { name: /^(Empezar|Start)$/ }).click();
  const text = await frame.locator('textarea').inputValue({ timeout: 240_000 });
  return readResult(text);
}

const count = async ({ frame }: OpenCheck, verdict: string) =>
  Number((await frame.locator(`[data-verdict="${verdict}"] > summary`).innerText()).replace(/\D+/g, ''));

/** The checks in the part of the page with a verdict, without what each says of a member. */
const namesOf = async ({ frame }: OpenCheck, verdict: string) => {
  const ids = await frame
    .locator(`[data-verdict="${verdict}"] tbody th`)
    .evaluateAll((cells) => cells.map((cell) => cell.querySelector('small')?.textContent ?? cell.textContent));
  return [...new Set(ids.map((id) => (/^(job|question): /.test(id) ? id : (id.split(':')[0] ?? ''))))];
};

const leftIn = ({ page }: OpenCheck) =>
  page.evaluate(() => {
    const { workbook } = window.host;
    const cells = workbook.sheets.map((sheet) => sheet.usedArea(false) ?? null);
    return {
      sheets: workbook.sheets.map(({ name }) => name),
      cells,
      names: workbook.names.all.length,
      settings: [...workbook.settings.keys],
    };
  });

test('everything is the same in the embedded Excel, and the workbook is left as it was', async () => {
  const open = await site.open('es-DO');
  await open.frame.getByText('Este Excel: Mac').waitFor();
  const result = await run(open);
  await open.frame.getByText(/^Terminó en \d+ s\. El libro quedó vacío\.$/).waitFor();
  expect(await namesOf(open, 'different')).toEqual([]);
  expect(await count(open, 'unsupported')).toBe(0);
  expect(await count(open, 'same')).toBeGreaterThan(600);
  expect(await count(open, 'noted')).toBeGreaterThan(10);
  expect(Object.keys(result.answers)).toHaveLength((await count(open, 'same')) + (await count(open, 'noted')));
  expect(result.excel).toMatchObject({ platform: 'Mac', displayLanguage: 'es-DO', newestSet: '1.14' });
  expect(await leftIn(open)).toEqual({ sheets: ['Hoja1'], cells: [null], names: 0, settings: [] });
  expect(open.faults).toEqual([]);
});

test('without a printer exactly what needs one differs; the result can be downloaded and copied', async () => {
  const open = await site.open('en-US', { hasPrinter: false });
  const { page, frame } = open;
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const result = await run(open);
  await frame.getByText(/^Done in \d+ s\. The workbook is empty\.$/).waitFor();
  expect(await namesOf(open, 'different')).toEqual(['job: write sheets', 'PageLayout.paperSize']);
  expect(await count(open, 'unsupported')).toBe(0);
  await frame.getByText('Create summaries').waitFor();
  expect(result.answers['question: paper']).toEqual({ refused: 'GeneralException' });

  const downloading = page.waitForEvent('download');
  await frame.getByRole('link', { name: 'Download result' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^excel-mac-[\d.]+-\d{4}-\d\d-\d\d\.json$/);
  expect(readResult(await readFile(await download.path(), 'utf8'))).toEqual(result);
  await frame.getByRole('button', { name: 'Copy result' }).click();
  await frame.getByText(/^(Result copied\.|Excel didn’t allow copying: the result is selected)/).waitFor();
  expect(await frame.evaluate(() => document.getSelection()?.toString() ?? '')).toBe(
    `${JSON.stringify(result, null, 1)}\n`,
  );
  expect(open.faults).toEqual([]);
});

test('a workbook that isn’t empty is refused; a stopped run says so and gives what it knows', async () => {
  const open = await site.open('es-DO');
  const { page, frame } = open;
  await page.evaluate(() => window.host.workbook.activeSheet.cells.setValue(8, 3, 'mío'));
  await frame.getByRole('button', { name: 'Empezar' }).click();
  await frame
    .getByRole('alert')
    .getByText('Este libro no está vacío: tiene celdas con contenido o formato. Nada se cambió.')
    .waitFor();
  expect(await page.evaluate(() => window.host.workbook.activeSheet.cells.value(8, 3))).toBe('mío');

  await page.evaluate(() => window.host.workbook.activeSheet.cells.setValue(8, 3, null));
  await frame.getByRole('button', { name: 'Empezar' }).click();
  await frame.getByRole('button', { name: 'Detener' }).click();
  await frame.getByText(/^Se detuvo después de \d+ de \d+\. El libro quedó vacío\.$/).waitFor();
  expect(await leftIn(open)).toEqual({ sheets: ['Hoja1'], cells: [null], names: 0, settings: [] });

  await page.evaluate(() => void (window.host.circumstances.otherWorkbookInFront = true));
  await frame.getByRole('button', { name: 'Empezar' }).click();
  await frame.getByText('Excel no dejó continuar (InvalidSelection).').waitFor();
  expect(open.faults).toEqual([]);
});

test('no request went to another computer', () => {
  expect([...site.asked]).toEqual(['localhost']);
});
