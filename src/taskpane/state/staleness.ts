import { sheetRow } from '../../core/plan/sheet-row';
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
export function staleMarks({ marks, sheets, asOf, plan }: Review): 'as-of' | 'rows' | null {
  if (marks === 0) return null;
  const wanted = asOf.followsToday ? null : asOf.day;
  const isOtherDay = sheets.some(({ seenMarks }) => ![undefined, wanted].includes(seenMarks?.asOf));
  if (isOtherDay) return 'as-of';
  const isShort = plan.parts.some((part, at) => {
    const last = sheets[at]?.seenMarks?.lastRow ?? null;
    return last !== null && last < sheetRow(part.lastRow);
  });
  return isShort ? 'rows' : null;
}
