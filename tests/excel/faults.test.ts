import type { ExcelHost } from 'excel-host';
import { proposeSafeFixes } from '../../src/core/fixes/propose-fixes';
import { applyFixes, type FixResult } from '../../src/excel/fixes/apply-fixes';
import { undoFixes } from '../../src/excel/fixes/undo-fixes';
import { markPlan } from '../../src/excel/marks/mark-plan';
import { removeMarks } from '../../src/excel/marks/remove-marks';
import { reviewPlan, type Review } from '../../src/excel/review/review-plan';
import { acceptFindings, withdrawAcceptances } from '../../src/excel/saved/accepted-findings';
import { savePlanSettings } from '../../src/excel/saved/plan-settings';
import { contentsOf } from '../support/contents';
import { complaints, smallPlan, type Job } from '../support/faults';
import { asOf, SEPTEMBER_15 } from '../support/sample';

jest.setTimeout(240_000);

/** The review before the job was prepared: the next one has no longer what was fixed or accepted. */
let first: Review | null = null;
const remember = (prepare: (review: Review) => Promise<unknown>) => (review: Review) => {
  first = review;
  return prepare(review);
};
let fixed: FixResult | null = null;
const fixSafely = async (review: Review): Promise<void> => {
  fixed = await applyFixes(review, proposeSafeFixes(review, review.findings).cells);
};

const accepted = (review: Review) => review.findings.slice(0, 3);
const accept = (review: Review) => acceptFindings(review, accepted(review), 'porque sí', SEPTEMBER_15);
const withdraw = async () => withdrawAcceptances((await reviewPlan(asOf())).acceptances);

/** The workbook's settings, whatever their order. */
const settingsOf = ({ workbook: { settings } }: ExcelHost): unknown =>
  [...settings.keys].sort().map((key) => [key, settings.get(key)]);

const JOBS: readonly Job[] = [
  { name: 'read', run: () => reviewPlan(asOf()), undo: () => Promise.resolve() },
  { name: 'mark', run: markPlan, undo: () => removeMarks(), undoAtOnce: true },
  { name: 'mark again', prepare: markPlan, run: markPlan, undo: () => Promise.resolve() },
  { name: 'remove marks', prepare: markPlan, run: () => removeMarks(), undo: markPlan },
  { name: 'accept', run: accept, undo: withdraw, undoAtOnce: true },
  {
    name: 'withdraw',
    prepare: remember(accept),
    run: withdraw,
    undo: async () => first && accept(first),
    state: settingsOf,
  },
  {
    name: 'save settings',
    run: () => savePlanSettings({ dueSoonDays: 15 }),
    undo: () => savePlanSettings({}),
    undoAtOnce: true,
  },
  {
    name: 'undo fixes',
    prepare: remember(fixSafely),
    run: () => undoFixes(fixed ?? { sheetIds: [], written: [] }),
    undo: async () => first && fixSafely(first),
    // A cell that gets its number format back has another entry of the file's list of styles.
    state: contentsOf,
  },
];

test.each(JOBS)('$name: whatever action fails, doing it again ends right, and nothing stays', async (job) => {
  const { points, found } = await complaints(await smallPlan(), job);
  expect(found).toEqual([]);
  expect(points).toBeGreaterThan(0);
});
