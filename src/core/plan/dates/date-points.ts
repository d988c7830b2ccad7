import { calendarDay, dayOf, isCalendarDay, lastDayOfMonth, type Day } from '../day';
import { LAST, type DatePart, type DateToken } from './date-tokens';
import type { MonthPartSize } from './date-words';

/** Whether a column writes the day or the month first; `null` if its dates don't show it. */
export type DateOrder = 'day-first' | 'month-first' | null;

/** One end of a span; a month gives its first day as a start and its last as an end. */
export interface SpanEnd {
  readonly day: Day;
  readonly precision: 'day' | 'month';
}

/** The first and the last of the days that a text names; a single day is both. */
export interface Span {
  readonly first: SpanEnd;
  readonly last: SpanEnd;
}

/** The assumptions with which a date is read that can be read in several ways. */
export interface Reading {
  readonly order: Exclude<DateOrder, null>;
  /** The year of dates without one; `null` if it isn't known. */
  readonly planYear: number | null;
  /** The months of the part of a year in the column's heading, such as 6 for *Semestre*; `null` if there is none. */
  readonly unit: number | null;
  /** Whether two digits joined to a month are its year even if far from the plan's: `jun-16`. */
  readonly isFarYear: boolean;
}

/** How far from the plan's year a year of two digits may be. */
const NEAR_YEARS = 5;

/** A date whose year may be missing. */
export interface Point {
  readonly year: number | null;
  readonly within: (year: number) => Span | null;
  /** The meaning of a lone number before it: `1 al 15 de marzo`, `1er y 2do trimestre`. */
  readonly sibling?: (number: number) => Point;
}

function days(year: number, month: number, from: number, to: number): Span | null {
  if (!isCalendarDay(year, month, from) || !isCalendarDay(year, month, to)) return null;
  return {
    first: { day: dayOf(year, month, from), precision: 'day' },
    last: { day: dayOf(year, month, to), precision: 'day' },
  };
}

/** A span of whole months in a year; `null` if Excel can't show them. */
export function months(year: number, month: number, count: number): Span | null {
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
    within: (inYear) => days(inYear, month, dayOfMonth, dayOfMonth),
    sibling: (number) => dayPoint(year, month, number),
  };
}

function monthPoint(year: number | null, month: number): Point {
  return { year, within: (inYear) => months(inYear, month, 1) };
}

function partPoint(year: number | null, ordinal: number, count: number): Point {
  const parts = 12 / count;
  const nth = ordinal === LAST ? parts : ordinal;
  return {
    year,
    within: (inYear) => (nth >= 1 ? months(inYear, (nth - 1) * count + 1, count) : null),
    sibling: (number) => partPoint(year, number, count),
  };
}

/** The parts of a month, and the days of each but the last. */
const MONTH_SLICES: Readonly<Record<MonthPartSize, readonly [count: number, days: number]>> = {
  half: [2, 15],
  third: [3, 10],
  week: [5, 7],
};

function slicePoint(year: number | null, month: number, size: MonthPartSize, ordinal: number): Point {
  const [count, length] = MONTH_SLICES[size];
  return {
    year,
    within: (inYear) => {
      if (!isCalendarDay(inYear, month, 1)) return null;
      const lastDay = calendarDay(lastDayOfMonth(inYear, month)).day;
      if (ordinal === LAST) return days(inYear, month, lastDay - length + 1, lastDay);
      if (ordinal < 1 || ordinal > count) return null;
      return days(inYear, month, (ordinal - 1) * length + 1, ordinal === count ? lastDay : ordinal * length);
    },
    sibling: (number) => slicePoint(year, month, size, number),
  };
}

/** The year in a number of four digits or, for a place where only a year makes sense, of two; `null` if it is none. */
function yearOf(part: DatePart | undefined): number | null {
  if (part?.kind !== 'number') return null;
  if (part.digits === 4) return part.number >= 1901 ? part.number : null;
  return part.digits === 2 ? 2000 + part.number : null;
}

/**
 * Whether a two-digit number after a month would be a year far from the plan's, so that it may be a day: `March 15`.
 */
function isFarFrom(part: DatePart | undefined, planYear: number | null): boolean {
  if (part?.kind !== 'number' || part.digits > 2 || planYear === null) return false;
  return part.number >= 1 && part.number <= 31 && Math.abs(2000 + part.number - planYear) > NEAR_YEARS;
}

/** Whether a text has a month joined to a number that may be its day or its year: `jun-16` in a plan of 2024. */
export function hasFarYear(tokens: readonly DateToken[], planYear: number | null): boolean {
  return tokens.some(
    ({ part, isJoined }, at) => isJoined && tokens[at - 1]?.part.kind === 'month' && isFarFrom(part, planYear),
  );
}

const isFourDigits = (part: DatePart | undefined): boolean => part?.kind === 'number' && part.digits === 4;
const numberOf = (part: DatePart | undefined): number => (part?.kind === 'number' ? part.number : NaN);
const monthOf = (part: DatePart | undefined): number => (part?.kind === 'month' ? part.month : NaN);
const countOf = (part: DatePart | undefined): number => (part?.kind === 'part' ? part.months : NaN);

/** The date of a part of a month: `primera quincena de mayo 2024`, `semana 3 de marzo`. */
function sliceOf(parts: readonly DatePart[]): Point | null {
  const at = parts.findIndex(({ kind }) => kind === 'slice');
  const slice = parts[at];
  if (slice?.kind !== 'slice' || at > 1) return null;
  const after = parts.slice(at + 1);
  const before = at === 1 ? numberOf(parts[0]) : slice.ordinal;
  const ordinal = before ?? numberOf(after.shift());
  const [month, year, ...rest] = after;
  if (month?.kind !== 'month' || rest.length > 0 || Number.isNaN(ordinal)) return null;
  if (year !== undefined && yearOf(year) === null) return null;
  return slicePoint(yearOf(year), month.month, slice.size, ordinal);
}

/** The date of a number that counts the heading's part of a year: `2023-1` or `II` below *Semestre*. */
function unitPoint(parts: readonly DatePart[], unit: number): Point | null {
  const [a, b] = parts;
  const isOrdinal = (part: DatePart | undefined) => part?.kind === 'number' && part.digits === 1;
  if (a?.kind === 'figures' && parts.length === 1 && a.year !== null && a.dayFirst?.day === null)
    return partPoint(a.year, a.dayFirst.month, unit);
  if (parts.length === 1 && isOrdinal(a)) return partPoint(null, numberOf(a), unit);
  if (parts.length === 2 && isFourDigits(a) && isOrdinal(b)) return partPoint(yearOf(a), numberOf(b), unit);
  if (parts.length === 2 && isOrdinal(a) && isFourDigits(b)) return partPoint(yearOf(b), numberOf(a), unit);
  return null;
}

/** The single date that some parts form, by their kinds; `null` if they form none. */
export function pointOf(tokens: readonly DateToken[], reading: Reading): Point | null {
  const parts = tokens.map((token) => token.part);
  const [a, b, c] = parts;
  if (!a) return null;
  if (parts.some(({ kind }) => kind === 'slice')) return sliceOf(parts);
  const ofUnit = reading.unit === null ? null : unitPoint(parts, reading.unit);
  if (ofUnit) return ofUnit;
  if (parts.length > 3) return null;
  if (a.kind === 'half-year') return parts.length > 1 ? null : partPoint(a.year, a.ordinal, 6);
  if (a.kind === 'figures') {
    const figures = reading.order === 'day-first' ? a.dayFirst : a.monthFirst;
    if (parts.length > 1 || !figures) return null;
    return figures.day === null ? monthPoint(a.year, figures.month) : dayPoint(a.year, figures.month, figures.day);
  }
  const yearFirst = isFourDigits(a);
  const year = parts.length === 1 || yearFirst ? yearOf(a) : yearOf(parts.at(-1));
  switch (parts.map((part) => part.kind).join(' ')) {
    case 'number':
      return yearFirst && year !== null ? { year, within: (inYear) => months(inYear, 1, 12) } : null;
    case 'month':
      return monthPoint(null, monthOf(a));
    case 'month number':
      if (isFarFrom(b, reading.planYear) && !reading.isFarYear) return dayPoint(null, monthOf(a), numberOf(b));
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
