import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { reviewCommand } from '../../src/cli/review-command';
import { dayOf } from '../../src/core/plan/day';
import { GENERATED_SHEETS } from '../support/sample';
import { libreOffice, python } from 'excel-host/testing';

const PLANS = path.resolve('tests/plans');
const SAMPLE = path.resolve('assets/plan-de-mejora-2024.xlsx');

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'recount-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Reviews a workbook as of a day; `null` if it has no plan. */
async function review(file: string, asOf: string): Promise<{ readonly out: string; readonly report: string } | null> {
  const name = `${path.basename(file, '.xlsx')}-${asOf}`;
  const [out, report] = [path.join(folder, `${name}.xlsx`), path.join(folder, `${name}.json`)];
  const code = await reviewCommand([file, '--as-of', asOf, '--out', out, '--report', report], {
    folder,
    variables: {},
    today: dayOf(2024, 9, 15),
    print: () => undefined,
    complain: () => undefined,
  });
  return code === 0 ? { out, report } : null;
}

async function recount(...pairs: readonly (readonly [string, string])[]): Promise<unknown> {
  return python(await readFile(path.join(__dirname, 'recount.py'), 'utf8'), ...pairs.flat());
}

describe('the figures of the generated sheets, recounted with openpyxl', () => {
  it('are right for every workbook', async () => {
    const files = (await readdir(PLANS)).filter((file) => file.endsWith('.xlsx')).map((file) => path.join(PLANS, file));
    const pairs: (readonly [string, string])[] = [];
    for (const [file, asOf] of [
      [SAMPLE, '2024-09-15'],
      [SAMPLE, '2024-05-15'],
      ...files.map((plan) => [plan, '2024-06-30'] as const),
    ] as const) {
      const made = await review(file, asOf);
      if (made !== null) pairs.push([made.out, made.report]);
    }
    expect(pairs.length).toBeGreaterThan(20);
    expect(await recount(...pairs)).toEqual([]);
  }, 240_000);
});

describe('the figures of the generated sheets, calculated by LibreOffice', () => {
  it.each([
    [SAMPLE, '2024-05-15'],
    [path.join(PLANS, 'status-and-progress.xlsx'), '2024-06-30'],
  ])(
    'are those of the report',
    async (file, asOf) => {
      const made = await review(file, asOf);
      if (made === null) throw new Error('no plan');
      const again = path.join(folder, `${path.basename(made.out, '.xlsx')}-libreoffice.xlsx`);
      await writeFile(again, await libreOffice(made.out, 'xlsx:Calc MS Excel 2007 XML'));
      expect(GENERATED_SHEETS).toHaveLength(7);
      expect(await recount([again, made.report])).toEqual([]);
    },
    90_000,
  );
});
