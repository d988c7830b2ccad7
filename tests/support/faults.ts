import { isDeepStrictEqual } from 'node:util';
import type { ExcelHost } from 'excel-host';
import { openOffice } from 'excel-host/testing';
import { PlanError } from '../../src/excel/plan-error';
import { reviewPlan, type Review } from '../../src/excel/review/review-plan';
import { asOf, sampleBytes } from './sample';

/** The sample with two of its actions: as many kinds of calls in less time. */
export async function smallPlan(): Promise<Uint8Array> {
  const { host } = await openOffice(sampleBytes());
  await Excel.run(async (context) => {
    const rows = context.workbook.worksheets.getItem('Plan 2024').getRange('7:10');
    rows.delete(Excel.DeleteShiftDirection.up);
    await context.sync();
  });
  return host.save();
}

/** A job of the add-in over the sample. */
export interface Job {
  readonly name: string;
  /** Brings the sample to where the job begins. */
  readonly prepare?: (review: Review) => Promise<unknown>;
  readonly run: (review: Review) => Promise<unknown>;
  /** Brings the workbook back to where the job began, also after a failure. */
  readonly undo: (review: Review) => Promise<unknown>;
  /** Whether {@link undo} is tried right after each failure too, not only after the job was done again. */
  readonly undoAtOnce?: boolean;
  /** After every how many steps it fails; absent: after each. Others are tried as parts of shorter jobs. */
  readonly every?: number;
  /** What the job may change; absent: the file. */
  readonly state?: (host: ExcelHost) => unknown;
}

/** What a failure left behind, if that isn't as it should be. */
type Complaint = string;

/** The file's bytes: unpacking them each time would take longer than the jobs. */
const fileState = (host: ExcelHost): unknown => Buffer.from(host.save());

/**
 * Does a job that fails after each of its steps (what may change the workbook), and looks what that leaves behind: doing it again must
 * end as without a failure, and undoing it where it began. Of the actions between two steps the first fails: the others leave the same.
 *
 * @param bytes the workbook.
 */
export async function complaints(
  bytes: Uint8Array,
  job: Job,
): Promise<{ readonly points: number; readonly found: readonly Complaint[] }> {
  const { host } = await openOffice(bytes);
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
    for (let steps = 0; await fails(host, job, review, request, steps); steps += job.every ?? 1) {
      hasRequest = true;
      points += 1;
      const where = `request ${request}, after ${steps} steps`;
      if (isDeepStrictEqual(state(), start)) continue;
      if (job.undoAtOnce === true) {
        await job.undo(review);
        expectSame(`${where}, undone`, start);
        await fails(host, job, review, request, steps);
      }
      await job.run(review);
      expectSame(`${where}, done again`, done);
      await job.undo(review);
      expectSame(`${where}, done again and undone`, start);
    }
  }
  return { points, found };
}

/** Does a job that fails after some steps of a request; `false` if it doesn't get there, and then the job is undone. */
async function fails(host: ExcelHost, job: Job, review: Review, request: number, steps: number): Promise<boolean> {
  const before = host.faults.happened;
  host.faults.fail({ request, steps, code: 'GeneralException' });
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
