import { ACTION_STATUSES, COLUMN_KEYS, type ColumnKey, type ImprovementPlan } from '../../core/plan/improvement-plan';
import { type MarkPlace, parsePlanSettings, type PlanSettings } from '../../core/plan/plan-settings';
import { statusKey } from '../../core/plan/rows/read-status';
import type { StatusWords } from '../../core/plan/rows/status-words';
import type { FoundPlan } from '../../excel/review/find-plan';
import { settingsOf, settingsToKeep } from './saved-settings';

/** What the user made of the settings; `null` where it comes to what they were, so that there is nothing to keep. */
export function draftOf(edited: PlanSettings, found: FoundPlan): PlanSettings | null {
  const [after, before] = [edited, settingsOf(found)].map((settings) =>
    JSON.stringify(parsePlanSettings(settingsToKeep(settings, found))),
  );
  return after === before ? null : edited;
}

/** A status that a plan's word can mean. */
export type KnownStatus = (typeof ACTION_STATUSES)[number];

/** Which column of the sheet a column of the plan is; `null`: the plan has none; `as-found`: what the next reading finds. */
export type ChosenColumn = number | null | 'as-found';

/** What a plan and the settings by which it was read say, and what the user makes of them. */
export interface SettingsEditing {
  readonly plan: ImprovementPlan;
  /** The settings by which the plan was read. */
  readonly read: PlanSettings;
  /** The settings that the user is putting together. */
  readonly draft: PlanSettings;
}

/** Which column a column of the plan will be once the draft is kept. */
export function chosenColumn({ plan, read, draft }: SettingsEditing, key: ColumnKey): ChosenColumn {
  const corrected = draft.columns?.[key];
  if (corrected !== undefined) return corrected;
  if (read.columns?.[key] !== undefined) return 'as-found';
  const found = plan.columns[key];
  if (found === undefined) return null;
  // A column has the key that the user gave it and no other.
  return Object.values(draft.columns ?? {}).includes(found) ? null : found;
}

/** The draft with a column put right, or as found again. A column of the sheet is given to one column of the plan. */
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

/** The heading's first and last row, from 0, once the draft is kept; `null` where the next reading finds them. */
export function chosenHeading({ plan, read, draft }: SettingsEditing): readonly [first: number, last: number] | null {
  const rows = draft.headingRows ?? (read.headingRows === undefined ? plan.headingRows : []);
  const [first, last] = [rows[0], rows.at(-1)];
  return first === undefined || last === undefined ? null : [first, last];
}

/** The draft with the heading from a row to another, from 0, or as found (`null`). */
export function withHeading(
  { plan, read, draft }: SettingsEditing,
  heading: readonly [first: number, last: number] | null,
): PlanSettings {
  const [first, last] = heading ?? [0, -1];
  const isFound = read.headingRows === undefined && plan.headingRows[0] === first && plan.headingRows.at(-1) === last;
  const rows = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  return parsePlanSettings({ ...draft, headingRows: isFound ? [] : rows });
}

/** A word of the status column, and the others that are compared as the same. */
export interface StatusWord {
  /** As `statusKey` gives it. */
  readonly key: string;
  /** As it is written first. */
  readonly word: string;
  /** How many actions have it. */
  readonly count: number;
}

/** The words of the plan's status column, in their order, and after them the institution's own that it doesn't have. */
export function statusWordsOf({ plan, read }: Omit<SettingsEditing, 'draft'>): readonly StatusWord[] {
  const words = new Map<string, StatusWord>();
  const add = (text: string, count: number) => {
    const key = statusKey(text);
    const known = words.get(key);
    // Without a letter or a figure there is nothing to look up.
    if (key !== '') words.set(key, { key, word: known?.word ?? text.trim(), count: (known?.count ?? 0) + count });
  };
  for (const { cells } of plan.actions) if (cells.status?.kind === 'text') add(String(cells.status.value), 1);
  for (const status of ACTION_STATUSES) for (const word of read.statusWords?.[status] ?? []) add(word, 0);
  return [...words.values()];
}

/** What the user says that a word means; `null` where the add-in's own reading holds. */
export function ownMeaning({ statusWords = {} }: PlanSettings, { key }: StatusWord): KnownStatus | null {
  const isMeant = (status: KnownStatus) => (statusWords[status] ?? []).some((word) => statusKey(word) === key);
  return ACTION_STATUSES.find(isMeant) ?? null;
}

/** The draft with what a word means, or with the add-in's own reading of it (`null`). */
export function withMeaning(draft: PlanSettings, { key, word }: StatusWord, meaning: KnownStatus | null): PlanSettings {
  const statusWords: StatusWords = Object.fromEntries(
    ACTION_STATUSES.map((status) => {
      const others = (draft.statusWords?.[status] ?? []).filter((each) => statusKey(each) !== key);
      return [status, status === meaning ? [...others, word] : others];
    }),
  );
  return { ...draft, statusWords };
}

/** The draft with a structure, or with the usual one (`null`). */
export function withStructure(draft: PlanSettings, id: string | null): PlanSettings {
  return parsePlanSettings({ ...draft, structure: id });
}

/** The draft with the days within which an action is due soon, or with the usual ones (`null`). */
export function withDueSoonDays(draft: PlanSettings, days: number | null): PlanSettings {
  return parsePlanSettings({ ...draft, dueSoonDays: days });
}

/** The draft with where marks stand: on the cells, as usual, or on whole rows. */
export function withMarkPlace(draft: PlanSettings, place: MarkPlace): PlanSettings {
  return parsePlanSettings({ ...draft, markPlace: place === 'cells' ? null : place });
}
