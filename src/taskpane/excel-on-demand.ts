export { followEdits } from '../excel/follow-plan';
export { markPlan } from '../excel/mark-plan';
export { savePlanSettings } from '../excel/plan-settings';
export { removeMarks } from '../excel/remove-marks';
export { removeSheets } from '../excel/remove-sheets';
export { reviewPlan } from '../excel/review-plan';
export { selectCell } from '../excel/select-cell';
export { writeSheets } from '../excel/write-sheets';
