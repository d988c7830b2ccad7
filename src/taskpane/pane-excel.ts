import { markPlan } from '../excel/mark-plan';
import { removeMarks } from '../excel/remove-marks';
import { removeSheets } from '../excel/remove-sheets';
import { reviewPlan } from '../excel/review-plan';
import { selectCell } from '../excel/select-cell';
import type { PaneExcel } from './state/pane-tasks';

/** The pane's way to Excel. What writes sheets comes when it is first asked for: the pane opens without it. */
export const paneExcel: PaneExcel = {
  reviewPlan,
  markPlan,
  removeMarks,
  removeSheets,
  selectCell,
  writeSheets: async (review, options) => {
    const { writeSheets } = await import('../excel/write-sheets');
    return writeSheets(review, options);
  },
};
