import { calendarDay } from '../day';
import type { ActionRow } from '../rows/collect-rows';
import { EMPTY_CELL, type GridCell } from '../grid';
import type { ColumnKey, DateReading } from '../improvement-plan';
import { hidesYear } from './number-format';
import { dateContextOf, readDate, readPeriod, type DateContext, type DateRole } from './read-dates';
import { rememberTexts } from '../text/remember-texts';

/** The dates of an action. */
export interface ActionDates {
  readonly start: DateReading;
  readonly end: DateReading;
  readonly completedOn: DateReading;
}

/** Reads an action's dates: start and end by their own columns, else by the one that holds both. */
type DateColumnsReader = (row: ActionRow) => ActionDates;

/** What the cells of a column of dates say together. */
function dateContextIn(
  rows: readonly ActionRow[],
  key: ColumnKey,
  years: readonly number[],
  date1904: boolean,
): DateContext {
  const column: GridCell[] = [];
  for (const { cells } of rows) {
    const cell = cells[key];
    if (cell) column.push(cell);
  }
  return dateContextOf(column, years, date1904);
}

/** Makes a reader of the dates, each column read as its cells together decide. */
function dateColumnsReader(rows: readonly ActionRow[], years: readonly number[], date1904: boolean): DateColumnsReader {
  const contextOf = (key: ColumnKey) => dateContextIn(rows, key, years, date1904);
  const columnReader = (key: 'start' | 'end' | 'completedOn', role: DateRole) => {
    const context = contextOf(key);
    return rememberTexts((cell) => readDate(cell, role, context));
  };
  const [start, end, completedOn] = [
    columnReader('start', 'start'),
    columnReader('end', 'end'),
    columnReader('completedOn', 'end'),
  ];
  const periodContext = contextOf('period');
  const period = rememberTexts((cell) => readPeriod(cell, periodContext));
  return ({ cells }) => {
    const both = period(cells.period ?? EMPTY_CELL);
    return {
      start: cells.start ? start(cells.start) : both.start,
      end: cells.end ? end(cells.end) : both.end,
      completedOn: completedOn(cells.completedOn ?? EMPTY_CELL),
    };
  };
}

/** The years of the actions' starts and ends, ascending; none where no date says its year. */
function yearsOfDates(allRows: readonly ActionRow[], date1904: boolean): readonly number[] {
  const datesOf = dateColumnsReader(allRows, [], date1904);
  const years = new Set<number>();
  // A date that is shown without its year may be a year taken for a day: it tells nothing where others tell.
  const saysYear = (cell: GridCell | undefined) => cell === undefined || !hidesYear(cell.numberFormat);
  const clearRows = allRows.filter(
    ({ cells }) => saysYear(cells.start) && saysYear(cells.end) && saysYear(cells.period),
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
  /** The years that were told, else those of the dates, ascending; none where nothing tells one. */
  readonly years: readonly number[];
  readonly datesOf: DateColumnsReader;
}

/** Understands the plan's columns of dates; a month without a year takes one of the years told, if there are any. */
export function readDateColumns(
  rows: readonly ActionRow[],
  statedYears: readonly number[],
  date1904: boolean,
): DateColumns {
  const years = statedYears.length > 0 ? statedYears : yearsOfDates(rows, date1904);
  return { years, datesOf: dateColumnsReader(rows, years, date1904) };
}
