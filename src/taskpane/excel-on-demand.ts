export { followEdits } from '../excel/follow-plan';
export { markPlan } from '../excel/mark-plan';
export { removeMarks } from '../excel/remove-marks';
export { removeSheets } from '../excel/remove-sheets';
export { reviewPlan } from '../excel/review-plan';
export { writeSheets } from '../excel/write-sheets';
