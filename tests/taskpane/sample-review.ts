import type { Review } from '../../src/excel/review/review-plan';
import type { CellLiteral } from '../core/plan/grid-of';
import { SAMPLE_ROWS } from '../core/plan/sample-rows';
import { reviewOf } from '../support/review-of';

/** A review of the sample plan, or of other rows; see {@link reviewOf}. */
export function sampleReview(
  more: Parameters<typeof reviewOf>[1] = {},
  rows: readonly (readonly CellLiteral[])[] = SAMPLE_ROWS,
): Review {
  return reviewOf(rows, more);
}
