import { dayOf, isCalendarDay, lastDayOfMonth, type Day } from '../day';
import { tokenizeDate, type DatePart, type DateToken } from './date-tokens';

/** Which of day and month a column writes first; `null` where it doesn't say. */
export type DateOrder = 'day-first' | 'month-first' | null;

/** One end of a span; a month gives its first day as a beginning and its last as an end. */
export interface SpanEnd {
  readonly day: Day;
  readonly precision: 'day' | 'month';
}

/** The days that a text names, from the first to the last; a single day is both. */
export interface Span {
  readonly first: SpanEnd;
  readonly last: SpanEnd;
}

/** What a date in words or figures says. */
export interface DateText {
  /** The ways to read it, the likelier first: one, or two where it can be read in two ways; none for *Permanente* alone. */
  readonly spans: readonly Span[];
  /** Whether it gives a beginning and no end: *desde*, *a partir de*. */
  readonly from: boolean;
  /** Whether it gives an end and no beginning: *hasta*, *antes del*. */
  readonly until: boolean;
  /** Whether it says that there is no end: *Permanente*, *Continuo*, *en adelante*. */
  readonly permanent: boolean;
}

/** One of the ways to read what can be read in several. */
interface Reading {
  readonly order: Exclude<DateOrder, null>;
  /** The year of a date that names none; `null` where it isn't known. */
  readonly planYear: number | null;
}

/** How far from the plan's year a year of two digits may be. */
const NEAR_YEARS = 5;

/** A date of which the year may be missing. */
interface Point {
  readonly year: number | null;
  readonly within: (year: number) => Span | null;
  /** What a lone number before it would mean: `1 al 15 de marzo`, `1er y 2do trimestre`. */
  readonly sibling?: (number: number) => Point;
}

function day(year: number, month: number, dayOfMonth: number): Span | null {
  if (!isCalendarDay(year, month, dayOfMonth)) return null;
  const end: SpanEnd = { day: dayOf(year, month, dayOfMonth), precision: 'day' };
  return { first: end, last: end };
}

function months(year: number, month: number, count: number): Span | null {
  const last = month + count - 1;
  if (!isCalendarDay(year, month, 1) || !isCalendarDay(year, last, 1)) return null;
  return {
    first: { day: dayOf(year, month, 1), precision: 'month' },
    last: { day: lastDayOfMonth(year, last), precision: 'month' },
  };
}

function dayPoint(year: number | null, month: number, dayOfMonth: number): Point {
  return {
    year,
    within: (inYear) => day(inYear, month, dayOfMonth),
    sibling: (number) => dayPoint(year, month, number),
  };
}

function monthPoint(year: number | null, month: number): Point {
  return { year, within: (inYear) => months(inYear, month, 1) };
}

function partPoint(year: number | null, ordinal: number, count: number): Point {
  return {
    year,
    within: (inYear) => (ordinal >= 1 ? months(inYear, (ordinal - 1) * count + 1, count) : null),
    sibling: (number) => partPoint(year, number, count),
  };
}

/** The year that a number writes in four digits or, where a year is to be expected, in two; `null` where it is none. */
function yearOf(part: DatePart | undefined): number | null {
  if (part?.kind !== 'number') return null;
  if (part.digits === 4) return part.number >= 1901 ? part.number : null;
  return part.digits === 2 ? 2000 + part.number : null;
}

/** Whether a two-digit number after a month is rather its day, since as a year it would be far from the plan's: `March 15`. */
function isRatherDay(part: DatePart | undefined, planYear: number | null): boolean {
  if (part?.kind !== 'number' || part.digits > 2 || planYear === null) return false;
  return part.number >= 1 && part.number <= 31 && Math.abs(2000 + part.number - planYear) > NEAR_YEARS;
}

/** The one date that some parts make, by their kinds: `number month number` is a day, a month and a year. */
function pointOf(tokens: readonly DateToken[], { order, planYear }: Reading): Point | null {
  const parts = tokens.map((token) => token.part);
  const [a, b, c] = parts;
  if (!a || parts.length > 3) return null;
  if (a.kind === 'figures') {
    const reading = order === 'day-first' ? a.dayFirst : a.monthFirst;
    if (parts.length > 1 || !reading) return null;
    return reading.day === null ? monthPoint(a.year, reading.month) : dayPoint(a.year, reading.month, reading.day);
  }
  const shape = parts.map((part) => part.kind).join(' ');
  const isFourDigits = (part: DatePart | undefined): boolean => part?.kind === 'number' && part.digits === 4;
  const numberOf = (part: DatePart | undefined): number => (part?.kind === 'number' ? part.number : NaN);
  const monthOf = (part: DatePart | undefined): number => (part?.kind === 'month' ? part.month : NaN);
  const countOf = (part: DatePart | undefined): number => (part?.kind === 'part' ? part.months : NaN);
  const yearFirst = isFourDigits(a);
  const year = parts.length === 1 || yearFirst ? yearOf(a) : yearOf(parts.at(-1));
  switch (shape) {
    case 'number':
      return yearFirst && year !== null ? { year, within: (inYear) => months(inYear, 1, 12) } : null;
    case 'month':
      return monthPoint(null, monthOf(a));
    case 'month number':
      if (isRatherDay(b, planYear)) return dayPoint(null, monthOf(a), numberOf(b));
      return year === null ? null : monthPoint(year, monthOf(a));
    case 'number month':
      return yearFirst ? monthPoint(year, monthOf(b)) : dayPoint(null, monthOf(b), numberOf(a));
    case 'number month number':
      if (year === null) return null;
      return dayPoint(year, monthOf(b), numberOf(yearFirst ? c : a));
    case 'month number number':
      return isFourDigits(c) ? dayPoint(year, monthOf(a), numberOf(b)) : null;
    case 'number part':
      return partPoint(null, numberOf(a), countOf(b));
    case 'part number':
      return partPoint(null, numberOf(b), countOf(a));
    case 'number part number':
      return year === null ? null : partPoint(year, numberOf(yearFirst ? c : a), countOf(b));
    case 'part number number':
      return year === null ? null : partPoint(year, numberOf(b), countOf(a));
    case 'number number part':
      return yearFirst ? partPoint(year, numberOf(b), countOf(c)) : null;
    default:
      return null;
  }
}

/** The span from one date to another, the first of which may lack what the second says: `enero - marzo 2024`. */
function spanBetween(left: readonly DateToken[], right: readonly DateToken[], reading: Reading): Span | null {
  const end = pointOf(right, reading);
  if (!end) return null;
  const [only] = left.map((token) => token.part);
  const lone = left.length === 1 && only?.kind === 'number' && only.digits <= 2 ? only.number : null;
  const start = lone === null ? pointOf(left, reading) : (end.sibling?.(lone) ?? null);
  const endYear = end.year ?? start?.year ?? reading.planYear;
  if (!start || endYear === null) return null;
  const first = start.within(start.year ?? endYear);
  const last = end.within(endYear);
  if (!first || !last) return null;
  if (first.first.day <= last.last.day) return { first: first.first, last: last.last };
  if (lone !== null) return null;
  // `noviembre - febrero 2025` begins in the year before; without a year it begins in the plan's and ends in the next.
  const earlier = start.year === null && end.year !== null ? start.within(endYear - 1) : null;
  if (earlier) return { first: earlier.first, last: last.last };
  const later = start.year === null && end.year === null ? end.within(endYear + 1) : null;
  return later ? { first: first.first, last: later.last } : null;
}

/** The span that all the parts make together. */
function spanOf(tokens: readonly DateToken[], reading: Reading): Span | null {
  const said = tokens.findIndex((token) => token.endsRange);
  if (said < 0) {
    const point = pointOf(tokens, reading);
    const year = point?.year ?? reading.planYear;
    if (point) return year === null ? null : point.within(year);
  }
  // Without a word that parts them, the split nearest to the middle is meant: `ene-24/mar-24`.
  const middle = tokens.length / 2;
  const splits =
    said >= 0
      ? [said]
      : tokens
          .map((_, index) => index)
          .slice(1)
          .sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
  for (const split of splits) {
    const span = spanBetween(tokens.slice(0, split), tokens.slice(split), reading);
    if (span) return span;
  }
  return null;
}

/**
 * Reads a date in Spanish or English words or in figures; `null` where the text is no date.
 *
 * @param years The plan's years, which a date without a year takes: with one there is one reading, with two there are two.
 * @param order Which of day and month comes first in figures; `null`: both are read, the day first as the likelier.
 *
 * @example readDateText('ago-24', [], null) // from 2024-08-01 to 2024-08-31
 * @example readDateText('03/04/2024', [], null) // 2024-04-03 or 2024-03-04
 */
export function readDateText(text: string, years: readonly number[], order: DateOrder): DateText | null {
  const read = tokenizeDate(text);
  if (!read) return null;
  const { tokens, from, until, permanent } = read;
  if (tokens.length === 0 && !read.wholeYear) return permanent ? { spans: [], from, until, permanent } : null;
  // Beyond two years a month without one could be anything: it isn't guessed.
  const defaults = years.length === 1 || years.length === 2 ? years : [null];
  const orders = order === null ? (['day-first', 'month-first'] as const) : [order];
  const spans: Span[] = [];
  for (const year of defaults) {
    for (const each of orders) {
      const whole = tokens.length === 0 && year !== null ? months(year, 1, 12) : null;
      const span = whole ?? spanOf(tokens, { order: each, planYear: year });
      const isNew =
        span && spans.every((other) => other.first.day !== span.first.day || other.last.day !== span.last.day);
      if (isNew) spans.push(span);
    }
  }
  return spans.length === 0 ? null : { spans: spans.slice(0, 2), from, until, permanent };
}

/**
 * Which of day and month the dates in figures of a column write first, by those that can be read in one way only (`31/12/2024`);
 * `null` where there are none or they disagree.
 */
export function dateOrderOf(texts: Iterable<string>): DateOrder {
  let [dayFirst, monthFirst] = [false, false];
  for (const text of texts) {
    if (!/\d[-/.]\d/.test(text)) continue;
    for (const { part } of tokenizeDate(text)?.tokens ?? []) {
      if (part.kind !== 'figures') continue;
      dayFirst ||= part.dayFirst !== null && part.monthFirst === null;
      monthFirst ||= part.monthFirst !== null && part.dayFirst === null;
    }
  }
  if (dayFirst === monthFirst) return null;
  return dayFirst ? 'day-first' : 'month-first';
}
