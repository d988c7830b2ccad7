import { isSameSheet } from '../../core/plan/heading/choose-plan-sheet';
import type { PlanSettings } from '../../core/plan/plan-settings';

/** The settings that hold for any sheet. */
export function withoutCorrections({ statusWords }: PlanSettings): PlanSettings {
  return statusWords ? { statusWords } : {};
}

/** Whether a sheet is the one that the user's corrections are for. */
export function isChosen({ sheet }: PlanSettings, name: string): boolean {
  return sheet !== undefined && isSameSheet(sheet, name);
}
