import type { Language } from '../core/messages/language';
import type { markPlan } from '../excel/mark-plan';
import type { removeMarks } from '../excel/remove-marks';
import type { Review, reviewPlan } from '../excel/review-plan';
import { asPlanError } from '../excel/run-excel';
import { today } from '../excel/today';
import type { writeSheets } from '../excel/write-sheets';
import type { Notice, RibbonTask } from './notice';

/** What the ribbon asks of Excel: the doors of `src/excel`, so that a test can stand in for them. */
export interface RibbonExcel {
  readonly reviewPlan: typeof reviewPlan;
  readonly markPlan: typeof markPlan;
  readonly writeSheets: typeof writeSheets;
  readonly removeMarks: typeof removeMarks;
}

/** What a button does, for a user of a language; `null` where the sheet shows the result itself. Never rejects. */
export type RibbonFunction = (excel: RibbonExcel, language: Language) => Promise<Notice | null>;

/** What each button of the ribbon does, as of today. */
export const RIBBON_FUNCTIONS: Readonly<Record<RibbonTask, RibbonFunction>> = {
  review: noticed(async (excel) => {
    const { plan, schedule, findings } = await reviewToday(excel);
    return {
      kind: 'reviewed',
      actions: plan.actions.length,
      overdue: schedule.counts.overdue,
      findings: findings.length,
    };
  }),
  mark: noticed(async (excel) => {
    const review = await reviewToday(excel);
    const { marked, notMarked } = await excel.markPlan(review);
    if (notMarked.length > 0) return { kind: 'not-marked', rows: notMarked };
    const nothing = Object.values(marked).every((count) => count === 0);
    return nothing ? { kind: 'nothing-to-mark', sheet: review.plan.sheet } : null;
  }),
  write: noticed(async (excel, language) => {
    const { written } = await excel.writeSheets(await reviewToday(excel), { language, madeOn: today() });
    return { kind: 'written', sheets: written };
  }),
  unmark: noticed(async (excel) => {
    const { removed, leftOn, unreadable } = await excel.removeMarks();
    if (leftOn.length + unreadable > 0) return { kind: 'marks-left', sheets: leftOn, unreadable };
    return removed === 0 ? { kind: 'nothing-to-unmark' } : null;
  }),
};

/** Sheet, criteria and days are left to what the workbook keeps. */
function reviewToday(excel: RibbonExcel): Promise<Review> {
  return excel.reviewPlan({ asOf: { day: today(), followsToday: true } });
}

function noticed(work: RibbonFunction): RibbonFunction {
  return async (excel, language) => {
    try {
      return await work(excel, language);
    } catch (error) {
      const { code, facts } = asPlanError(error);
      return { kind: 'failed', code, ...(facts.sheet === undefined ? {} : { sheet: facts.sheet }) };
    }
  };
}
