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

/** The whole of what the add-in writes. */
async function work(): Promise<void> {
  await markPlan(await reviewPlan(asOf()));
  await writeSheets(await reviewPlan(asOf()), options);
}

/** What the workbook holds after the work was done without a fault. */
async function undisturbed(): Promise<Uint8Array> {
  const { host } = await openOffice(sampleBytes());
  await work();
  return host.save();
}

/** How many requests the work takes. */
const REQUESTS = 3 + 2 + 3 + 3;

/** Where rules are read a failure may be a rule that can't be given back: the add-in reads on without them, and all goes well. */
const READS_RULES = 3 + 2 + 3;

jest.setTimeout(60_000);

describe('a failure of any request', () => {
  let expected: Uint8Array;
  beforeAll(async () => {
    expected = await undisturbed();
  });

  const requests = Array.from({ length: REQUESTS }, (_, index) => index + 1);

  test.each(requests)('number %i is said, and running again finishes the work', async (request) => {
    const { host } = await openOffice(sampleBytes());
    host.faults.fail({ request, code: 'GeneralException' });
    if (request === READS_RULES) await work();
    else await expect(work()).rejects.toMatchObject({ name: 'PlanError', code: 'host-failed' });
    await work();
    const saved = host.save();
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(['Plan 2024', ...GENERATED_SHEETS]);
    expect(differingParts(expected, saved)).toEqual([]);
  });

  // Among them each of the first: a setting, a sheet that nothing says is ours yet, its property, its first cell.
  test.each([3, 5, 6, 7, 9, 11, 12, 19, 90, 200, 900])(
    'half-way through the sheets, at action %i, leaves nothing that looks whole or cannot be taken back',
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

  test.each([5, 6, 12, 19])('between a sheet and its sign, at action %i, is fixed by running again', async (action) => {
    const { host } = await openOffice(sampleBytes());
    const review = await reviewPlan(asOf());
    host.faults.fail({ request: 3, action, code: 'GeneralException' });
    await expect(writeSheets(review, options)).rejects.toMatchObject({ code: 'host-failed' });
    expect((await writeSheets(review, options)).written).toEqual(GENERATED_SHEETS);
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(['Plan 2024', ...GENERATED_SHEETS]);
    expect(host.workbook.settings.keys).toEqual(['plan-mejora.history']);
  });

  test("never takes a user's sheet for one of ours", async () => {
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
    'half-way through the marks, at action %i, leaves nothing that cannot be taken back',
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

describe('what Excel says', () => {
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
