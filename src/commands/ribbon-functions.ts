import type { markPlan } from '../excel/mark-plan';
import type { removeMarks } from '../excel/remove-marks';
import type { reviewPlan } from '../excel/review-plan';
import { asPlanError } from '../excel/run-excel';
import { today } from '../excel/today';
import type { Notice } from './notice';

/** What the ribbon asks of Excel: the doors of `src/excel`, so that a test can stand in for them. */
export interface RibbonExcel {
  readonly reviewPlan: typeof reviewPlan;
  readonly markPlan: typeof markPlan;
  readonly removeMarks: typeof removeMarks;
}

/** Marks what is late today; `null` where the sheet shows the result itself. Never rejects. */
export function markOverdue(excel: RibbonExcel): Promise<Notice | null> {
  return noticed(async () => {
    const asOf = { day: today(), followsToday: true };
    const review = await excel.reviewPlan({ asOf });
    const { marked } = await excel.markPlan(review);
    const nothing = Object.values(marked).every((count) => count === 0);
    return nothing ? { kind: 'nothing-to-mark', sheet: review.plan.sheet } : null;
  });
}

/** Takes the marks off; `null` where the sheet shows the result itself. Never rejects. */
export function unmark(excel: RibbonExcel): Promise<Notice | null> {
  return noticed(async () => {
    const { removed, leftOn } = await excel.removeMarks();
    if (leftOn.length > 0) return { kind: 'marks-left', sheets: leftOn };
    return removed === 0 ? { kind: 'nothing-to-unmark' } : null;
  });
}

async function noticed(work: () => Promise<Notice | null>): Promise<Notice | null> {
  try {
    return await work();
  } catch (error) {
    const { code, facts } = asPlanError(error);
    return { kind: 'failed', code, ...(facts.sheet === undefined ? {} : { sheet: facts.sheet }) };
  }
}
