import { DEFAULT_STRUCTURE } from '../core/criteria/structures';
import { type Review, reviewPlan as reviewAgainst, type ReviewRequest } from '../excel/review-plan';

export { followEdits } from '../excel/follow-plan';
export { markPlan } from '../excel/mark-plan';
export { removeMarks } from '../excel/remove-marks';
export { removeSheets } from '../excel/remove-sheets';
export { writeSheets } from '../excel/write-sheets';

/** `reviewPlan` against the structure in use. */
export function reviewPlan(request: Omit<ReviewRequest, 'structure'>): Promise<Review> {
  return reviewAgainst({ ...request, structure: DEFAULT_STRUCTURE });
}
