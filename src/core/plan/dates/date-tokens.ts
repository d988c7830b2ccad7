import {
  DATE_FILLERS,
  FROM_WORDS,
  ORDINALS,
  PERMANENT_WORDS,
  RANGE_WORDS,
  UNTIL_WORDS,
  YEAR_PARTS,
} from './date-words';
import { monthOf } from './month-names';
import { plain } from '../text/plain-text';

/** A month, and a day in it; `day` is `null` where the whole month is meant. */
export interface MonthDay {
  readonly month: number;
  readonly day: number | null;
}

/** A part of a date that is written in words or figures. */
export type DatePart =
  | { readonly kind: 'number'; readonly number: number; readonly digits: number }
  | { readonly kind: 'month'; readonly month: number }
  /** A quarter, a semester: a part of the year, in months. */
  | { readonly kind: 'part'; readonly months: number }
  /**
   * Figures that are a date by themselves: `31/12/2024`, `2024-12`. `year` is `null` where it isn't written; a way of reading is
   * `null` where it names no day.
   */
  | {
      readonly kind: 'figures';
      readonly year: number | null;
      readonly dayFirst: MonthDay | null;
      readonly monthFirst: MonthDay | null;
    };

/** A part, and whether a word or sign before it says that a span goes on to it. */
export interface DateToken {
  readonly part: DatePart;
  readonly endsRange: boolean;
}

/** The parts of a text that is nothing but a date. */
export interface DateTokens {
  readonly tokens: readonly DateToken[];
  /** Whether it begins with *desde* or the like. */
  readonly from: boolean;
  /** Whether it begins with *hasta* or the like. */
  readonly until: boolean;
  /** Whether it says that there is no end. */
  readonly permanent: boolean;
  /** Whether it says *todo el año*. */
  readonly wholeYear: boolean;
}

/** Longer than any date: what is longer is prose, in which a date is not looked for. */
const LONGEST_DATE = 80;

const PATTERN = new RegExp(
  [
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

/** What may stand between two parts. */
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

/** The part that a match of {@link PATTERN} is, by the names of its groups; `null` where it is a word that is no part. */
function partOf(g: Readonly<Record<string, string | undefined>>): DatePart | null {
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
  const months = YEAR_PARTS.get(word);
  if (months !== undefined) return { kind: 'part', months };
  const ordinal = ORDINALS.get(word);
  return ordinal === undefined ? null : { kind: 'number', number: ordinal, digits: 1 };
}

/**
 * Takes a text apart into the parts of a date; `null` where it holds anything else, for a date is not looked for in prose.
 *
 * @example tokenizeDate('1er trimestre 2024') // a number, a part of three months, a number
 */
export function tokenizeDate(text: string): DateTokens | null {
  if (text.length > LONGEST_DATE) return null;
  const line = plain(text.replace(/<[^>]*>/g, ' ').replace(/\s*[\r\n]+\s*/g, ' - ')).replace(
    /[\u2010-\u2015\u2212]/g,
    '-',
  );
  const tokens: DateToken[] = [];
  const seen = { from: false, until: false, permanent: false, wholeYear: false };
  let at = 0;
  let endsRange = false;
  for (const match of line.matchAll(PATTERN)) {
    const between = line.slice(at, match.index);
    at = match.index + match[0].length;
    if (!SEPARATORS.test(between)) return null;
    endsRange ||= tokens.length > 0 && /\s-\s/.test(between);
    const part = partOf(match.groups ?? {});
    if (part) {
      tokens.push({ part, endsRange });
      endsRange = false;
      continue;
    }
    const word = match[0];
    if (tokens.length > 0 && RANGE_WORDS.has(word)) endsRange = true;
    else if (PERMANENT_WORDS.has(word)) seen.permanent = true;
    else if (FROM_WORDS.has(word)) seen.from ||= tokens.length === 0;
    else if (UNTIL_WORDS.has(word)) seen.until ||= tokens.length === 0;
    else if (word === 'todo' || word === 'whole') seen.wholeYear = true;
    else if (!DATE_FILLERS.has(word) && !RANGE_WORDS.has(word)) return null;
  }
  return SEPARATORS.test(line.slice(at)) ? { tokens, ...seen } : null;
}
