import type { HostErrorCode } from '../../src/host/index';
import { markPlan } from '../../src/excel/mark-plan';
import { removeMarks } from '../../src/excel/remove-marks';
import { removeSheets } from '../../src/excel/remove-sheets';
import { reviewPlan } from '../../src/excel/review-plan';
import { writeSheets } from '../../src/excel/write-sheets';
import { openOffice } from '../support/office';
import { differingParts } from '../support/parts';
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

describe('a failure of any request', () => {
  const requests = Array.from({ length: REQUESTS }, (_, index) => index + 1);

  test.each(requests)('number %i is said, and running again finishes the work', async (request) => {
    const expected = await undisturbed();
    const { host } = await openOffice(sampleBytes());
    host.faults.fail({ request, code: 'GeneralException' });
    if (request === READS_RULES) await work();
    else await expect(work()).rejects.toMatchObject({ name: 'PlanError', code: 'host-failed' });
    await work();
    const saved = host.save();
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(['Plan 2024', ...GENERATED_SHEETS]);
    expect(differingParts(expected, saved)).toEqual([]);
  });

  test.each([12, 40, 90, 200])(
    'half-way through the sheets, at action %i, leaves nothing that cannot be taken back',
    async (action) => {
      const { host } = await openOffice(sampleBytes());
      const review = await reviewPlan(asOf());
      host.faults.fail({ request: 3, action, code: 'GeneralException' });
      await expect(writeSheets(review, options)).rejects.toMatchObject({ code: 'host-failed' });
      await removeSheets();
      expect(differingParts(sampleBytes(), host.save())).toEqual([]);
    },
  );

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
