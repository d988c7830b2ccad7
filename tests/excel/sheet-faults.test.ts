import type { HostErrorCode } from 'excel-host';
import { openOffice } from 'excel-host/testing';
import { sheets as words } from '../../src/core/messages/es/sheets';
import { PlanError } from '../../src/excel/plan-error';
import { reviewPlan, type Review } from '../../src/excel/review/review-plan';
import { removeSheets } from '../../src/excel/sheets/remove-sheets';
import { writeSheets } from '../../src/excel/sheets/write-sheets';
import { complaints, smallPlan, type Job } from '../support/faults';
import { asOf, sampleBytes, SEPTEMBER_15, GENERATED_SHEETS } from '../support/sample';

jest.setTimeout(240_000);

// The register alone: it has a table, styles and emphases. A sheet with charts is tried below.
const options = { language: 'es', madeOn: SEPTEMBER_15, sheets: ['indicators'] } as const;
const withCharts = { ...options, sheets: ['dashboard', 'indicators'] } as const;
const write = (review: Review) => writeSheets(review, options);

const JOBS: readonly Job[] = [
  { name: 'write', run: write, undo: () => removeSheets() },
  {
    name: 'write with charts',
    run: (review) => writeSheets(review, withCharts),
    undo: () => removeSheets(),
    every: 29,
  },
  { name: 'refresh', prepare: write, run: write, undo: () => Promise.resolve() },
  { name: 'remove sheets', prepare: write, run: () => removeSheets(), undo: write },
];

test.each(JOBS)('$name: if any action fails, a second attempt succeeds and leaves nothing behind', async (job) => {
  const { points, found } = await complaints(await smallPlan(), job);
  expect(found).toEqual([]);
  expect(points).toBeGreaterThan(0);
});

describe('sheets left by a failure', () => {
  test.each([3, 20, 200])('at action %i are never taken for complete', async (action) => {
    const { host } = await openOffice(sampleBytes());
    const review = await reviewPlan(asOf());
    host.faults.fail({ request: 3, action, code: 'GeneralException' });
    await expect(write(review)).rejects.toBeInstanceOf(PlanError);
    for (const sheet of host.workbook.sheets.slice(1)) {
      expect([null, words.unfinished]).toContain(sheet.cells.value(0, 0));
    }
  });

  test('are not overwritten after a user edited them', async () => {
    const { host } = await openOffice(sampleBytes());
    const review = await reviewPlan(asOf());
    host.faults.fail({ request: 3, action: 5, code: 'GeneralException' });
    await expect(writeSheets(review, withCharts)).rejects.toBeInstanceOf(PlanError);
    const [, stray] = host.workbook.sheets;
    stray?.cells.setValue(4, 4, 'mía');
    const { written } = await writeSheets(review, withCharts);
    expect(written[0]).toBe('Tablero (2)');
    expect(stray?.cells.value(4, 4)).toBe('mía');
  });

  test('are complete after a second attempt', async () => {
    const { host } = await openOffice(sampleBytes());
    const review = await reviewPlan(asOf());
    host.faults.fail({ request: 4, action: 90, code: 'GeneralException' });
    await expect(writeSheets(review, { language: 'es', madeOn: SEPTEMBER_15 })).rejects.toBeInstanceOf(PlanError);
    await writeSheets(review, { language: 'es', madeOn: SEPTEMBER_15 });
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(['Plan 2024', ...GENERATED_SHEETS]);
    expect(host.workbook.settings.keys).toEqual(['plan-mejora.history', 'plan-mejora.made']);
  });
});

describe('Excel’s errors', () => {
  const cases: readonly (readonly [HostErrorCode, string])[] = [
    ['AccessDenied', 'access-denied'],
    ['GeneralException', 'host-failed'],
    ['InvalidSelection', 'other-workbook'],
    ['RequestPayloadSizeLimitExceeded', 'too-large'],
  ];
  test.each(cases)('%s becomes %s', async (code, expected) => {
    const { host } = await openOffice(sampleBytes());
    const review = await reviewPlan(asOf());
    host.faults.fail({ request: 3, code });
    await expect(writeSheets(review, options)).rejects.toMatchObject({ code: expected });
  });
});
