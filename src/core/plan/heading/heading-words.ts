import { COLUMN_KEYS, type ColumnKey } from '../improvement-plan';
import type { ColumnWords } from './words/column-words';
import { ENGLISH, ENGLISH_GROUPS, ENGLISH_PARTS } from './words/english';
import { PORTUGUESE, PORTUGUESE_GROUPS, PORTUGUESE_PARTS } from './words/portuguese';
import { SPANISH, SPANISH_GROUPS, SPANISH_PARTS } from './words/spanish';

const LANGUAGES = [SPANISH, ENGLISH, PORTUGUESE];

function wordsOf(key: ColumnKey): Required<ColumnWords> {
  const all = (kind: keyof ColumnWords) => [...new Set(LANGUAGES.flatMap((language) => language[key][kind] ?? []))];
  return { phrases: all('phrases'), whole: all('whole'), lastResort: all('lastResort') };
}

/** The headings of each column in all languages. */
export const HEADING_WORDS: ReadonlyMap<ColumnKey, Required<ColumnWords>> = new Map(
  COLUMN_KEYS.map((key) => [key, wordsOf(key)]),
);

/** Headings over several columns that name none of them. */
export const GROUP_WORDS: readonly string[] = [...SPANISH_GROUPS, ...ENGLISH_GROUPS, ...PORTUGUESE_GROUPS];

/** Headings under another one for the parts of its column. */
export const PART_WORDS: readonly string[] = [...SPANISH_PARTS, ...ENGLISH_PARTS, ...PORTUGUESE_PARTS];
