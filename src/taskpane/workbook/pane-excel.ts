import { findPlan } from '../../excel/review/find-plan';
import type { Pane, PaneExcel } from '../state/pane-tasks';

/** Only finding the plan is loaded with the pane. */
const onDemand = () => import('./excel-on-demand');

interface PaneListening {
  readonly followPlan: (pane: Pane, isVisible: () => boolean) => Promise<void>;
  readonly followRow: (pane: Pane) => Promise<void>;
}

export const paneExcel: PaneExcel & PaneListening = {
  findPlan,
  surveyTables: async () => (await onDemand()).surveyTables(),
  savePlanSettings: async (...args) => (await onDemand()).savePlanSettings(...args),
  selectCell: async (...args) => (await onDemand()).selectCell(...args),
  followPlan: async (...args) => (await onDemand()).followPlan(...args),
  followRow: async (pane) => (await onDemand()).followRow(pane),
  reviewPlan: async (...args) => (await onDemand()).reviewPlan(...args),
  refreshReview: async (...args) => (await onDemand()).refreshReview(...args),
  markPlan: async (...args) => (await onDemand()).markPlan(...args),
  removeMarks: async (...args) => (await onDemand()).removeMarks(...args),
  writeSheets: async (...args) => (await onDemand()).writeSheets(...args),
  applyFixes: async (...args) => (await onDemand()).applyFixes(...args),
  undoFixes: async (...args) => (await onDemand()).undoFixes(...args),
  acceptFindings: async (...args) => (await onDemand()).acceptFindings(...args),
  withdrawAcceptances: async (...args) => (await onDemand()).withdrawAcceptances(...args),
  readReminderBook: async (...args) => (await onDemand()).readReminderBook(...args),
  saveContact: async (...args) => (await onDemand()).saveContact(...args),
  saveInstitution: async (...args) => (await onDemand()).saveInstitution(...args),
  findUserContent: async (...args) => (await onDemand()).findUserContent(...args),
  removeSheets: async (...args) => (await onDemand()).removeSheets(...args),
};
