import { DAYS_TO_1904 } from '../plan/dates/date-system';
import { calendarDay, dayOf, lastDayOfMonth, type Day } from '../plan/day';
import type { ColumnKey, ImprovementPlan, PlanCell } from '../plan/improvement-plan';
import { MONTH_PATTERN } from '../plan/dates/month-names';
import { plain } from '../plan/text/plain-text';
import { dateContextOf, readDate, type DateContext, type DateRole } from '../plan/dates/read-dates';
import type { FixedContent } from './cell-fix';
import { formatAsWritten, precisionOf, type DatePrecision } from './date-format';

/** What a column says about the dates in it. */
export interface DateColumn {
  readonly role: DateRole;
  readonly context: DateContext;
  /** The number format that all real dates of a precision share; absent if there are none or several. */
  readonly formats: Readonly<Partial<Record<DatePrecision, string>>>;
}

export interface DateFix {
  readonly after: FixedContent & { readonly kind: 'date' };
  /** Whether the text contains nothing but the date. */
  readonly isWhole: boolean;
}

/** Month names, digits and separators only. */
const ONLY_DATE = new RegExp(`^(?:${MONTH_PATTERN}|de|del|of|[\\d\\s\\-/.,'])+$`);

/** Collects what all cells of a date column say about reading and formatting one of them. */
export function dateColumnOf(
  plan: ImprovementPlan,
  key: ColumnKey,
  cells: readonly PlanCell[],
  date1904: boolean,
): DateColumn {
  const all = new Set<string>();
  for (const { kind, numberFormat } of cells) if (kind === 'number') all.add(numberFormat);
  const seen = new Map<DatePrecision, readonly string[]>();
  for (const format of all) {
    const precision = precisionOf(format);
    if (precision !== null) seen.set(precision, [...(seen.get(precision) ?? []), format]);
  }
  const formats: Partial<Record<DatePrecision, string>> = {};
  for (const [precision, [format, ...others]] of seen) {
    if (format !== undefined && others.length === 0) formats[precision] = format;
  }
  return {
    role: key === 'start' ? 'start' : 'end',
    context: dateContextOf(cells, plan.years, date1904, plan.headings[key] ?? ''),
    formats,
  };
}

/** The precision of a start and an end read from one cell; `null` if they span several months. */
function precisionBetween(start: Day, end: Day): Exclude<DatePrecision, 'day'> | null {
  const [first, last] = [calendarDay(start), calendarDay(end)];
  if (first.year !== last.year) return null;
  if (first.month === last.month) return 'month';
  return start === dayOf(first.year, 1, 1) && end === lastDayOfMonth(last.year, 12) ? 'year' : null;
}

/** The real date for a cell that holds one as text; `null` if it holds none. */
export function fixDate(cell: PlanCell, column: DateColumn): DateFix | null {
  const { context, role, formats } = column;
  const [reading, start, end] = [role, 'start' as const, 'end' as const].map((as) => readDate(cell, as, context));
  if (reading?.kind !== 'date' || !reading.asText) return null;
  const between = start?.kind === 'date' && end?.kind === 'date' ? precisionBetween(start.day, end.day) : null;
  const precision = reading.precision === 'day' ? 'day' : (between ?? 'month');
  const { year, month } = calendarDay(reading.day);
  // With the day hidden, a month's last day would be indistinguishable from a typed one, so the first is stored.
  const day = precision === 'day' ? reading.day : dayOf(year, precision === 'year' ? 1 : month, 1);
  const serial = context.date1904 ? day - DAYS_TO_1904 : day;
  const own = precisionOf(cell.numberFormat) === precision ? cell.numberFormat : null;
  const written = String(cell.value);
  const numberFormat = own ?? formats[precision] ?? formatAsWritten(written, precision, context.order);
  const again = readDate({ kind: 'number', value: serial, text: '', numberFormat }, role, context);
  const isReadAsBefore =
    again.kind === 'date' && !again.asText && again.day === reading.day && again.precision === reading.precision;
  if (serial < 1 || !isReadAsBefore) return null;
  const isWhole = ONLY_DATE.test(plain(written.replace(/<[^>]*>/g, ' ')));
  return {
    after: { kind: 'date', day, numberFormat },
    isWhole: isWhole && (precision === 'day' || between !== null),
  };
}
