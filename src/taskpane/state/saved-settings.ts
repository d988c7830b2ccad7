import { parsePlanSettings, type PlanSettings } from '../../core/plan/plan-settings';
import type { FoundPlan } from '../../excel/review/find-plan';

/** Excel ignores case in sheet names. */
function isSameSheet(a: string | undefined, b: string): boolean {
  return a?.toLowerCase() === b.toLowerCase();
}

/** Whether settings hold corrections for one sheet only: its heading or columns. */
export function correctsSheet({ headingRows, columns = {} }: PlanSettings): boolean {
  return headingRows !== undefined || Object.keys(columns).length > 0;
}

/** The workbook's settings for another sheet, without corrections for the previous one. */
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

/** The settings to edit: the workbook's, as far as they apply to the plan shown. */
export function settingsOf({ settings, sheets }: Pick<FoundPlan, 'settings' | 'sheets'>): PlanSettings {
  const { sheet } = settings;
  if (sheet === undefined || sheets.some(({ name }) => isSameSheet(sheet, name))) return settings;
  return onSheet(settings, sheets[0].name);
}

/**
 * The settings to save: without empty parts, and with the plan's sheet only if they depend on it or the workbook has
 * other plans. Empty if everything is as found.
 */
export function settingsToSave(draft: PlanSettings, { sheets, allSheets, otherPlans }: FoundPlan): PlanSettings {
  const { headingRows, columns = {}, structure, dueSoonDays, rulesOff = [], markPlace, sheetsOff = [] } = draft;
  const statusWords = Object.fromEntries(
    Object.entries(draft.statusWords ?? {}).filter(([, words]) => words.length > 0),
  );
  const hasWords = Object.keys(statusWords).length > 0;
  const isAboutSheet =
    correctsSheet(draft) || (draft.sheet !== undefined && (otherPlans.length > 0 || allSheets.length > 1));
  return {
    ...(isAboutSheet && { sheet: draft.sheet ?? sheets[0].name, ...(draft.alone && { alone: draft.alone }) }),
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
 * The settings to save when the user chooses another sheet, or only one sheet of a plan on several; `null` if nothing
 * changes or saving would drop corrections for another sheet.
 */
export function choiceToSave({ settings }: FoundPlan, sheet: string, alone: boolean): PlanSettings | null {
  const isSame = isSameSheet(settings.sheet, sheet);
  if (isSame && (settings.alone ?? false) === alone) return null;
  if (!isSame && correctsSheet(settings)) return null;
  return parsePlanSettings({ ...(isSame ? settings : onSheet(settings, sheet)), alone });
}

/** The settings with a rule turned off or on. */
export function withRule({ rulesOff = [], ...settings }: PlanSettings, rule: string, on: boolean): PlanSettings {
  const others = rulesOff.filter((each) => each !== rule);
  const off = on ? others : [...others, rule];
  return { ...settings, ...(off.length > 0 && { rulesOff: off }) };
}

export function withSheetsOff(settings: PlanSettings, off: readonly string[]): PlanSettings {
  return parsePlanSettings({ ...settings, sheetsOff: off.length > 0 ? off : null });
}
