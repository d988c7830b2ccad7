import { DAYS_TO_1904 } from './date-system';
import { calendarDay, dayOf, FIRST_DAY, LAST_DAY, lastDayOfMonth, type Day } from '../day';
import { isBlank, type GridCell } from '../grid';
import type { DateReading } from '../improvement-plan';
import { hidesYear, shownParts } from './number-format';
import { dateOrderOf, readDateText, type DateOrder, type Span, type SpanEnd } from './read-date-text';

/** What a date cell can't say by itself. */
export interface DateContext {
  /** The plan's years: a month without a year takes the only one. */
  readonly years: readonly number[];
  /** Which of day and month the column writes first. */
  readonly order: DateOrder;
  /** Whether the workbook counts days from 1904. */
  readonly date1904: boolean;
  /** Whether all the column's days without a year could be years: typed as `may-24`, taken for 24 May. */
  readonly daysLookLikeYears: boolean;
}

/** What is read out of a date cell: a month gives its first day as a start and its last as an end. */
export type DateRole = 'start' | 'end';

/** Numbers that are taken for a day though their format shows none: the days of 2000 to 2099. */
const [FIRST_PLAUSIBLE, LAST_PLAUSIBLE] = [dayOf(2000, 1, 1), dayOf(2099, 12, 31)];

const EMPTY: DateReading = { kind: 'empty' };
const UNREADABLE: DateReading = { kind: 'unreadable' };
const PERMANENT: DateReading = { kind: 'permanent' };

/** The ways to read a cell as a span, the likelier first; `null` where there is none. */
interface CellSpans {
  readonly spans: readonly Span[];
  readonly asText: boolean;
  readonly from: boolean;
  readonly until: boolean;
  readonly permanent: boolean;
}

function monthSpan(year: number, firstMonth: number, lastMonth: number): Span {
  return {
    first: { day: dayOf(year, firstMonth, 1), precision: 'month' },
    last: { day: lastDayOfMonth(year, lastMonth), precision: 'month' },
  };
}

function realSpans(...spans: readonly Span[]): CellSpans {
  return { spans, asText: false, from: false, until: false, permanent: false };
}

/** The day that a number is, counted from 1900; `null` where it is no number of days or none that Excel can show. */
function serialOf(value: number, date1904: boolean): Day | null {
  const day = Math.floor(value) + (date1904 ? DAYS_TO_1904 : 0);
  return day >= FIRST_DAY && day <= LAST_DAY ? day : null;
}

/**
 * Excel reads a typed `may-24` as 24 May of the year of typing where its language has that month. A day that could be a year, in a
 * plan of another year or in a column of nothing else, is that accident.
 */
function isYearTakenForDay(year: number, day: number, { years, daysLookLikeYears }: DateContext): boolean {
  if (day < 20 || years.length === 0) return false;
  return !years.includes(year) || (daysLookLikeYears && years.includes(2000 + day));
}

function readNumber(value: number, numberFormat: string, context: DateContext): CellSpans | null {
  const shown = shownParts(numberFormat);
  const serial = serialOf(value, context.date1904);
  if (!shown.year && !shown.month && !shown.day) {
    if (!Number.isInteger(value)) return null;
    if (value >= 1901 && value <= 2199) return { ...realSpans(monthSpan(value, 1, 12)), asText: true };
    if (serial === null || serial < FIRST_PLAUSIBLE || serial > LAST_PLAUSIBLE) return null;
  }
  if (serial === null) return null;
  const { year, month, day } = calendarDay(serial);
  if (shown.year && !shown.month && !shown.day) return realSpans(monthSpan(year, 1, 12));
  if (shown.month && !shown.day) return realSpans(monthSpan(year, month, month));
  const end: SpanEnd = { day: serial, precision: 'day' };
  const asShown: Span = { first: end, last: end };
  return hidesYear(numberFormat) && isYearTakenForDay(year, day, context)
    ? realSpans(monthSpan(2000 + day, month, month), asShown)
    : realSpans(asShown);
}

function readSpans(cell: GridCell, context: DateContext): CellSpans | null {
  if (typeof cell.value === 'number') return readNumber(cell.value, cell.numberFormat, context);
  if (cell.kind !== 'text') return null;
  const read = readDateText(String(cell.value), context.years, context.order);
  return read && { ...read, asText: true };
}

/** One end of the spans as a reading: ambiguous only where they differ at that end. */
function readingOf({ spans, asText }: CellSpans, role: DateRole): DateReading {
  const [likelier, other] = spans.map((span) => (role === 'start' ? span.first : span.last));
  if (!likelier) return UNREADABLE;
  return other && other.day !== likelier.day
    ? { kind: 'ambiguous', days: [likelier.day, other.day], asText }
    : { kind: 'date', ...likelier, asText };
}

/**
 * Reads a cell as a start or as an end.
 *
 * @example a text cell `ago-24` as an end: { kind: 'date', day: 45535, precision: 'month', asText: true }
 */
export function readDate(cell: GridCell, role: DateRole, context: DateContext): DateReading {
  if (isBlank(cell)) return EMPTY;
  const read = readSpans(cell, context);
  if (!read) return UNREADABLE;
  if (read.permanent && (role === 'end' || read.spans.length === 0)) return PERMANENT;
  return readingOf(read, role);
}

/**
 * Reads a cell that holds start and end, as *Tiempo* may: `Enero - Marzo 2024`. A month or a quarter alone is both; a single day is
 * the end; *desde* gives no end and *hasta* no start.
 */
export function readPeriod(
  cell: GridCell,
  context: DateContext,
): { readonly start: DateReading; readonly end: DateReading } {
  if (isBlank(cell)) return { start: EMPTY, end: EMPTY };
  const read = readSpans(cell, context);
  if (!read) return { start: UNREADABLE, end: UNREADABLE };
  const endless = read.permanent || read.from;
  const isOneDay = read.spans.every(({ first, last }) => first.precision === 'day' && first.day === last.day);
  return {
    start: read.spans.length === 0 || read.until || (isOneDay && !endless) ? EMPTY : readingOf(read, 'start'),
    end: endless ? PERMANENT : readingOf(read, 'end'),
  };
}

/** What a column's cells say together about how each is to be read. */
export function dateContextOf(cells: readonly GridCell[], years: readonly number[], date1904: boolean): DateContext {
  const texts = new Set<string>();
  const daysWithoutYear: number[] = [];
  for (const { kind, value, numberFormat } of cells) {
    if (kind === 'text') texts.add(String(value));
    const serial = typeof value === 'number' && hidesYear(numberFormat) ? serialOf(value, date1904) : null;
    if (serial !== null) daysWithoutYear.push(calendarDay(serial).day);
  }
  return {
    years,
    order: dateOrderOf(texts),
    date1904,
    daysLookLikeYears: daysWithoutYear.length > 1 && daysWithoutYear.every((day) => years.includes(2000 + day)),
  };
}
