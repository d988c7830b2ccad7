import type { Review } from '../../excel/review/review-plan';

/** The one step that the pane offers as its primary button once there are results; `null` where nothing presses. */
export type NextStep = 'mark' | 'write' | null;

/** What helps the user most now: to mark what is late, then to make the summaries. */
export function nextStep(review: Review): NextStep {
  const canMark = !review.isProtected && review.schedule.counts.overdue > 0;
  if (canMark && review.marks === 0) return 'mark';
  return review.generatedSheets.length === 0 ? 'write' : null;
}
