import { ACTION_STATUSES, COLUMN_KEYS, type ColumnKey, type ImprovementPlan } from '../../core/plan/improvement-plan';
import { type MarkPlace, parsePlanSettings, type PlanSettings } from '../../core/plan/plan-settings';
import { statusKey } from '../../core/plan/rows/read-status';
import type { StatusWords } from '../../core/plan/rows/status-words';

export type KnownStatus = (typeof ACTION_STATUSES)[number];

/** A column of the sheet, from 0; `null`: none; `as-found`: the one that the next reading finds. */
export type ChosenColumn = number | null | 'as-found';

export interface SettingsEditing {
  readonly plan: ImprovementPlan;
  /** The settings with which the plan was read. */
  readonly read: PlanSettings;
  /** The settings as edited so far. */
  readonly draft: PlanSettings;
}

/** The column that the draft assigns to a key. */
export function chosenColumn({ plan, read, draft }: SettingsEditing, key: ColumnKey): ChosenColumn {
  const corrected = draft.columns?.[key];
  if (corrected !== undefined) return corrected;
  if (read.columns?.[key] !== undefined) return 'as-found';
  const found = plan.columns[key];
  if (found === undefined) return null;
  // A column assigned to another key isn't available for this one.
  return Object.values(draft.columns ?? {}).includes(found) ? null : found;
}

/** The draft with a column assigned to a key. A column of the sheet belongs to one key only. */
export function withColumn(editing: SettingsEditing, key: ColumnKey, chosen: ChosenColumn): PlanSettings {
  const { plan, read, draft } = editing;
  const columns = Object.fromEntries(
    COLUMN_KEYS.flatMap((each) => {
      const column = draft.columns?.[each];
      return each === key || column === undefined || (column !== null && column === chosen) ? [] : [[each, column]];
    }),
  );
  const isAsFound =
    chosen === 'as-found' || (read.columns?.[key] === undefined && chosen === (plan.columns[key] ?? null));
  return { ...draft, columns: isAsFound ? columns : { ...columns, [key]: chosen } };
}

/** The first and last row of the heading in the draft, from 0; `null` if the next reading finds them. */
export function chosenHeading({ plan, read, draft }: SettingsEditing): readonly [first: number, last: number] | null {
  const rows = draft.headingRows ?? (read.headingRows === undefined ? plan.headingRows : []);
  const [first, last] = [rows[0], rows.at(-1)];
  return first === undefined || last === undefined ? null : [first, last];
}

/** The draft with a heading from one row to another, from 0, or (`null`) found by the next reading. */
export function withHeading(
  { plan, read, draft }: SettingsEditing,
  heading: readonly [first: number, last: number] | null,
): PlanSettings {
  const [first, last] = heading ?? [0, -1];
  const isFound = read.headingRows === undefined && plan.headingRows[0] === first && plan.headingRows.at(-1) === last;
  const rows = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  return parsePlanSettings({ ...draft, headingRows: isFound ? [] : rows });
}

/** A word in the status column, and its variants with the same key. */
export interface StatusWord {
  /** From `statusKey`. */
  readonly key: string;
  /** As first written. */
  readonly word: string;
  /** Number of actions with this status. */
  readonly count: number;
}

/**
 * The words in the plan's status column in their order, followed by words with a saved meaning that the plan doesn't
 * use.
 */
export function statusWordsOf({ plan, read }: Omit<SettingsEditing, 'draft'>): readonly StatusWord[] {
  const words = new Map<string, StatusWord>();
  const add = (text: string, count: number) => {
    const key = statusKey(text);
    const known = words.get(key);
    // Without letters or digits the key is empty.
    if (key !== '') words.set(key, { key, word: known?.word ?? text.trim(), count: (known?.count ?? 0) + count });
  };
  for (const { cells } of plan.actions) if (cells.status?.kind === 'text') add(String(cells.status.value), 1);
  for (const status of ACTION_STATUSES) for (const word of read.statusWords?.[status] ?? []) add(word, 0);
  return [...words.values()];
}

/** The meaning that the user chose for a word; `null`: the default one. */
export function ownMeaning({ statusWords = {} }: PlanSettings, { key }: StatusWord): KnownStatus | null {
  const isMeant = (status: KnownStatus) => (statusWords[status] ?? []).some((word) => statusKey(word) === key);
  return ACTION_STATUSES.find(isMeant) ?? null;
}

/** The draft with a meaning for a word, or (`null`) the default one. */
export function withMeaning(draft: PlanSettings, { key, word }: StatusWord, meaning: KnownStatus | null): PlanSettings {
  const statusWords: StatusWords = Object.fromEntries(
    ACTION_STATUSES.map((status) => {
      const others = (draft.statusWords?.[status] ?? []).filter((each) => statusKey(each) !== key);
      return [status, status === meaning ? [...others, word] : others];
    }),
  );
  return { ...draft, statusWords };
}

/** The draft with a structure, or (`null`) the default one. */
export function withStructure(draft: PlanSettings, id: string | null): PlanSettings {
  return parsePlanSettings({ ...draft, structure: id });
}

/** The draft with the days within which actions are due soon, or (`null`) the default. */
export function withDueSoonDays(draft: PlanSettings, days: number | null): PlanSettings {
  return parsePlanSettings({ ...draft, dueSoonDays: days });
}

export function withMarkPlace(draft: PlanSettings, place: MarkPlace): PlanSettings {
  return parsePlanSettings({ ...draft, markPlace: place === 'cells' ? null : place });
}
