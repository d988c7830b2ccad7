import type { ColumnCorrections } from './heading/correct-heading';
import { ACTION_STATUSES, COLUMN_KEYS } from './improvement-plan';
import type { StatusWords } from './rows/status-words';

/**
 * The cells that marks color: the number and the end of an action, or its whole row. Signs are on number and end in
 * both.
 */
export const MARK_PLACES = ['cells', 'row'] as const;

/** See {@link MARK_PLACES}. */
export type MarkPlace = (typeof MARK_PLACES)[number];

/** The user's corrections and choices for a workbook. What is absent is found out, or has its default. */
export interface PlanSettings {
  /** The name of the plan's sheet. */
  readonly sheet?: string;
  /** The heading's rows of that sheet, from 0, top to bottom. */
  readonly headingRows?: readonly number[];
  /** The corrected columns; the others are as found. */
  readonly columns?: ColumnCorrections;
  /** The institution's own words for a status, looked up before the usual ones. */
  readonly statusWords?: StatusWords;
  /** The id of the criteria structure. */
  readonly structure?: string;
  /** Days before the end within which an action is due soon. */
  readonly dueSoonDays?: number;
  /** The ids of the rules that aren't checked. Some may be unknown: of an older or newer version. */
  readonly rulesOff?: readonly string[];
  /** Absent: on the cells. */
  readonly markPlace?: MarkPlace;
  /** The keys of the sheets that aren't generated. Some may be unknown: of an older or newer version. */
  readonly sheetsOff?: readonly string[];
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isPlace = (value: unknown): value is number => typeof value === 'number' && Number.isInteger(value) && value >= 0;

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

/** The texts of a list without duplicates; other values are left out. */
const textsOf = (values: readonly unknown[]) => [...new Set(values.filter(isText))];

const isMarkPlace = (value: unknown): value is MarkPlace => MARK_PLACES.some((place) => place === value);

/**
 * Validates settings saved in a workbook. The file may come from anywhere, so an invalid setting is left out.
 *
 * @example parsePlanSettings({ sheet: 'Plan', headingRows: 'x' }) // { sheet: 'Plan' }
 */
export function parsePlanSettings(value: unknown): PlanSettings {
  if (!isRecord(value)) return {};
  const { sheet, headingRows, columns, statusWords, structure, dueSoonDays, rulesOff, markPlace, sheetsOff } = value;
  return {
    ...(isText(sheet) && { sheet }),
    ...(Array.isArray(headingRows) &&
      headingRows.length > 0 &&
      headingRows.every(isPlace) && { headingRows: [...headingRows].sort((a, b) => a - b) }),
    ...(isRecord(columns) && { columns: parseColumns(columns) }),
    ...(isRecord(statusWords) && { statusWords: parseWords(statusWords) }),
    ...(isText(structure) && { structure }),
    ...(isPlace(dueSoonDays) && { dueSoonDays }),
    ...(Array.isArray(rulesOff) && { rulesOff: textsOf(rulesOff) }),
    ...(isMarkPlace(markPlace) && { markPlace }),
    ...(Array.isArray(sheetsOff) && { sheetsOff: textsOf(sheetsOff) }),
  };
}

/** Whether settings are used as they were saved; false if a part of them is damaged or of another version. */
export function areSettingsWhole(value: unknown): boolean {
  return sorted(value) === sorted(parsePlanSettings(value));
}

/** JSON in which the order of keys doesn't matter. */
function sorted(value: unknown): string {
  const inOrder = (_: string, part: unknown) =>
    isRecord(part) ? Object.fromEntries(Object.entries(part).sort()) : part;
  return JSON.stringify(value, inOrder);
}

function parseColumns(given: Readonly<Record<string, unknown>>): ColumnCorrections {
  return Object.fromEntries(
    COLUMN_KEYS.flatMap((key) => {
      const column = given[key];
      return column === null || isPlace(column) ? [[key, column]] : [];
    }),
  );
}

function parseWords(given: Readonly<Record<string, unknown>>): StatusWords {
  return Object.fromEntries(
    ACTION_STATUSES.flatMap((status) => {
      const words = given[status];
      return Array.isArray(words) ? [[status, words.filter(isText)]] : [];
    }),
  );
}
