import { contentHash, parseStamp, sheetsStaleness, type SheetsStamp } from '../../core/history/sheets-stamp';
import type { Review } from '../../excel/review/review-plan';

/** Why summaries no longer show the plan as it is now, and from what they were written. */
export interface StaleSheets {
  readonly why: 'as-of' | 'day' | 'content';
  readonly stamp: SheetsStamp;
}

/** `null` if they do; `unknown` if the workbook doesn't say from what they were written. */
export function staleSheets(review: Review): StaleSheets | 'unknown' | null {
  if (review.generatedSheets.length === 0) return null;
  const stamp = parseStamp(review.sheetsStamp);
  if (stamp === null) return 'unknown';
  const why = sheetsStaleness(stamp, review.asOf, contentHash(review));
  return why === null ? null : { why, stamp };
}

/**
 * Why the marks don't show the plan as it is now: `as-of`: they judge by another date, `rows`: rows were added beyond
 * them. `null` if they do, or if it isn't known.
 */
export function staleMarks({ marks, seenMarks, asOf, plan }: Review): 'as-of' | 'rows' | null {
  if (marks === 0 || seenMarks === null) return null;
  const { asOf: by, lastRow } = seenMarks;
  if (by !== undefined && by !== (asOf.followsToday ? null : asOf.day)) return 'as-of';
  return lastRow !== null && lastRow < plan.lastRow ? 'rows' : null;
}
