import { reviewPlan } from '../excel/review-plan';
import { selectCell } from '../excel/select-cell';
import type { PaneExcel } from './state/pane-tasks';

/** What changes the workbook comes when it is first asked for: the pane opens without it. */
const changes = () => import('./excel-changes');

/** The pane's way to Excel. */
export const paneExcel: PaneExcel = {
  reviewPlan,
  selectCell,
  markPlan: async (review) => (await changes()).markPlan(review),
  removeMarks: async () => (await changes()).removeMarks(),
  writeSheets: async (review, options) => (await changes()).writeSheets(review, options),
  removeSheets: async () => (await changes()).removeSheets(),
};
