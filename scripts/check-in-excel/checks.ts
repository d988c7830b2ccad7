import { MEMBER_CHECKS, QUESTIONS, type Check } from 'excel-check';
import { planJobs } from './plan-jobs';
import type { SampleSheet } from './sample-sheet';

/** What the page gets from its build. */
export interface CheckData {
  readonly sample: SampleSheet;
  /** The embedded Excel's answers to the jobs. */
  readonly ours: Readonly<Record<string, unknown>>;
}

/** Everything that is checked in an Excel, in this order. */
export const allChecks = ({ sample, ours }: CheckData): readonly Check[] => [
  ...planJobs(sample, ours),
  ...QUESTIONS,
  ...MEMBER_CHECKS,
];
