import { calendarDay } from '../day';
import type { ActionRow } from '../rows/collect-rows';
import { EMPTY_CELL, isBlank, type GridCell } from '../grid';
import type { ColumnKey, DateReading, ImprovementPlan, PlanCell } from '../improvement-plan';
import { decideByOther } from './decide-by-other';
import { hidesYear } from './number-format';
import {
  dateContextOf,
  durationIn,
  holdsRange,
  readDate,
  readPeriod,
  type DateContext,
  type Period,
} from './read-dates';
import { cachedByText } from '../text/cached-texts';
import { endAfter, type Duration } from './time-phrases';

/** The dates of an action. */
export interface ActionDates extends Period {
  readonly completedOn: DateReading;
}

/**
 * Reads an action's dates: start and end from their own columns, else from the one that holds both, else from the
 * calendar.
 */
type DateColumnsReader = (row: ActionRow) => ActionDates;

/** What the dates of a plan depend on besides its rows. */
export interface DateSources {
  /** The words over each column. */
  readonly headings: ImprovementPlan['headings'];
  /** Whether the workbook counts days from 1904. */
  readonly date1904: boolean;
  /** Reads a row of the plan's calendar; `null` if the plan has none. */
  readonly calendar: ((row: number, years: readonly number[]) => Period) | null;
}

/** The context of a column's dates. */
function dateContextIn(
  rows: readonly ActionRow[],
  key: ColumnKey,
  years: readonly number[],
  { headings, date1904 }: DateSources,
): DateContext {
  const column: GridCell[] = [];
  for (const { cells } of rows) {
    const cell = cells[key];
    if (cell) column.push(cell);
  }
  return dateContextOf(column, years, date1904, headings[key] ?? '');
}

/** The period of a duration from a start; `null` if either is unknown. */
function lasting(start: DateReading, duration: Duration | null): Period | null {
  const end = duration && start.kind === 'date' ? endAfter(start, duration) : null;
  return end && { start, end: { kind: 'date', ...end, asText: true, saysMore: true } };
}

/** Makes a reader of the dates. How a column is read depends on all of its cells. */
function dateColumnsReader(
  rows: readonly ActionRow[],
  years: readonly number[],
  sources: DateSources,
): DateColumnsReader {
  const contextOf = (key: ColumnKey) => dateContextIn(rows, key, years, sources);
  const [startContext, endContext, periodContext, completedContext] = (
    ['start', 'end', 'period', 'completedOn'] as const
  ).map(contextOf) as [DateContext, DateContext, DateContext, DateContext];
  const start = cachedByText((cell) => readDate(cell, 'start', startContext));
  const end = cachedByText((cell) => readDate(cell, 'end', endContext));
  const completedOn = cachedByText((cell) => readDate(cell, 'end', completedContext));
  const period = cachedByText((cell) => readPeriod(cell, periodContext));
  const periodStart = cachedByText((cell) => readDate(cell, 'start', periodContext));
  const { durationUnit } = contextOf('duration');
  /** Whether the start's cell holds both start and end, as a text merged over both columns does. */
  const holdsBoth = (cells: ActionRow['cells']): cells is ActionRow['cells'] & { readonly start: PlanCell } => {
    const { start: from, end: to } = cells;
    return (
      from !== undefined &&
      to !== undefined &&
      isBlank(to) &&
      (holdsRange(from, startContext) || ['permanent', 'open'].includes(start(from).kind))
    );
  };
  return ({ calendarRow, cells }) => {
    const completed = completedOn(cells.completedOn ?? EMPTY_CELL);
    if (holdsBoth(cells)) return { ...readPeriod(cells.start, startContext), completedOn: completed };
    const both = cells.period ? period(cells.period) : (sources.calendar?.(calendarRow, years) ?? period(EMPTY_CELL));
    const ownStart = cells.start ? start(cells.start) : both.start;
    const duration = cells.duration ? durationIn(cells.duration, durationUnit) : null;
    const lasts = cells.end ? null : lasting(cells.period ? periodStart(cells.period) : ownStart, duration);
    const ownEnd = cells.end ? end(cells.end) : both.end;
    const { start: first, end: last } = lasts ?? decideByOther(ownStart, ownEnd);
    return { start: first, end: last, completedOn: completed };
  };
}

/** The years of the actions' starts and ends, ascending; none if no date has a year. */
function yearsOfDates(allRows: readonly ActionRow[], sources: DateSources): readonly number[] {
  const datesOf = dateColumnsReader(allRows, [], sources);
  const years = new Set<number>();
  // A date displayed without its year may be a year taken for a day, so it counts only if no other date has a year.
  const showsYear = (cell: GridCell | undefined) => cell === undefined || !hidesYear(cell.numberFormat);
  const clearRows = allRows.filter(
    ({ cells }) => showsYear(cells.start) && showsYear(cells.end) && showsYear(cells.period),
  );
  for (const row of clearRows.length > 0 ? clearRows : allRows) {
    const { start, end } = datesOf(row);
    for (const reading of [start, end]) {
      if (reading.kind === 'date') years.add(calendarDay(reading.day).year);
    }
  }
  return [...years].sort((a, b) => a - b);
}

/** The dates of a plan. */
export interface DateColumns {
  /** The stated years, else those of the dates, ascending; may be empty. */
  readonly years: readonly number[];
  readonly datesOf: DateColumnsReader;
}

/** Reads the plan's columns of dates. A month without a year takes one of the stated years, if there are any. */
export function readDateColumns(
  rows: readonly ActionRow[],
  statedYears: readonly number[],
  sources: DateSources,
): DateColumns {
  const years = statedYears.length > 0 ? statedYears : yearsOfDates(rows, sources);
  return { years, datesOf: dateColumnsReader(rows, years, sources) };
}
