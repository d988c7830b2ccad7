import type { Review } from '../../excel/review/review-plan';

/** The step offered as the primary button after a review; `null`: none. */
export type NextStep = 'mark' | 'write' | null;

/** Marking overdue actions comes before creating summaries. */
export function nextStep(review: Review): NextStep {
  const canMark = !review.sheets.some(({ isProtected }) => isProtected) && review.schedule.counts.overdue > 0;
  if (canMark && review.marks === 0) return 'mark';
  return review.generatedSheets.length === 0 ? 'write' : null;
}
