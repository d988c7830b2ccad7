import { DAYS_TO_1904 } from './date-system';
import { calendarDay, dayOf, FIRST_DAY, LAST_DAY, lastDayOfMonth, type Day } from '../day';
import { isBlank, type GridCell } from '../grid';
import type { DateReading } from '../improvement-plan';
import { MONTH_PATTERN } from './month-names';
import { hidesYear, shownParts } from './number-format';
import { plain } from '../text/plain-text';
import type { DateOrder, Span, SpanEnd } from './date-points';
import { dateOrderOf, readDateText } from './read-date-text';
import { durationUnitOf, endAfter, readDuration, saysNoDay, yearPartOf, type Duration } from './time-phrases';

/** What reading a date depends on besides its cell. */
export interface DateContext {
  /** The plan's years, ascending: a month without a year takes the only one. */
  readonly years: readonly number[];
  /** The column's order of day and month. */
  readonly order: DateOrder;
  /** Whether the workbook counts days from 1904. */
  readonly date1904: boolean;
  /** The months of the part of a year in the column's heading, such as 6 for *Semestre*; `null` if there is none. */
  readonly unit: number | null;
  /** The unit of bare numbers in a column of durations such as *Tiempo (meses)*; `null` in any other. */
  readonly durationUnit: Duration | null;
  /** Whether all days that the column displays without a year could be years: typed as `may-24`, taken for 24 May. */
  readonly daysLookLikeYears: boolean;
}

/** A month is its first day as a start and its last as an end. */
export type DateRole = 'start' | 'end';

/** The days of 2000 to 2099: numbers in this range are days even without a date format. */
const [FIRST_PLAUSIBLE, LAST_PLAUSIBLE] = [dayOf(2000, 1, 1), dayOf(2099, 12, 31)];

const EMPTY: DateReading = { kind: 'empty' };
const UNREADABLE: DateReading = { kind: 'unreadable' };
const PERMANENT: DateReading = { kind: 'permanent' };
const OPEN: DateReading = { kind: 'open' };

/** The ways to read a cell as a span, the likelier first; none for *Permanente* alone. */
interface CellSpans {
  readonly spans: readonly Span[];
  readonly asText: boolean;
  readonly from: boolean;
  readonly until: boolean;
  readonly permanent: boolean;
  /** Whether it has more information than its span. */
  readonly saysMore: boolean;
}

function monthSpan(year: number, firstMonth: number, lastMonth: number): Span {
  return {
    first: { day: dayOf(year, firstMonth, 1), precision: 'month' },
    last: { day: lastDayOfMonth(year, lastMonth), precision: 'month' },
  };
}

function realSpans(...spans: readonly Span[]): CellSpans {
  return { spans, asText: false, from: false, until: false, permanent: false, saysMore: false };
}

/** The day of a number, counted from 1900; `null` if Excel can't show it as a day. */
function serialOf(value: number, date1904: boolean): Day | null {
  const day = Math.floor(value) + (date1904 ? DAYS_TO_1904 : 0);
  return day >= FIRST_DAY && day <= LAST_DAY ? day : null;
}

/**
 * Whether a day was probably typed as a month and a year: Excel reads `may-24` as 24 May of the current year. The plan
 * is of another year, or all days in the column could be years.
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

/** Reads a number that counts the heading's part of a year, such as 2 below *Semestre*, in a plan of one year. */
function readOrdinal(value: number, { years, unit }: DateContext): CellSpans | null {
  const [year, ...others] = years;
  if (unit === null || year === undefined || others.length > 0 || !Number.isInteger(value)) return null;
  if (value < 1 || value > 12 / unit) return null;
  return { ...realSpans(monthSpan(year, (value - 1) * unit + 1, value * unit)), asText: true, saysMore: true };
}

function readSpans(cell: GridCell, context: DateContext): CellSpans | null {
  if (typeof cell.value === 'number') {
    return readOrdinal(cell.value, context) ?? readNumber(cell.value, cell.numberFormat, context);
  }
  if (cell.kind !== 'text') return null;
  const text = String(cell.value);
  const read = readDateText(text, context.years, context.order, context.unit);
  return read ? { ...read, asText: true, saysMore: !isNothingButDate(text) } : readFrom(text, context);
}

/** Reads a duration with its start: `3 meses a partir de enero 2024`. */
function readFrom(text: string, context: DateContext): CellSpans | null {
  const read = readDuration(text);
  const start = read?.start;
  if (!read || !start) return null;
  const spans = readDateText(start, context.years, context.order)?.spans.flatMap(({ first }) => {
    const last = endAfter(first, read.duration);
    return last ? [{ first, last }] : [];
  });
  return spans ? { ...realSpans(...spans), asText: true, saysMore: true } : null;
}

/** Month names, figures and signs only. */
const ONLY_DATE = new RegExp(`^(?:${MONTH_PATTERN}|de|del|do|of|[\\d\\s\\-/.,'])+$`);

/** Whether a real date can replace a text without losing a word. Tags are no loss. */
function isNothingButDate(text: string): boolean {
  return ONLY_DATE.test(plain(text.replace(/<[^>]*>/g, ' ')));
}

/** Whether a span is a single day, month or year, which a real date can display too. */
function isOneDate({ first, last }: Span): boolean {
  if (first.precision === 'day') return first.day === last.day;
  const [from, to] = [calendarDay(first.day), calendarDay(last.day)];
  return from.year === to.year && (from.month === to.month || (from.month === 1 && to.month === 12));
}

/** One end of the spans as a reading: ambiguous only if they differ at that end. */
function readingOf({ spans, asText, saysMore }: CellSpans, role: DateRole): DateReading {
  const [likelier, other] = spans.map((span) => (role === 'start' ? span.first : span.last));
  if (!likelier) return UNREADABLE;
  const more = asText && (saysMore || !spans.every(isOneDate)) ? { saysMore: true as const } : {};
  return other && other.day !== likelier.day
    ? { kind: 'ambiguous', days: [likelier.day, other.day], asText, ...more }
    : { kind: 'date', ...likelier, asText, ...more };
}

/** The reading of a cell that names no day. */
function noDay(cell: GridCell): DateReading {
  return cell.kind === 'text' && saysNoDay(String(cell.value)) ? OPEN : UNREADABLE;
}

/**
 * Reads a cell as a start or as an end.
 *
 * @example a text cell `ago-24` as an end: { kind: 'date', day: 45535, precision: 'month', asText: true }
 */
export function readDate(cell: GridCell, role: DateRole, context: DateContext): DateReading {
  if (isBlank(cell)) return EMPTY;
  const read = readSpans(cell, context);
  if (!read) return noDay(cell);
  if (read.permanent && (role === 'end' || read.spans.length === 0)) return PERMANENT;
  return readingOf(read, role);
}

/** A start and an end. */
export interface Period {
  readonly start: DateReading;
  readonly end: DateReading;
}

/**
 * Reads a cell that holds start and end, as *Tiempo* may: `Enero - Marzo 2024`. A month or a quarter alone is both
 * start and end; a single day is the end; *desde* has no end and *hasta* no start. In a plan of one year, a duration of
 * a year is that year.
 */
export function readPeriod(cell: GridCell, context: DateContext): Period {
  if (isBlank(cell)) return { start: EMPTY, end: EMPTY };
  const read = readSpans(cell, context);
  if (!read) {
    const duration = durationIn(cell, context.durationUnit);
    if (duration) return wholeYear(duration, context) ?? { start: OPEN, end: OPEN };
    return { start: noDay(cell), end: noDay(cell) };
  }
  const endless = read.permanent || read.from;
  const isOneDay = read.spans.every(({ first, last }) => first.precision === 'day' && first.day === last.day);
  return {
    start: read.spans.length === 0 || read.until || (isOneDay && !endless) ? EMPTY : readingOf(read, 'start'),
    end: endless ? PERMANENT : readingOf(read, 'end'),
  };
}

/** Whether a cell holds a start and an end, such as `08/01/2024 - 29/03/2024`; a month or a year is one date. */
export function holdsRange(cell: GridCell, context: DateContext): boolean {
  const spans = cell.kind === 'text' ? (readSpans(cell, context)?.spans ?? []) : [];
  return spans.length > 0 && !spans.every(isOneDate);
}

/** The duration in a cell; `null` if there is none. `unit` is that of bare numbers, by the column's heading. */
export function durationIn(cell: GridCell, unit: Duration | null): Duration | null {
  const bare = typeof cell.value === 'number' ? cell.value : Number(String(cell.value).replace(',', '.'));
  if (unit && !isBlank(cell) && bare > 0 && bare < 400) return { count: bare * unit.count, unit: unit.unit };
  const read = cell.kind === 'text' ? readDuration(String(cell.value)) : null;
  return read?.start === null ? read.duration : null;
}

/** The plan's year, if the duration is a year and the plan has just one; otherwise `null`. */
function wholeYear({ count, unit }: Duration, { years }: DateContext): Period | null {
  const [year, ...others] = years;
  if (year === undefined || others.length > 0 || unit !== 'month' || count !== 12) return null;
  const span: CellSpans = { ...realSpans(monthSpan(year, 1, 12)), asText: true, saysMore: true };
  return { start: readingOf(span, 'start'), end: readingOf(span, 'end') };
}

/**
 * The context for the dates of a column, by all of its cells.
 *
 * @param heading The column's heading; `''` if it has none.
 */
export function dateContextOf(
  cells: readonly GridCell[],
  years: readonly number[],
  date1904: boolean,
  heading: string,
): DateContext {
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
    unit: yearPartOf(heading),
    durationUnit: durationUnitOf(heading),
    daysLookLikeYears: daysWithoutYear.length > 1 && daysWithoutYear.every((day) => years.includes(2000 + day)),
  };
}
