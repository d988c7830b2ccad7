import { isSameSheet } from '../../core/plan/heading/choose-plan-sheet';
import type { PlanSettings } from '../../core/plan/plan-settings';

/** Settings without what is true of one sheet only. */
export function withoutCorrections({ statusWords }: PlanSettings): PlanSettings {
  return statusWords ? { statusWords } : {};
}

/** Whether a sheet is the one that the user's corrections are about. */
export function isChosen({ sheet }: PlanSettings, name: string): boolean {
  return sheet !== undefined && isSameSheet(sheet, name);
}
