import { countsFrom1904 } from '../../core/plan/dates/date-system';
import type { Heading } from '../../core/plan/heading/find-heading';
import type { Grid, GridCell, MergedArea } from '../../core/plan/grid';
import type { ColumnKey } from '../../core/plan/improvement-plan';
import { allCells } from '../../core/plan/patch-grid';
import { dependsOnFills } from '../../core/plan/rows/calendar-rows';
import { planWidth, type PlanColumns } from '../../core/plan/rows/collect-rows';
import { dependsOnMerges } from '../../core/plan/rows/merged-cells';
import { AT_ONCE, type Pace } from '../pace';
import { gridCell, matrix } from './read-cells';
import { isTooLarge } from '../run-excel';
import type { SheetSurvey } from './survey-workbook';

/**
 * Columns whose cells may be numbers with a format of their own. Only theirs are asked for text and number format: for the long
 * texts of the others that would send every word twice.
 */
const FORMATTED_COLUMNS: readonly ColumnKey[] = [
  'number',
  'criterion',
  'subcriterion',
  'start',
  'end',
  'period',
  'duration',
  'status',
  'progress',
  'completedOn',
  'target',
  'actual',
];

/** How much of an answer to ask for at once, in bytes: Excel on the web carries 5 MB. */
const ANSWER_BYTES = 4_000_000;

/** The size of one cell in an answer besides its value: its type, quotes and commas; for a formatted one, its text and format too. */
const CELL_BYTES = 20;

/** The size of a character of a text: some of those of Spanish take two bytes, and a line break is written with two. */
const CHARACTER_BYTES = 1.1;

const LEAST_ROWS = 100;
const MOST_ROWS = 20_000;

/** Rows of a plan that were asked for. */
export interface Block {
  readonly first: number;
  readonly count: number;
  readonly cells: Excel.Range;
  readonly formatted: ReadonlyMap<number, Excel.Range>;
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]>;
}

/** How many rows fit in one answer, judged by the sheet's first rows that hold anything. */
function rowsAtOnce(top: Grid, width: number): number {
  const lengths = top.cells.map((row) => row.reduce((sum, cell) => sum + String(cell.value).length, 0)).filter(Boolean);
  const characters = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  const rows = Math.floor(ANSWER_BYTES / (characters * CHARACTER_BYTES + width * CELL_BYTES * 2));
  return Math.min(MOST_ROWS, Math.max(LEAST_ROWS, rows));
}

/** A sheet to read. */
export interface SheetToRead {
  readonly survey: SheetSurvey;
  readonly heading: Heading;
  /**
   * The merged areas if they were read before: asking Excel for them empties its undo list on Windows
   * (https://github.com/OfficeDev/office-js/issues/5918).
   */
  readonly merged?: readonly MergedArea[] | undefined;
}

/** A sheet while it is read. */
interface Reading extends SheetToRead {
  readonly sheet: Excel.Worksheet;
  readonly cells: (readonly GridCell[])[];
  readonly farRows: Map<number, readonly GridCell[]>;
  readonly hiddenRows: Set<number>;
  /** The next row to read, from 0. */
  next: number;
  /** How many rows to read at once, if it is the only sheet. */
  most: number;
}

/**
 * Reads the sheets of a plan from their first row down to their last value, as wide as their headings.
 *
 * A plan that fits in one answer takes one round trip, whatever the number of its sheets. Blank stretches are leapt over, so that a stray
 * value in a sheet's last row costs one more and not a million rows. What the caller loaded before is answered by the first round trip.
 * Merged areas and fills take one more, only if the plan depends on them.
 *
 * @param shares The shares of the whole work between which it is.
 */
export async function readPlanGrids(
  context: Excel.RequestContext,
  sheets: readonly SheetToRead[],
  pace: Pace = AT_ONCE,
  [from, to]: readonly [from: number, to: number] = [0, 1],
): Promise<readonly Grid[]> {
  const readings = sheets.map((each): Reading => ({
    ...each,
    sheet: context.workbook.worksheets.getItem(each.survey.id),
    cells: [],
    farRows: new Map(),
    hiddenRows: new Set(),
    next: 0,
    most: rowsAtOnce(each.survey.top, planWidth(each.heading)),
  }));
  const left = () => readings.filter(({ next, survey }) => next <= survey.lastRow);
  for (let reading = left(); reading.length > 0; reading = left()) {
    const asked = reading.map((each) => askForBlock(each, reading.length));
    try {
      // One round trip a block: what is asked next depends on what came back.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
    } catch (error) {
      if (!isTooLarge(error) || asked.every(({ block }) => block.count === 1)) throw error;
      for (const { reading: each, block } of asked) each.most = Math.ceil(block.count / 2) * reading.length;
      continue;
    }
    for (const each of asked) takeBlock(each);
    const [done, all] = readings.reduce(
      ([rows, count], { next, survey }) => [rows + Math.min(next, survey.lastRow + 1), count + survey.lastRow + 1],
      [0, 0],
    );
    await pace.pause('read', from + ((to - from) * done) / all);
  }
  return withExtras(context, readings);
}

/** A block that was asked for, and the cells below it that have values. */
interface AskedBlock {
  readonly reading: Reading;
  readonly block: Block;
  readonly rest: Excel.Range | null;
}

/** Asks for the next rows of a sheet, of several that share the answer. */
function askForBlock(reading: Reading, sharing: number): AskedBlock {
  const { sheet, survey, heading, next, most } = reading;
  const block = loadRows(sheet, next, Math.min(Math.ceil(most / sharing), survey.lastRow - next + 1), heading);
  const after = block.first + block.count;
  const rest =
    after <= survey.lastRow
      ? sheet
          .getRangeByIndexes(after, 0, survey.lastRow - after + 1, planWidth(heading))
          .getUsedRangeOrNullObject(true)
          .load('rowIndex')
      : null;
  return { reading, block, rest };
}

function takeBlock({ reading, block, rest }: AskedBlock): void {
  const { cells, farRows, hiddenRows, survey } = reading;
  for (const [at, row] of blockCells(block).entries()) {
    if (cells.length === block.first + at) cells.push(row);
    else farRows.set(block.first + at, row);
  }
  for (const row of hiddenRowsOf(block)) hiddenRows.add(row);
  reading.next = rest === null || rest.isNullObject ? survey.lastRow + 1 : rest.rowIndex;
}

/** The grids with the merged areas and fills on which they depend, in one round trip; none if they depend on neither. */
async function withExtras(context: Excel.RequestContext, readings: readonly Reading[]): Promise<readonly Grid[]> {
  const grids = readings.map(({ survey, cells, farRows, hiddenRows }): Grid => {
    const date1904 = countsFrom1904(allCells({ cells, farRows }));
    return { sheet: survey.name, row: 0, column: 0, cells, farRows, hiddenRows, date1904 };
  });
  const needs = readings.map(({ heading, merged }, at) => {
    const grid = grids[at];
    const { rows: headingRows, columns, calendar = null } = heading;
    return {
      merges: grid !== undefined && merged === undefined && dependsOnMerges(grid, heading),
      fills: grid !== undefined && dependsOnFills(grid, { headingRows, columns, calendar }),
    };
  });
  // Most plans depend on neither, so code of its own asks for them.
  const extras = needs.some(({ merges, fills }) => merges || fills) ? await import('./load-extras') : null;
  const asked = readings.map(({ sheet, heading, survey: { lastRow } }, at) => ({
    areas: needs[at]?.merges ? extras?.loadMergedAreas(sheet, heading, lastRow) : undefined,
    fills: needs[at]?.fills ? extras?.loadFills(sheet, heading, lastRow) : undefined,
  }));
  if (extras) await context.sync();
  return grids.map((grid, at) => {
    const { areas, fills } = asked[at] ?? {};
    const merged = readings[at]?.merged ?? areas?.() ?? [];
    return { ...grid, ...(merged.length > 0 && { merged }), ...(fills && { fills: fills() }) };
  });
}

/** Asks for some rows of a plan; {@link blockCells} and {@link hiddenRowsOf} give what the next sync answers. */
export function loadRows(sheet: Excel.Worksheet, first: number, count: number, plan: PlanColumns): Block {
  const formattedColumns = FORMATTED_COLUMNS.flatMap((key) => plan.columns[key] ?? []);
  const width = planWidth(plan);
  const cells = sheet.getRangeByIndexes(first, 0, count, width).load('values,valueTypes');
  return {
    first,
    count,
    cells,
    formatted: new Map(
      formattedColumns.map((column) => [
        column,
        sheet.getRangeByIndexes(first, column, count, 1).load('text,numberFormat'),
      ]),
    ),
    rows: cells.getRowProperties({ rowHidden: true }),
  };
}

/** The rows of a block that are hidden, from 0 on the sheet. */
export function hiddenRowsOf({ first, rows }: Block): readonly number[] {
  return rows.value.flatMap(({ rowHidden }, index) => (rowHidden === true ? [first + index] : []));
}

/** The cells of a block, row by row. */
export function blockCells({ cells, formatted }: Block): readonly (readonly GridCell[])[] {
  const types = matrix(cells.valueTypes);
  const texts = new Map([...formatted].map(([column, range]) => [column, matrix(range.text)]));
  const formats = new Map([...formatted].map(([column, range]) => [column, matrix(range.numberFormat)]));
  return matrix(cells.values).map((row, r) =>
    row.map((value, c) =>
      gridCell({
        value,
        type: types[r]?.[c],
        text: texts.get(c)?.[r]?.[0],
        numberFormat: formats.get(c)?.[r]?.[0],
      }),
    ),
  );
}
