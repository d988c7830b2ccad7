import { DAYS_TO_1904 } from '../plan/dates/date-system';
import { calendarDay, dayOf, lastDayOfMonth, type Day } from '../plan/day';
import type { ColumnKey, ImprovementPlan, PlanCell } from '../plan/improvement-plan';
import { MONTH_PATTERN } from '../plan/dates/month-names';
import { plain } from '../plan/text/plain-text';
import { dateContextOf, readDate, type DateContext, type DateRole } from '../plan/dates/read-dates';
import type { FixedContent } from './cell-fix';
import { formatAsWritten, precisionOf, type DatePrecision } from './date-format';

/** A column of dates, as far as one of its texts needs to know it. */
export interface DateColumn {
  readonly role: DateRole;
  readonly context: DateContext;
  /** The one number format that all the column's real dates of a precision have; absent where they have none or several. */
  readonly formats: Readonly<Partial<Record<DatePrecision, string>>>;
}

/** A date that takes the place of a text. */
export interface DateFix {
  readonly after: FixedContent & { readonly kind: 'date' };
  /** Whether the text says nothing but that date. */
  readonly isWhole: boolean;
}

/** Nothing but a month's name, figures and what joins them. */
const ONLY_DATE = new RegExp(`^(?:${MONTH_PATTERN}|de|del|of|[\\d\\s\\-/.,'])+$`);

/** A column of starts, ends or completions as all its cells together show it. */
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
    context: dateContextOf(cells, plan.years, date1904),
    formats,
  };
}

/** What the days of a start and of an end that were read from one cell have between them; `null` where that is several months. */
function precisionBetween(start: Day, end: Day): Exclude<DatePrecision, 'day'> | null {
  const [first, last] = [calendarDay(start), calendarDay(end)];
  if (first.year !== last.year) return null;
  if (first.month === last.month) return 'month';
  return start === dayOf(first.year, 1, 1) && end === lastDayOfMonth(last.year, 12) ? 'year' : null;
}

/** A real date for a cell that holds one as text, read as before; `null` where there is none. */
export function fixDate(cell: PlanCell, column: DateColumn): DateFix | null {
  const { context, role, formats } = column;
  const [reading, start, end] = [role, 'start' as const, 'end' as const].map((as) => readDate(cell, as, context));
  if (reading?.kind !== 'date' || !reading.asText) return null;
  const between = start?.kind === 'date' && end?.kind === 'date' ? precisionBetween(start.day, end.day) : null;
  const precision = reading.precision === 'day' ? 'day' : (between ?? 'month');
  const { year, month } = calendarDay(reading.day);
  // Shown without its day a month is read as one; its last day could not be told from a day that was meant.
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
