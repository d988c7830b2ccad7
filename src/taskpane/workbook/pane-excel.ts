import { findPlan } from '../../excel/review/find-plan';
import type { Pane, PaneExcel } from '../state/pane-tasks';

/** Only finding the plan is loaded with the pane. */
const onDemand = () => import('./excel-on-demand');

interface PaneListening {
  readonly followPlan: (pane: Pane, isSeen: () => boolean) => Promise<void>;
  readonly followRow: (pane: Pane) => Promise<void>;
}

export const paneExcel: PaneExcel & PaneListening = {
  findPlan,
  savePlanSettings: async (...asked) => (await onDemand()).savePlanSettings(...asked),
  selectCell: async (...asked) => (await onDemand()).selectCell(...asked),
  followPlan: async (...asked) => (await onDemand()).followPlan(...asked),
  followRow: async (pane) => (await onDemand()).followRow(pane),
  reviewPlan: async (...asked) => (await onDemand()).reviewPlan(...asked),
  refreshReview: async (...asked) => (await onDemand()).refreshReview(...asked),
  markPlan: async (...asked) => (await onDemand()).markPlan(...asked),
  removeMarks: async (...asked) => (await onDemand()).removeMarks(...asked),
  writeSheets: async (...asked) => (await onDemand()).writeSheets(...asked),
  applyFixes: async (...asked) => (await onDemand()).applyFixes(...asked),
  undoFixes: async (...asked) => (await onDemand()).undoFixes(...asked),
  acceptFindings: async (...asked) => (await onDemand()).acceptFindings(...asked),
  withdrawAcceptances: async (...asked) => (await onDemand()).withdrawAcceptances(...asked),
  removeSheets: async (...asked) => (await onDemand()).removeSheets(...asked),
};
