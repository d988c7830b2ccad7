import { DAYS_TO_1904 } from '../plan/dates/date-system';
import { calendarDay, dayOf, type Day } from '../plan/day';
import type { ColumnKey, DateReading, ImprovementPlan, PlanCell } from '../plan/improvement-plan';
import { dateContextOf, readDate, type DateContext, type DateRole } from '../plan/dates/read-dates';
import type { FixedContent } from './cell-fix';
import { formatAsWritten, precisionOf, type DatePrecision } from './date-format';

/** The context and formats of a column's dates. */
export interface DateColumn {
  readonly role: DateRole;
  readonly context: DateContext;
  /** The number format that all real dates of a precision share; absent if there are none or several. */
  readonly formats: Readonly<Partial<Record<DatePrecision, string>>>;
}

export interface DateFix {
  readonly after: FixedContent & { readonly kind: 'date' };
}

/** Collects from all cells of a date column how to read and format each of them. */
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

/** The precision of the first and the last day of a cell with a month or a year. */
function precisionBetween(first: Day, last: Day): Exclude<DatePrecision, 'day'> {
  return calendarDay(first).month === calendarDay(last).month ? 'month' : 'year';
}

/** The real date for a cell that holds one as text; `null` if the cell holds more than a date, which would be lost. */
export function fixDate(
  cell: PlanCell,
  reading: Extract<DateReading, { readonly kind: 'date' }>,
  column: DateColumn,
): DateFix | null {
  const { context, role, formats } = column;
  if (!reading.asText || reading.saysMore) return null;
  const [first, last] = (['start', 'end'] as const).map((as) => readDate(cell, as, context));
  const isWholeUnit = reading.precision === 'month' && first?.kind === 'date' && last?.kind === 'date';
  const precision = isWholeUnit ? precisionBetween(first.day, last.day) : 'day';
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
  return serial < 1 || !isReadAsBefore ? null : { after: { kind: 'date', day, numberFormat } };
}
