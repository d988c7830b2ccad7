import { calendarDay } from './day';
import { collectRows, type ActionRow } from './collect-rows';
import { correctHeading, type ColumnCorrections } from './correct-heading';
import { findHeading, headingAt } from './find-heading';
import { EMPTY_CELL, type Grid } from './grid';
import type { ColumnKey, DateReading, ImprovementAction, ImprovementPlan, PlanCell } from './improvement-plan';
import { hidesYear } from './number-format';
import { readTitle } from './plan-title';
import { readCriterion } from './read-criterion';
import { dateContextOf, readDate, readPeriod, type DateContext } from './read-dates';
import { progressScaleOf, readActionNumber, readExample, readProgress } from './read-numbers';
import { statusReader } from './read-status';
import { splitIndicators } from './split-indicators';
import { splitOwners } from './split-owners';
import type { StatusWords } from './status-words';

/** What the user puts right or adds; what is absent is found out. */
export interface ReadPlanOptions {
  /** The heading's rows of the sheet, from 0, top to bottom. */
  readonly headingRows?: readonly number[];
  readonly columns?: ColumnCorrections;
  /** The plan's years, ascending. */
  readonly years?: readonly number[];
  /** The institution's own words for a status. */
  readonly statusWords?: StatusWords;
}

const NO_DATE: DateReading = { kind: 'empty' };

/** How each column of dates is to be read. */
type DateContexts = Readonly<Record<'start' | 'end' | 'period' | 'completedOn', DateContext>>;

function cellsOf(rows: readonly ActionRow[], key: ColumnKey): PlanCell[] {
  return rows.flatMap(({ cells }) => cells[key] ?? []);
}

function dateContextsOf(rows: readonly ActionRow[], years: readonly number[], date1904: boolean): DateContexts {
  const contextOf = (key: ColumnKey): DateContext => dateContextOf(cellsOf(rows, key), years, date1904);
  return {
    start: contextOf('start'),
    end: contextOf('end'),
    period: contextOf('period'),
    completedOn: contextOf('completedOn'),
  };
}

/** Start and end by their own columns, else by the one that holds both. */
function datesOf(
  { cells }: ActionRow,
  contexts: DateContexts,
): { readonly start: DateReading; readonly end: DateReading } {
  const both = cells.period ? readPeriod(cells.period, contexts.period) : { start: NO_DATE, end: NO_DATE };
  return {
    start: cells.start ? readDate(cells.start, 'start', contexts.start) : both.start,
    end: cells.end ? readDate(cells.end, 'end', contexts.end) : both.end,
  };
}

/** The years of the actions' dates, ascending; none where no date says its year. */
function yearsOfDates(allRows: readonly ActionRow[], date1904: boolean): readonly number[] {
  const contexts = dateContextsOf(allRows, [], date1904);
  const years = new Set<number>();
  // A date that is shown without its year may be a year taken for a day: it tells nothing where others tell.
  const clearRows = allRows.filter(({ cells }) =>
    [cells.start, cells.end, cells.period].every((cell) => !hidesYear(cell?.numberFormat ?? '')),
  );
  const rows = clearRows.length > 0 ? clearRows : allRows;
  for (const row of rows) {
    for (const reading of Object.values(datesOf(row, contexts))) {
      if (reading.kind === 'date') years.add(calendarDay(reading.day).year);
    }
  }
  return [...years].sort((a, b) => a - b);
}

function textOf(cell: PlanCell | undefined): string {
  return cell && (cell.kind === 'text' || cell.kind === 'number') ? String(cell.value) : '';
}

/**
 * Reads the plan in a grid: finds its heading and understands every row below; `null` where the grid holds no plan.
 *
 * @example readPlan(grid)?.actions[0]?.end // { kind: 'date', day: 45535, precision: 'month', asText: true }
 */
export function readPlan(grid: Grid, options: ReadPlanOptions = {}): ImprovementPlan | null {
  const found = options.headingRows ? headingAt(grid, options.headingRows) : findHeading(grid);
  if (!found) return null;
  const heading = correctHeading(found, options.columns ?? {});
  const { actions: rows, notRead } = collectRows(grid, heading);
  const { title, years: titleYears } = readTitle(grid, heading.rows[0] ?? grid.row);
  const toldYears = options.years ?? titleYears;
  const years = toldYears.length > 0 ? toldYears : yearsOfDates(rows, grid.date1904);
  const contexts = dateContextsOf(rows, years, grid.date1904);
  const scale = progressScaleOf(cellsOf(rows, 'progress'));
  const readStatus = statusReader(options.statusWords);

  const actions = rows.map((row): ImprovementAction => {
    const { cells } = row;
    const criterion = readCriterion(cells.criterion ?? EMPTY_CELL);
    const subcriterion = readCriterion(cells.subcriterion ?? EMPTY_CELL);
    return {
      row: row.row,
      hidden: grid.hiddenRows.has(row.row),
      cells,
      number: cells.number && !cells.number.inherited ? readActionNumber(cells.number) : null,
      criterion: criterion.number,
      subcriterion: subcriterion.number,
      criterionTitle: criterion.title,
      subcriterionTitle: subcriterion.title,
      example: readExample(cells.improvementArea ?? EMPTY_CELL),
      ...datesOf(row, contexts),
      owners: splitOwners(textOf(cells.owner)),
      indicators: splitIndicators(textOf(cells.indicator)),
      status: readStatus(cells.status ?? EMPTY_CELL),
      progress: readProgress(cells.progress ?? EMPTY_CELL, scale),
      completedOn: cells.completedOn ? readDate(cells.completedOn, 'end', contexts.completedOn) : NO_DATE,
    };
  });

  const firstRow = (heading.rows.at(-1) ?? grid.row) + 1;
  return {
    sheet: grid.sheet,
    title,
    years,
    headingRows: heading.rows,
    firstRow,
    lastRow: actions.at(-1)?.row ?? firstRow - 1,
    columns: heading.columns,
    headings: heading.headings,
    otherColumns: heading.otherColumns,
    actions,
    notRead,
  };
}
