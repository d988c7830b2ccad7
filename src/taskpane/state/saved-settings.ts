import { parsePlanSettings, type PlanSettings } from '../../core/plan/plan-settings';
import type { FoundPlan } from '../../excel/review/find-plan';

/** Excel tells sheets apart without regard to capitals. */
function isSameSheet(a: string | undefined, b: string): boolean {
  return a?.toLowerCase() === b.toLowerCase();
}

/** Whether settings hold what is true of one sheet only: its heading or its columns. */
export function correctsSheet({ headingRows, columns = {} }: PlanSettings): boolean {
  return headingRows !== undefined || Object.keys(columns).length > 0;
}

/** Settings of the workbook for another sheet: what was put right on the sheet before is not true of it. */
export function onSheet(settings: PlanSettings, sheet: string): PlanSettings {
  const { statusWords, structure, dueSoonDays, rulesOff, markPlace, sheetsOff } = settings;
  return {
    sheet,
    ...(statusWords && { statusWords }),
    ...(structure !== undefined && { structure }),
    ...(dueSoonDays !== undefined && { dueSoonDays }),
    ...(rulesOff && { rulesOff }),
    ...(markPlace && { markPlace }),
    ...(sheetsOff && { sheetsOff }),
  };
}

/** The settings from which the user's editing starts: the workbook's, as far as they are about the plan that is shown. */
export function settingsOf({ settings, plan }: Pick<FoundPlan, 'settings' | 'plan'>): PlanSettings {
  if (settings.sheet === undefined || isSameSheet(settings.sheet, plan.sheet)) return settings;
  return onSheet(settings, plan.sheet);
}

/**
 * Settings as the workbook keeps them: without what is empty, and with the plan's sheet only where they are about it or the workbook
 * has other plans beside it. Nothing is left where everything is as found.
 */
export function settingsToKeep(draft: PlanSettings, { plan, otherPlans }: FoundPlan): PlanSettings {
  const { headingRows, columns = {}, structure, dueSoonDays, rulesOff = [], markPlace, sheetsOff = [] } = draft;
  const statusWords = Object.fromEntries(
    Object.entries(draft.statusWords ?? {}).filter(([, words]) => words.length > 0),
  );
  const hasWords = Object.keys(statusWords).length > 0;
  const isAboutSheet = correctsSheet(draft) || (draft.sheet !== undefined && otherPlans.length > 0);
  return {
    ...(isAboutSheet && { sheet: draft.sheet ?? plan.sheet }),
    ...(headingRows && { headingRows }),
    ...(Object.keys(columns).length > 0 && { columns }),
    ...(hasWords && { statusWords }),
    ...(structure !== undefined && { structure }),
    ...(dueSoonDays !== undefined && { dueSoonDays }),
    ...(rulesOff.length > 0 && { rulesOff }),
    ...(markPlace && { markPlace }),
    ...(sheetsOff.length > 0 && { sheetsOff }),
  };
}

/**
 * What is kept when the user chooses another sheet: that choice. `null` where keeping it would drop what was put right on another sheet:
 * looking at last year's plan must not cost that.
 */
export function choiceToKeep({ settings }: FoundPlan, sheet: string): PlanSettings | null {
  if (isSameSheet(settings.sheet, sheet)) return null;
  return correctsSheet(settings) ? null : onSheet(settings, sheet);
}

/** Settings with a rule turned off, or on again. */
export function withRule({ rulesOff = [], ...settings }: PlanSettings, rule: string, on: boolean): PlanSettings {
  const others = rulesOff.filter((each) => each !== rule);
  const off = on ? others : [...others, rule];
  return { ...settings, ...(off.length > 0 && { rulesOff: off }) };
}

/** Settings with the generated sheets that are not wanted. */
export function withSheetsOff(settings: PlanSettings, off: readonly string[]): PlanSettings {
  return parsePlanSettings({ ...settings, sheetsOff: off.length > 0 ? off : null });
}
