import type { HostErrorCode } from 'excel-host';
import { sheets as words } from '../../src/core/messages/es/sheets';
import { markPlan } from '../../src/excel/marks/mark-plan';
import { removeMarks } from '../../src/excel/marks/remove-marks';
import { removeSheets } from '../../src/excel/sheets/remove-sheets';
import { reviewPlan } from '../../src/excel/review/review-plan';
import { writeSheets } from '../../src/excel/sheets/write-sheets';
import { openOffice } from 'excel-host/testing';
import { differingParts } from 'excel-host/testing';
import { asOf, sampleBytes, SEPTEMBER_15, GENERATED_SHEETS } from '../support/sample';

const options = { language: 'es', madeOn: SEPTEMBER_15 } as const;

/** Everything that the add-in writes. */
async function work(): Promise<void> {
  await markPlan(await reviewPlan(asOf()));
  await writeSheets(await reviewPlan(asOf()), options);
}

/** The workbook after the work without a failure. */
async function withoutFailure(): Promise<Uint8Array> {
  const { host } = await openOffice(sampleBytes());
  await work();
  return host.save();
}

/** Number of requests that the work takes. */
const REQUESTS = 3 + 2 + 3 + 3;

/**
 * The requests after which rules are read. A failure there may be an unreadable rule, which is skipped, so the work
 * succeeds.
 */
const READS_RULES = 3 + 2 + 3;

jest.setTimeout(60_000);

describe('a failure of any request', () => {
  let expected: Uint8Array;
  beforeAll(async () => {
    expected = await withoutFailure();
  });

  const requests = Array.from({ length: REQUESTS }, (_, index) => index + 1);

  test.each(requests)('number %i is reported, and running again completes the work', async (request) => {
    const { host } = await openOffice(sampleBytes());
    host.faults.fail({ request, code: 'GeneralException' });
    if (request === READS_RULES) await work();
    else await expect(work()).rejects.toMatchObject({ name: 'PlanError', code: 'host-failed' });
    await work();
    const saved = host.save();
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(['Plan 2024', ...GENERATED_SHEETS]);
    expect(differingParts(expected, saved)).toEqual([]);
  });

  // Includes one failure of each kind: a setting, a sheet not yet marked as ours, its property, its first cell.
  test.each([3, 5, 6, 7, 9, 11, 12, 19, 90, 200, 900])(
    'half-way through the sheets, at action %i, leaves nothing that looks complete or can’t be removed',
    async (action) => {
      const { host } = await openOffice(sampleBytes());
      const review = await reviewPlan(asOf());
      host.faults.fail({ request: 3, action, code: 'GeneralException' });
      await expect(writeSheets(review, options)).rejects.toMatchObject({ code: 'host-failed' });
      for (const sheet of host.workbook.sheets.slice(1)) {
        expect([null, words.unfinished]).toContain(sheet.cells.value(0, 0));
      }
      await removeSheets();
      expect(differingParts(sampleBytes(), host.save())).toEqual([]);
    },
  );

  test.each([5, 6, 12, 19])(
    'between adding a sheet and marking it as ours, at action %i, is fixed by running again',
    async (action) => {
      const { host } = await openOffice(sampleBytes());
      const review = await reviewPlan(asOf());
      host.faults.fail({ request: 3, action, code: 'GeneralException' });
      await expect(writeSheets(review, options)).rejects.toMatchObject({ code: 'host-failed' });
      expect((await writeSheets(review, options)).written).toEqual(GENERATED_SHEETS);
      expect(host.workbook.sheets.map(({ name }) => name)).toEqual(['Plan 2024', ...GENERATED_SHEETS]);
      expect(host.workbook.settings.keys).toEqual(['plan-mejora.history']);
    },
  );

  test("never treats a user's sheet as ours", async () => {
    const { host } = await openOffice(sampleBytes());
    const review = await reviewPlan(asOf());
    host.faults.fail({ request: 3, action: 5, code: 'GeneralException' });
    await expect(writeSheets(review, options)).rejects.toMatchObject({ code: 'host-failed' });
    const [, stray] = host.workbook.sheets;
    stray?.cells.setValue(4, 4, 'mía');
    const { written } = await writeSheets(review, options);
    expect(written[0]).toBe('Tablero (2)');
    expect(stray?.cells.value(4, 4)).toBe('mía');
  });

  test.each([1, 8, 20])(
    'half-way through the marks, at action %i, leaves nothing that can’t be removed',
    async (action) => {
      const { host } = await openOffice(sampleBytes());
      const review = await reviewPlan(asOf());
      host.faults.fail({ request: 2, action, code: 'GeneralException' });
      await expect(markPlan(review)).rejects.toMatchObject({ code: 'host-failed' });
      await removeMarks();
      expect(differingParts(sampleBytes(), host.save())).toEqual([]);
    },
  );
});

describe('Excel’s errors', () => {
  const cases: readonly (readonly [HostErrorCode, string])[] = [
    ['AccessDenied', 'access-denied'],
    ['GeneralException', 'host-failed'],
    ['RequestPayloadSizeLimitExceeded', 'too-large'],
  ];
  test.each(cases)('%s becomes %s', async (code, expected) => {
    const { host } = await openOffice(sampleBytes());
    const review = await reviewPlan(asOf());
    host.faults.fail({ request: 3, code });
    await expect(writeSheets(review, options)).rejects.toMatchObject({ code: expected });
  });
});
