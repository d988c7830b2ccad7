import type { Circumstances } from 'excel-host';
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
