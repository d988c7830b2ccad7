import { collectRows, type ActionRow } from './rows/collect-rows';
import type { Heading } from './heading/heading';
import { joinPlans } from './plan-parts';
import { planHeading, type HeadingCorrections } from './heading/plan-heading';
import { EMPTY_CELL, isBlank, type Grid, type GridCell } from './grid';
import { COLUMN_KEYS, type ImprovementAction, type ImprovementPlan } from './improvement-plan';
import { withStatusCodes } from './heading/status-codes';
import { readTitle, yearsIn } from './heading/plan-title';
import { readCriterion } from './rows/read-criterion';
import { readDateColumns, type ActionDates } from './dates/read-date-columns';
import { calendarReader, calendarYears } from './dates/read-calendar';
import { settleTimeColumns } from './dates/time-columns';
import { progressScaleOf, readActionNumber, readExample, readProgress, type ProgressScale } from './rows/read-numbers';
import { statusReader, type StatusReader } from './rows/read-status';
import { legendOfAll, legendWords } from './rows/status-legend';
import { cachedByText } from './text/cached-texts';
import { splitIndicators } from './rows/split-indicators';
import { splitOwners } from './rows/split-owners';
import type { StatusWords } from './rows/status-words';

/** Corrections and additions by the user; what is absent is found out. */
export interface ReadPlanOptions extends HeadingCorrections {
  /** The plan's years, ascending. */
  readonly years?: readonly number[];
  /** The institution's own words for a status. */
  readonly statusWords?: StatusWords;
  /** The codes of a legend on another of the plan's sheets. */
  readonly legend?: StatusWords;
}

/** The years in the title or the sheet's name, else those in the heading over the dates: *Tiempo 2024*. */
function statedYears(titleYears: readonly number[], { headings, calendar }: Heading): readonly number[] {
  if (titleYears.length > 0) return titleYears;
  const years = yearsIn([headings.start, headings.end, headings.period].join(' ; '));
  return years.length > 0 || !calendar ? years : calendarYears(calendar);
}

function textOf(cell: GridCell): string {
  return cell.kind === 'text' || cell.kind === 'number' ? String(cell.value) : '';
}

/** A heading with the keys that the content of its columns asks for, apart from those about which the user decided. */
function withKeysByContent(grid: Grid, heading: Heading, { columns = {} }: ReadPlanOptions): Heading {
  const chosen = new Set(COLUMN_KEYS.filter((key) => columns[key] !== undefined));
  return settleTimeColumns(grid, withStatusCodes(grid, heading, chosen), chosen);
}

/** Makes a reader of everything in a row except its dates, which are read before. */
function actionReader(
  scale: ProgressScale,
  readStatus: StatusReader,
): (row: ActionRow, dates: ActionDates, hidden: boolean) => ImprovementAction {
  const criterionOf = cachedByText(readCriterion);
  const ownersOf = cachedByText((cell) => splitOwners(textOf(cell)));
  const indicatorsOf = cachedByText((cell) => splitIndicators(textOf(cell)));
  return ({ row, cells }, { start, end, completedOn }, hidden) => {
    const criterion = criterionOf(cells.criterion ?? EMPTY_CELL);
    const subcriterion = criterionOf(cells.subcriterion ?? EMPTY_CELL);
    return {
      row,
      hidden,
      cells,
      number: cells.number && !cells.number.inherited ? readActionNumber(cells.number) : null,
      criterion: criterion.number,
      subcriterion: subcriterion.number,
      criterionTitle: criterion.title,
      subcriterionTitle: subcriterion.title,
      example: readExample(cells.improvementArea ?? EMPTY_CELL),
      start,
      end,
      owners: ownersOf(cells.owner ?? EMPTY_CELL),
      indicators: indicatorsOf(cells.indicator ?? EMPTY_CELL),
      status: readStatus(cells.status ?? EMPTY_CELL),
      progress: readProgress(cells.progress ?? EMPTY_CELL, scale),
      completedOn,
    };
  };
}

/**
 * A row with a cell for its end: the start's if that holds both; in a calendar without a mark, the blank cell in its
 * first column. Any other row is returned unchanged.
 */
function withTimeCell(row: ActionRow, { start, end }: ActionDates, { calendar }: Heading): ActionRow {
  const [first] = calendar?.planned ?? [];
  const { cells } = row;
  if (cells.start && cells.end && isBlank(cells.end) && end.kind !== 'empty')
    return { ...row, cells: { ...cells, end: { ...cells.start, inherited: true } } };
  if (!first || cells.start || cells.end || cells.period || start.kind !== 'empty' || end.kind !== 'empty') return row;
  const period = { ...EMPTY_CELL, row: row.calendarRow, column: first.column, inherited: false };
  return { ...row, cells: { ...cells, period } };
}

/** How the rows' progress is written. */
function scaleOf(rows: readonly ActionRow[]): ProgressScale {
  return progressScaleOf(rows.map(({ cells }) => cells.progress ?? EMPTY_CELL));
}

/**
 * Reads the plan in a grid: its heading and every row below; `null` if the grid holds no plan.
 *
 * @example readPlan(grid)?.actions[0]?.end // { kind: 'date', day: 45535, precision: 'month', asText: true }
 */
export function readPlan(grid: Grid, options: ReadPlanOptions = {}): ImprovementPlan | null {
  const heading = planHeading(grid, options);
  return heading && readBelow(grid, heading, options);
}

/** Reads every row below a plan's heading. */
export function readBelow(grid: Grid, found: Heading, options: ReadPlanOptions = {}): ImprovementPlan {
  const heading = withKeysByContent(grid, found, options);
  const { actions: rows, notRead } = collectRows(grid, heading);
  const { title, years: titleYears } = readTitle(grid, heading.rows[0] ?? grid.row);
  const { years, datesOf } = readDateColumns(rows, options.years ?? statedYears(titleYears, heading), {
    headings: heading.headings,
    date1904: grid.date1904,
    calendar: heading.calendar ? calendarReader(grid, heading.calendar) : null,
  });
  const legend = heading.columns.status === undefined ? {} : { ...options.legend, ...legendWords(grid) };
  const readStatus = statusReader(options.statusWords, legend);
  const actionOf = actionReader(scaleOf(rows), readStatus);
  const actions = rows.map((row) => {
    const dates = datesOf(row);
    return actionOf(withTimeCell(row, dates, heading), dates, grid.hiddenRows.has(row.row));
  });

  const firstRow = (heading.rows.at(-1) ?? grid.row) + 1;
  const part = {
    sheet: grid.sheet,
    headingRows: heading.rows,
    firstRow,
    lastRow: actions.at(-1)?.row ?? firstRow - 1,
    columns: heading.columns,
    headings: heading.headings,
    otherColumns: heading.otherColumns,
    calendar: heading.calendar ?? null,
  };
  return { ...part, title, years, actions, notRead, parts: [part] };
}

/** A sheet of a plan: its rows are those of its place among the plan's sheets, and so are its heading's. */
export interface FoundPart {
  readonly grid: Grid;
  readonly heading: Heading;
  readonly readBy: ReadPlanOptions;
}

/** Reads a plan of one or more sheets. What one sheet says of years and codes holds for those that say nothing. */
export function readParts([first, ...others]: readonly [FoundPart, ...FoundPart[]]): ImprovementPlan {
  if (others.length === 0) return readBelow(first.grid, first.heading, first.readBy);
  const parts = [first, ...others];
  const stated = parts.map(({ grid, heading }) =>
    statedYears(readTitle(grid, heading.rows[0] ?? grid.row).years, heading),
  );
  const years = stated.find((each) => each.length > 0);
  const legend = legendOfAll(parts.map(({ grid }) => grid));
  const read = ({ grid, heading, readBy }: FoundPart, index: number) =>
    readBelow(grid, heading, {
      ...readBy,
      legend,
      ...(years && stated[index]?.length === 0 && readBy.years === undefined && { years }),
    });
  return joinPlans([read(first, 0), ...others.map((part, index) => read(part, index + 1))]);
}
