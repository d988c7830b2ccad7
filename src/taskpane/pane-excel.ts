import { findPlan } from '../excel/find-plan';
import type { followEdits } from '../excel/follow-plan';
import type { followSelection } from '../excel/follow-selection';
import type { PaneExcel } from './state/pane-tasks';

/** What checks and changes comes with the first press that needs it: the pane opens on what finds the plan. */
const onDemand = () => import('./excel-on-demand');

/** What the pane hears of the workbook. */
interface PaneListening {
  readonly followEdits: typeof followEdits;
  readonly followSelection: typeof followSelection;
}

/** The pane's way to Excel. */
export const paneExcel: PaneExcel & PaneListening = {
  findPlan,
  savePlanSettings: async (settings) => (await onDemand()).savePlanSettings(settings),
  selectCell: async (sheetId, address) => (await onDemand()).selectCell(sheetId, address),
  followEdits: async (onEdit) => (await onDemand()).followEdits(onEdit),
  followSelection: async (onSelect) => (await onDemand()).followSelection(onSelect),
  reviewPlan: async (request) => (await onDemand()).reviewPlan(request),
  refreshReview: async (review, rows, request) => (await onDemand()).refreshReview(review, rows, request),
  markPlan: async (review) => (await onDemand()).markPlan(review),
  removeMarks: async () => (await onDemand()).removeMarks(),
  writeSheets: async (review, options) => (await onDemand()).writeSheets(review, options),
  mendPlan: async (review, cells) => (await onDemand()).mendPlan(review, cells),
  undoMending: async (mended) => (await onDemand()).undoMending(mended),
  acceptFindings: async (...asked) => (await onDemand()).acceptFindings(...asked),
  withdrawAcceptances: async (acceptances) => (await onDemand()).withdrawAcceptances(acceptances),
  removeSheets: async () => (await onDemand()).removeSheets(),
};
