import {
  DATE_FILLERS,
  FREQUENCY_WORDS,
  FROM_WORDS,
  LAST_WORDS,
  MONTH_PARTS,
  ORDINALS,
  PERMANENT_WORDS,
  RANGE_WORDS,
  UNTIL_WORDS,
  YEAR_PARTS,
  type MonthPartSize,
} from './date-words';
import { MONTH_PATTERN, monthOf } from './month-names';
import { plain } from '../text/plain-text';

/** A month, and a day in it; `day` is `null` if it is the whole month. */
export interface MonthDay {
  readonly month: number;
  readonly day: number | null;
}

/** A part of a date in words or figures. */
export type DatePart =
  | { readonly kind: 'number'; readonly number: number; readonly digits: number }
  | { readonly kind: 'month'; readonly month: number }
  /** A part of a year, such as a quarter, in months. */
  | { readonly kind: 'part'; readonly months: number }
  /**
   * A part of a month: a half, a week, its beginning, middle or end; `ordinal` is `null` if a number beside it gives
   * it.
   */
  | { readonly kind: 'slice'; readonly size: MonthPartSize; readonly ordinal: number | null }
  /** A half of a named year: `2023-A`. */
  | { readonly kind: 'half-year'; readonly year: number; readonly ordinal: number }
  /**
   * Figures that are a date by themselves: `31/12/2024`, `2024-12`. `year` is `null` if it isn't written; an order is
   * `null` if it makes no date.
   */
  | {
      readonly kind: 'figures';
      readonly year: number | null;
      readonly dayFirst: MonthDay | null;
      readonly monthFirst: MonthDay | null;
    };

/** A part of a date, and how it follows the one before. */
export interface DateToken {
  readonly part: DatePart;
  /** Whether a word or sign before it makes it the end of a span. */
  readonly endsRange: boolean;
  /** Whether only a sign separates it from the one before: `jun-16`. */
  readonly isJoined: boolean;
}

/** The parts of a text that is only a date. */
export interface DateTokens {
  readonly tokens: readonly DateToken[];
  /** Whether it begins with *desde* or the like. */
  readonly from: boolean;
  /** Whether it begins with *hasta* or the like. */
  readonly until: boolean;
  /** Whether it has a word for no end, such as *permanente*. */
  readonly permanent: boolean;
  /** Whether it has *todo*, as in *todo el año*. */
  readonly wholeYear: boolean;
}

/** In characters. Longer texts are prose, in which no date is read. */
const LONGEST_DATE = 80;

const PATTERN = new RegExp(
  [
    /(?<halfYear>\d{4})\s?[-/.]?\s?(?<half>[ab])(?![a-z])(?!\s+[a-z]{3}|\s*\d)/,
    /(?<isoYear>\d{4})[-/.](?<isoMonth>\d{1,2})[-/.](?<isoDay>\d{1,2})(?!\d)(?:t?\s?\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?z?)?/,
    /(?<first>\d{1,2})[-/.](?<second>\d{1,2})[-/.](?<year>\d{4}|\d{2})(?!\d)(?:\s\d{1,2}:\d{2}(?::\d{2})?(?:\s?[ap]\.?\s?m\.?)?)?/,
    /(?<![a-z])(?<monthYear>\d{1,2})[-/.](?<yearOfMonth>\d{4})(?!\d)/,
    /(?<yearMonth>\d{4})[-/.](?<monthOfYear>\d{1,2})(?![\da-z])/,
    /(?<![a-z])(?<left>\d{1,2})\/(?<right>\d{1,2})(?![\da-z])/,
    // An ordinal's ending belongs to its figure: `1er`, `2do`, `3rd`, `1º`.
    /(?<number>\d+)(?:(?:er|ro|ero|ra|do|da|to|ta|mo|vo|th|st|nd|rd|o|a|°)(?![a-z]))?/,
    /(?<word>[a-z]+)/,
  ]
    .map((part) => part.source)
    .join('|'),
  'g',
);

/** The ordinal of the last of several. */
export const LAST = -1;

/** Fin* before a month or year is a part of it, and otherwise the label of a date. */
const END_OF_MONTH = new RegExp(`\\b(?:a |al )?(?:fin|final|fim) d[eo]l? (?=(?:${MONTH_PATTERN})\\b)`, 'g');
const END_OF_YEAR = /\b(?:a |al )?(?:fin|fines|final|finales|cierre|fim)(?: de| del| do) (?:ano|ejercicio|gestion)\b/g;
const START_OF_YEAR = /\b(?:a |al )?(?:principios?|inicios?|comienzos?)(?: de| del| do) (?:ano|ejercicio|gestion)\b/g;

/** A plain text on one line without tags, in which the end and the beginning of a year are replaced by their months. */
function plainLine(text: string): string {
  return plain(text.replace(/<[^>]*>/g, ' ').replace(/\s*[\r\n]+\s*/g, ' - '))
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(END_OF_YEAR, 'diciembre')
    .replace(START_OF_YEAR, 'enero')
    .replace(END_OF_MONTH, 'finales ');
}

/** The signs between two parts. */
const SEPARATORS = /^[\s\-/.,:;'()|°]*$/;

/** A two-digit year is one of this century. */
function fullYear(figures: string): number {
  return figures.length === 2 ? 2000 + Number(figures) : Number(figures);
}

function figures(year: string | null, first: number, second: number): DatePart {
  const monthDay = (month: number, day: number): MonthDay | null => (month >= 1 && month <= 12 ? { month, day } : null);
  return {
    kind: 'figures',
    year: year === null ? null : fullYear(year),
    dayFirst: monthDay(second, first),
    monthFirst: monthDay(first, second),
  };
}

function onlyReading(year: string, month: string, day: string | null): DatePart {
  const reading =
    Number(month) >= 1 && Number(month) <= 12 ? { month: Number(month), day: day === null ? null : Number(day) } : null;
  return { kind: 'figures', year: fullYear(year), dayFirst: reading, monthFirst: reading };
}

/** The part of a date in a match of {@link PATTERN}; `null` for any other word. */
function partOf(g: Readonly<Record<string, string | undefined>>): DatePart | null {
  if (g['halfYear'] && g['half'])
    return { kind: 'half-year', year: Number(g['halfYear']), ordinal: g['half'] === 'a' ? 1 : 2 };
  if (g['isoYear'] && g['isoMonth'] && g['isoDay']) return onlyReading(g['isoYear'], g['isoMonth'], g['isoDay']);
  if (g['first'] && g['second'] && g['year']) return figures(g['year'], Number(g['first']), Number(g['second']));
  if (g['monthYear'] && g['yearOfMonth']) return onlyReading(g['yearOfMonth'], g['monthYear'], null);
  if (g['yearMonth'] && g['monthOfYear']) return onlyReading(g['yearMonth'], g['monthOfYear'], null);
  if (g['left'] && g['right']) {
    // `05/24` can't be the fifth of a 24th month: it is a month and its year.
    const isYear = g['right'].length === 2 && Number(g['right']) > 12 && Number(g['left']) <= 12;
    return isYear ? onlyReading(g['right'], g['left'], null) : figures(null, Number(g['left']), Number(g['right']));
  }
  if (g['number']) return { kind: 'number', number: Number(g['number']), digits: g['number'].length };
  const word = g['word'] ?? '';
  const month = monthOf(word);
  if (month !== null) return { kind: 'month', month };
  const slice = MONTH_PARTS.get(word);
  if (slice) return { kind: 'slice', ...slice };
  const months = YEAR_PARTS.get(word);
  if (months !== undefined) return { kind: 'part', months };
  const ordinal = LAST_WORDS.has(word) ? LAST : ORDINALS.get(word);
  return ordinal === undefined ? null : { kind: 'number', number: ordinal, digits: 1 };
}

/**
 * Splits a text into the parts of a date; `null` if it holds anything else, because no date is read in prose.
 *
 * @example tokenizeDate('1er trimestre 2024') // a number, a part of three months, a number
 */
export function tokenizeDate(text: string): DateTokens | null {
  if (text.length > LONGEST_DATE) return null;
  const line = plainLine(text);
  const tokens: DateToken[] = [];
  const seen = { from: false, until: false, permanent: false, wholeYear: false };
  let at = 0;
  let endsRange = false;
  for (const match of line.matchAll(PATTERN)) {
    const between = line.slice(at, match.index);
    at = match.index + match[0].length;
    if (!SEPARATORS.test(between)) return null;
    const isJoined = /^[-/.]+$/.test(between);
    endsRange ||= tokens.length > 0 && /\s-\s/.test(between);
    const part = partOf(match.groups ?? {});
    if (part) {
      tokens.push({ part, endsRange, isJoined });
      endsRange = false;
      continue;
    }
    const word = match[0];
    if (tokens.length > 0 && RANGE_WORDS.has(word)) endsRange = true;
    else if (PERMANENT_WORDS.has(word)) seen.permanent = true;
    else if (FROM_WORDS.has(word)) {
      seen.from ||= tokens.length === 0;
      // *A partir de* begins with the word that otherwise marks the end: *a diciembre*.
      seen.until = false;
    } else if (UNTIL_WORDS.has(word)) seen.until ||= tokens.length === 0;
    else if (word === 'todo' || word === 'whole') seen.wholeYear = true;
    else if (!RANGE_WORDS.has(word) && !DATE_FILLERS.has(word) && !FREQUENCY_WORDS.has(word)) return null;
  }
  return SEPARATORS.test(line.slice(at)) ? { tokens, ...seen } : null;
}
