export { markPlan } from '../excel/mark-plan';
export { removeMarks } from '../excel/remove-marks';
export { removeSheets } from '../excel/remove-sheets';
export { writeSheets } from '../excel/write-sheets';
