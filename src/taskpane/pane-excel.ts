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
  savePlanSettings: async (...asked) => (await onDemand()).savePlanSettings(...asked),
  selectCell: async (...asked) => (await onDemand()).selectCell(...asked),
  followEdits: async (...asked) => (await onDemand()).followEdits(...asked),
  followSelection: async (...asked) => (await onDemand()).followSelection(...asked),
  reviewPlan: async (...asked) => (await onDemand()).reviewPlan(...asked),
  refreshReview: async (...asked) => (await onDemand()).refreshReview(...asked),
  markPlan: async (...asked) => (await onDemand()).markPlan(...asked),
  removeMarks: async (...asked) => (await onDemand()).removeMarks(...asked),
  writeSheets: async (...asked) => (await onDemand()).writeSheets(...asked),
  mendPlan: async (...asked) => (await onDemand()).mendPlan(...asked),
  undoMending: async (...asked) => (await onDemand()).undoMending(...asked),
  acceptFindings: async (...asked) => (await onDemand()).acceptFindings(...asked),
  withdrawAcceptances: async (...asked) => (await onDemand()).withdrawAcceptances(...asked),
  removeSheets: async (...asked) => (await onDemand()).removeSheets(...asked),
};
