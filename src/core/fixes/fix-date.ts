import { DAYS_TO_1904 } from '../plan/dates/date-system';
import { calendarDay, dayOf, type Day } from '../plan/day';
import type { ColumnKey, DateReading, ImprovementPlan, PlanCell } from '../plan/improvement-plan';
import { dateContextOf, readDate, type DateContext, type DateRole } from '../plan/dates/read-dates';
import type { FixedContent } from './cell-fix';
import { formatAsWritten, precisionOf, type DatePrecision } from './date-format';
import { FormatUses } from './format-uses';

type DateDay = Extract<DateReading, { readonly kind: 'date' }>;

/** The context and formats of a column's dates. */
export interface DateColumn {
  readonly role: DateRole;
  readonly context: DateContext;
  /** The number format for a text of each precision; absent if the column has no such text. */
  readonly formats: Readonly<Partial<Record<DatePrecision, string>>>;
}

export interface DateFix {
  readonly after: FixedContent & { readonly kind: 'date' };
}

/** The precision of the first and the last day of a cell with a month or a year. */
function precisionBetween(first: Day, last: Day): Exclude<DatePrecision, 'day'> {
  return calendarDay(first).month === calendarDay(last).month ? 'month' : 'year';
}

/** The precision of the date that a text holds. */
function precisionWritten(cell: PlanCell, reading: DateDay, context: DateContext): DatePrecision {
  const [first, last] = (['start', 'end'] as const).map((as) => readDate(cell, as, context));
  const isWholeUnit = reading.precision === 'month' && first?.kind === 'date' && last?.kind === 'date';
  return isWholeUnit ? precisionBetween(first.day, last.day) : 'day';
}

/** Whether a real date can replace the text without losing what else it says. */
function isOnlyDate(reading: DateReading): reading is DateDay {
  return reading.kind === 'date' && reading.asText && reading.saysMore !== true;
}

/** Collects from all cells of a date column how to read and format each of them. */
export function dateColumnOf(
  plan: ImprovementPlan,
  key: ColumnKey,
  cells: readonly (readonly [PlanCell, DateReading])[],
  date1904: boolean,
): DateColumn {
  const context = dateContextOf(
    cells.map(([cell]) => cell),
    plan.years,
    date1904,
    plan.headings[key] ?? '',
  );
  const uses = new FormatUses();
  // Real dates first: of equally common formats, the first counts.
  const realFirst = [...cells].sort(([a], [b]) => Number(a.kind !== 'number') - Number(b.kind !== 'number'));
  for (const [cell, reading] of realFirst) {
    const { numberFormat } = cell;
    const own = precisionOf(numberFormat);
    const isText = isOnlyDate(reading);
    if (!isText && (cell.kind !== 'number' || own === null)) continue;
    const precision = isText ? precisionWritten(cell, reading, context) : (own ?? 'day');
    const format = own === precision ? numberFormat : formatAsWritten(String(cell.value), precision, context.order);
    uses.add(precision, format);
  }
  return { role: key === 'start' ? 'start' : 'end', context, formats: uses.commonest() };
}

/** The real date for a cell that holds one as text; `null` if the cell holds more than a date, which would be lost. */
export function fixDate(cell: PlanCell, reading: DateReading, column: DateColumn): DateFix | null {
  const { context, role, formats } = column;
  if (!isOnlyDate(reading)) return null;
  const numberFormat = formats[precisionWritten(cell, reading, context)];
  if (numberFormat === undefined) return null;
  const precision = precisionOf(numberFormat);
  const { year, month } = calendarDay(reading.day);
  // With the day hidden, a month's last day would be indistinguishable from a typed one, so the first is stored.
  const day = precision === 'day' ? reading.day : dayOf(year, precision === 'year' ? 1 : month, 1);
  const serial = context.date1904 ? day - DAYS_TO_1904 : day;
  const again = readDate({ kind: 'number', value: serial, text: '', numberFormat }, role, context);
  const isReadAsBefore = again.kind === 'date' && !again.asText && again.day === reading.day;
  return serial < 1 || !isReadAsBefore ? null : { after: { kind: 'date', day, numberFormat, meaning: reading.day } };
}
