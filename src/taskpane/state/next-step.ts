import type { PaneState } from './pane-state';

/** The one step that the pane offers as its primary button; `null` where nothing presses. */
export type NextStep = 'review' | 'mark' | 'write' | null;

/** What helps the user most now: look at the plan, then mark what is late, then make the summaries. */
export function nextStep({ review }: PaneState): NextStep {
  if (review === null) return 'review';
  const canMark = !review.isProtected && review.schedule.counts.overdue > 0;
  if (canMark && review.marks === 0) return 'mark';
  return review.generatedSheets.length === 0 ? 'write' : null;
}
