import { markedSituation } from './mark-tag';
import type { IsMark } from './read-marks';

/**
 * The setting that exists while rules are being added, because a new rule can't be recognized until its formula is set.
 */
const MARKING_KEY = 'plan-mejora.marking';

/** Saved before rules are added and deleted afterwards: if it is still there, the marking was interrupted. */
export interface MarkAnnouncement {
  /** The sheet's id. Another program may change it when it saves the file, so the name is saved too. */
  readonly sheet: string;
  readonly name: string;
  /** The formulas of the users' rules that look like new ones. */
  readonly others: readonly string[];
}

/** Saves to which sheets rules are about to be added; the caller syncs. */
export function announceMarks({ workbook }: Excel.RequestContext, announced: readonly MarkAnnouncement[]): void {
  workbook.settings.add(MARKING_KEY, announced);
}

/** Undoes {@link announceMarks}; the caller syncs. */
export function deleteMarkAnnouncement({ workbook }: Excel.RequestContext): void {
  workbook.settings.getItemOrNullObject(MARKING_KEY).delete();
}

/** Loads the announcement for {@link readAnnouncement}; the caller syncs. */
export function loadAnnouncement({ workbook }: Excel.RequestContext): Excel.Setting {
  return workbook.settings.getItemOrNullObject(MARKING_KEY).load('value');
}

/**
 * The announcements of an interrupted marking; those with an invalid value are left out, since the file may come from
 * anywhere.
 */
export function readAnnouncement(setting: Excel.Setting): readonly MarkAnnouncement[] {
  if (setting.isNullObject) return [];
  const saved: unknown = setting.value;
  return (Array.isArray(saved) ? saved : [saved]).flatMap((value: unknown) => {
    if (typeof value !== 'object' || value === null) return [];
    const { sheet, name, others }: Partial<Record<keyof MarkAnnouncement, unknown>> = value;
    return typeof sheet === 'string' && typeof name === 'string' && Array.isArray(others)
      ? [{ sheet, name, others: others.map(String) }]
      : [];
  });
}

/** Whether a rule's formula may be a new rule's default: it isn't a mark's and refers to no cell. */
export function looksNew(formula: string): boolean {
  return markedSituation(formula) === null && !/[A-Z]{1,3}\$?\d|\[/i.test(formula.replace(/"(?:[^"]|"")*"/g, ''));
}

/** Whether an announcement is about a sheet. */
export function isOfSheet(announced: MarkAnnouncement, { id, name }: Excel.Worksheet): boolean {
  return announced.sheet === id || announced.name === name;
}

/** Recognizes the marks of a sheet: by their formulas, and those of an interrupted marking by its announcement. */
export function marksRecognizer(announced: readonly MarkAnnouncement[], sheet: Excel.Worksheet): IsMark {
  const own = announced.filter((each) => isOfSheet(each, sheet));
  // A rule was added by the announced marking, which was interrupted before it set the formula.
  const isUnfinished = (formula: string) => looksNew(formula) && own.some(({ others }) => !others.includes(formula));
  return (formula) => markedSituation(formula) !== null || isUnfinished(formula);
}
