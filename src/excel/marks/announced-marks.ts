import { markedSituation } from './mark-tag';

/** The setting that exists while rules are being added: a new rule has no formula of ours until its next call. */
const MARKING_KEY = 'plan-mejora.marking';

/** A marking that has begun, and hasn't ended unless it failed. */
export interface MarkAnnouncement {
  /** The sheet's id and name: an id may change when another program saves the file. */
  readonly sheet: string;
  readonly name: string;
  /** The users' rules that look like new ones, by their formulas. */
  readonly others: readonly string[];
}

/** Stores that rules are about to be added; the caller syncs. */
export function announceMarks({ workbook }: Excel.RequestContext, announcement: MarkAnnouncement): void {
  workbook.settings.add(MARKING_KEY, announcement);
}

/** Undoes {@link announceMarks}; the caller syncs. */
export function deleteMarkAnnouncement({ workbook }: Excel.RequestContext): void {
  workbook.settings.getItemOrNullObject(MARKING_KEY).delete();
}

/** Requests the announcement; {@link readAnnouncement} reads it after the next round trip. */
export function loadAnnouncement({ workbook }: Excel.RequestContext): Excel.Setting {
  return workbook.settings.getItemOrNullObject(MARKING_KEY).load('value');
}

/** `null` if no marking was interrupted. The file may come from anywhere, and so may the setting's value. */
export function readAnnouncement(setting: Excel.Setting): MarkAnnouncement | null {
  if (setting.isNullObject) return null;
  const value: unknown = setting.value;
  if (typeof value !== 'object' || value === null) return null;
  const { sheet, name, others }: Partial<Record<keyof MarkAnnouncement, unknown>> = value;
  return typeof sheet === 'string' && typeof name === 'string' && Array.isArray(others)
    ? { sheet, name, others: others.map(String) }
    : null;
}

/** Whether a rule's formula is that of a new rule: it refers to no cell. */
export function looksNew(formula: string): boolean {
  return markedSituation(formula) === null && !/[A-Z]{1,3}\$?\d|\[/i.test(formula.replace(/"(?:[^"]|"")*"/g, ''));
}

/** Whether a rule of a sheet was left by the announced marking before its formula was set. */
export function isUnfinishedMark(announced: MarkAnnouncement | null, sheet: Excel.Worksheet, formula: string): boolean {
  if (announced === null || (announced.sheet !== sheet.id && announced.name !== sheet.name)) return false;
  return looksNew(formula) && !announced.others.includes(formula);
}
