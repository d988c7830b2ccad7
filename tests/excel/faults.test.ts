import type { ExcelHost, HostErrorCode } from 'excel-host';
import { isDeepStrictEqual } from 'node:util';
import { openOffice } from 'excel-host/testing';
import { sheets as words } from '../../src/core/messages/es/sheets';
import { proposeSafeFixes } from '../../src/core/fixes/propose-fixes';
import { applyFixes, type FixResult } from '../../src/excel/fixes/apply-fixes';
import { undoFixes } from '../../src/excel/fixes/undo-fixes';
import { markPlan } from '../../src/excel/marks/mark-plan';
import { removeMarks } from '../../src/excel/marks/remove-marks';
import { PlanError } from '../../src/excel/plan-error';
import { reviewPlan, type Review } from '../../src/excel/review/review-plan';
import { acceptFindings, withdrawAcceptances } from '../../src/excel/saved/accepted-findings';
import { savePlanSettings } from '../../src/excel/saved/plan-settings';
import { removeSheets } from '../../src/excel/sheets/remove-sheets';
import { writeSheets } from '../../src/excel/sheets/write-sheets';
import { contentsOf } from '../support/contents';
import { asOf, sampleBytes, SEPTEMBER_15, GENERATED_SHEETS } from '../support/sample';

jest.setTimeout(240_000);

// The register alone: it has a table, styles and emphases. A sheet with charts is tried below.
const options = { language: 'es', madeOn: SEPTEMBER_15, sheets: ['indicators'] } as const;
const withCharts = { ...options, sheets: ['dashboard', 'indicators'] } as const;

/** A job of the add-in over the sample. */
interface Job {
  readonly name: string;
  /** Brings the sample to where the job begins. */
  readonly prepare?: (review: Review) => Promise<unknown>;
  readonly run: (review: Review) => Promise<unknown>;
  /** Brings the workbook back to where the job began, also after a failure. */
  readonly undo: (review: Review) => Promise<unknown>;
  /** Whether {@link undo} is tried right after each failure too, not only after the job was done again. */
  readonly undoAtOnce?: boolean;
  /** Which actions fail; absent: every one. Others are tried as parts of shorter jobs. */
  readonly every?: number;
  /** What the job may change; absent: the file. */
  readonly state?: (host: ExcelHost) => unknown;
}

let fixed: FixResult | null = null;
const fixSafely = async (review: Review): Promise<void> => {
  fixed = await applyFixes(review, proposeSafeFixes(review, review.findings).cells);
};

const write = (review: Review) => writeSheets(review, options);
const accepted = (review: Review) => review.findings.slice(0, 3);
const accept = (review: Review) => acceptFindings(review, accepted(review), 'porque sí', SEPTEMBER_15);
const withdraw = async () => withdrawAcceptances((await reviewPlan(asOf())).acceptances);

const JOBS: readonly Job[] = [
  { name: 'read', run: () => reviewPlan(asOf()), undo: () => Promise.resolve() },
  { name: 'mark', run: markPlan, undo: () => removeMarks(), undoAtOnce: true },
  { name: 'mark again', prepare: markPlan, run: markPlan, undo: () => Promise.resolve() },
  { name: 'remove marks', prepare: markPlan, run: () => removeMarks(), undo: markPlan },
  { name: 'write', run: write, undo: () => removeSheets() },
  {
    name: 'write with charts',
    run: (review) => writeSheets(review, withCharts),
    undo: () => removeSheets(),
    every: 29,
  },
  { name: 'refresh', prepare: write, run: write, undo: () => Promise.resolve() },
  { name: 'remove sheets', prepare: write, run: () => removeSheets(), undo: write },
  { name: 'accept', run: accept, undo: withdraw, undoAtOnce: true },
  { name: 'withdraw', prepare: accept, run: withdraw, undo: accept },
  {
    name: 'save settings',
    run: () => savePlanSettings({ dueSoonDays: 15 }),
    undo: () => savePlanSettings({}),
    undoAtOnce: true,
  },
  {
    name: 'undo fixes',
    prepare: fixSafely,
    run: () => undoFixes(fixed ?? { sheetId: '', written: [] }),
    undo: fixSafely,
    // A cell that gets its number format back has another entry of the file's list of styles.
    state: contentsOf,
  },
];

/** What a failure left behind, if that isn't as it should be. */
type Complaint = string;

/** The file's bytes: unpacking them each time would take longer than the jobs. */
const fileState = (host: ExcelHost): unknown => Buffer.from(host.save());

async function complaints(job: Job): Promise<{ readonly points: number; readonly found: readonly Complaint[] }> {
  const { host } = await openOffice(sampleBytes());
  await job.prepare?.(await reviewPlan(asOf()));
  const review = await reviewPlan(asOf());
  const state = () => (job.state ?? fileState)(host);
  const start = state();
  await job.run(review);
  const done = state();
  await job.undo(review);

  const found: Complaint[] = [];
  const expectSame = (what: string, expected: unknown) => {
    if (!isDeepStrictEqual(state(), expected)) found.push(what);
  };
  expectSame('undone', start);
  let points = 0;
  let hasRequest = true;
  for (let request = 1; hasRequest; request++) {
    hasRequest = false;
    for (let action = 0; await fails(host, job, review, request, action); action += job.every ?? 1) {
      hasRequest = true;
      points += 1;
      const where = `request ${request}, action ${action}`;
      if (isDeepStrictEqual(state(), start)) continue;
      if (job.undoAtOnce === true) {
        await job.undo(review);
        expectSame(`${where}, undone`, start);
        await fails(host, job, review, request, action);
      }
      await job.run(review);
      expectSame(`${where}, done again`, done);
      await job.undo(review);
      expectSame(`${where}, done again and undone`, start);
    }
  }
  return { points, found };
}

/** Does a job while one of its actions fails; `false` if it has no such action, and then the job is undone. */
async function fails(host: ExcelHost, job: Job, review: Review, request: number, action: number): Promise<boolean> {
  const before = host.faults.happened;
  host.faults.fail({ request, action, code: 'GeneralException' });
  try {
    await job.run(review);
  } catch (error) {
    if (!(error instanceof PlanError)) throw error;
  }
  if (host.faults.happened > before) return true;
  host.faults.forget();
  await job.undo(review);
  return false;
}

test.each(JOBS)('$name: whatever action fails, doing it again ends right, and nothing stays', async (job) => {
  const { points, found } = await complaints(job);
  expect(found).toEqual([]);
  expect(points).toBeGreaterThan(0);
});

describe('sheets that a failure left', () => {
  test.each([3, 20, 200])('at action %i never look whole', async (action) => {
    const { host } = await openOffice(sampleBytes());
    const review = await reviewPlan(asOf());
    host.faults.fail({ request: 3, action, code: 'GeneralException' });
    await expect(write(review)).rejects.toBeInstanceOf(PlanError);
    for (const sheet of host.workbook.sheets.slice(1)) {
      expect([null, words.unfinished]).toContain(sheet.cells.value(0, 0));
    }
  });

  test("don't make a user's sheet one of ours", async () => {
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

  test('are all there once the work is done again', async () => {
    const { host } = await openOffice(sampleBytes());
    const review = await reviewPlan(asOf());
    host.faults.fail({ request: 3, action: 90, code: 'GeneralException' });
    await expect(writeSheets(review, { language: 'es', madeOn: SEPTEMBER_15 })).rejects.toBeInstanceOf(PlanError);
    await writeSheets(review, { language: 'es', madeOn: SEPTEMBER_15 });
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(['Plan 2024', ...GENERATED_SHEETS]);
    expect(host.workbook.settings.keys).toEqual(['plan-mejora.history']);
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
