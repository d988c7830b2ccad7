import type { Language } from '../core/messages/language';
import type { AsOf } from '../core/schedule/as-of';
import type { markPlan } from '../excel/marks/mark-plan';
import { AT_ONCE, Cancelled, type Pace, partOf } from '../excel/pace';
import type { removeMarks } from '../excel/marks/remove-marks';
import type { Review, reviewPlan } from '../excel/review/review-plan';
import { asPlanError } from '../excel/run-excel';
import { today } from '../excel/today';
import type { writeSheets } from '../excel/sheets/write-sheets';
import type { Notice, RibbonTask } from './notice';

/** The functions of `src/excel` that the ribbon uses, so that tests can replace them. */
export interface RibbonExcel {
  readonly reviewPlan: typeof reviewPlan;
  readonly markPlan: typeof markPlan;
  readonly writeSheets: typeof writeSheets;
  readonly removeMarks: typeof removeMarks;
}

/**
 * A button's work; `null` if the sheet shows the result itself. `asOf`: that of the visible pane; absent or `null`:
 * today. Never rejects.
 */
export type RibbonFunction = (
  excel: RibbonExcel,
  language: Language,
  pace?: Pace,
  asOf?: AsOf | null,
) => Promise<Notice | null>;

/** The share of a button's work that is done after its review. */
const REVIEWED_SHARE = 0.5;

/** The work of each button. */
export const RIBBON_FUNCTIONS: Readonly<Record<RibbonTask, RibbonFunction>> = {
  review: noticed(async ({ excel, pace, asOf }) => {
    const { plan, schedule, findings } = await reviewAsOf(excel, asOf, pace);
    return {
      kind: 'reviewed',
      actions: plan.actions.length,
      overdue: schedule.counts.overdue,
      findings: findings.length,
    };
  }),
  mark: noticed(async ({ excel, pace, asOf }) => {
    const review = await reviewAsOf(excel, asOf, partOf(pace, [0, REVIEWED_SHARE]));
    const { marked, notMarked } = await excel.markPlan(review, {}, partOf(pace, [REVIEWED_SHARE, 1]));
    if (notMarked.length > 0) return { kind: 'not-marked', rows: notMarked };
    const nothing = Object.values(marked).every((count) => count === 0);
    return nothing ? { kind: 'nothing-to-mark', sheet: review.sheets.map(({ name }) => name).join(', ') } : null;
  }),
  write: noticed(async ({ excel, language, pace, asOf }) => {
    const review = await reviewAsOf(excel, asOf, partOf(pace, [0, REVIEWED_SHARE]));
    const options = { language, madeOn: today() };
    const { written, notSetUp } = await excel.writeSheets(review, options, partOf(pace, [REVIEWED_SHARE, 1]));
    return { kind: 'written', sheets: written, notSetUp };
  }),
  removeMarks: noticed(async ({ excel, pace }) => {
    const { removed, leftOn, unreadable, refused } = await excel.removeMarks(pace);
    if (leftOn.length + unreadable + refused > 0) return { kind: 'marks-left', sheets: leftOn, unreadable, refused };
    return removed === 0 ? { kind: 'no-marks-to-remove' } : null;
  }),
};

/** Uses the sheet, criteria and days that are saved in the workbook. */
function reviewAsOf(excel: RibbonExcel, asOf: AsOf, pace: Pace): Promise<Review> {
  return excel.reviewPlan({ asOf }, pace);
}

interface RibbonWork {
  readonly excel: RibbonExcel;
  readonly language: Language;
  readonly pace: Pace;
  readonly asOf: AsOf;
}

function noticed(work: (given: RibbonWork) => Promise<Notice | null>): RibbonFunction {
  return async (excel, language, pace = AT_ONCE, asOf = null) => {
    try {
      return await work({ excel, language, pace, asOf: asOf ?? { day: today(), followsToday: true } });
    } catch (error) {
      if (error instanceof Cancelled) return { kind: 'cancelled', sheets: error.unfinished };
      const { code, facts } = asPlanError(error);
      return { kind: 'failed', code, ...(facts.sheet === undefined ? {} : { sheet: facts.sheet }) };
    }
  };
}
