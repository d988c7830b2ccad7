import { EMPTY_CELL, isBlank, type Grid, type GridCell, type MergedArea } from '../grid';
import { COLUMN_KEYS, type ColumnKey, type ImprovementPlan } from '../improvement-plan';
import { rowClassifier } from './classify-row';

/** The heading's rows and the columns of a plan. */
export interface PlanPlace extends Pick<ImprovementPlan, 'columns' | 'headings'> {
  /** The heading's rows of the sheet, from 0. */
  readonly rows: readonly number[];
}

/** Columns in which a blank cell takes the value above it, merged or not. */
const FILLED_IN_ONCE: readonly ColumnKey[] = ['criterion', 'subcriterion', 'improvementArea'];

/** Columns that are often blank, so that one blank cell is no reason to ask Excel for merged areas. */
const OFTEN_BLANK: readonly ColumnKey[] = [
  'comments',
  'status',
  'progress',
  'completedOn',
  'evidence',
  'target',
  'actual',
];

/** The rows below a heading with the sheet's row, from 0; blank ones included. */
export function* rowsBelow(
  { row: top, cells, farRows }: Grid,
  headingRows: readonly number[],
): Generator<readonly [row: number, cells: readonly GridCell[]], void, void> {
  const first = (headingRows.at(-1) ?? top - 1) + 1;
  for (let row = Math.max(first, top); row < top + cells.length; row++) yield [row, cells[row - top] ?? []];
  for (const [row, line] of farRows ?? []) if (row >= first) yield [row, line];
}

/**
 * Whether the plan's content depends on its merged cells: a cell of an action is blank below a filled one, with only
 * blanks between them. Blanks in columns that are usually filled in once, or often left blank, count only if a row has
 * both kinds.
 */
export function dependsOnMerges(grid: Grid, { rows, columns, headings }: PlanPlace): boolean {
  const placed = COLUMN_KEYS.flatMap((key) => {
    const column = columns[key];
    return column === undefined ? [] : [{ key, column }];
  });
  const classify = rowClassifier(headings);
  const ofAction: ColumnKey = columns.action === undefined ? 'tasks' : 'action';
  let filledAbove = new Set<ColumnKey>();
  let previous = -1;
  for (const [row, line] of rowsBelow(grid, rows)) {
    const cells = new Map(placed.map(({ key, column }) => [key, line[column - grid.column] ?? EMPTY_CELL]));
    const keys = [...cells].filter(([, cell]) => !isBlank(cell)).map(([key]) => key);
    if (row !== previous + 1 || keys.length === 0) filledAbove = new Set();
    previous = row;
    if (keys.length === 0) continue;
    const blank = [...filledAbove].filter((key) => !keys.includes(key));
    const isGrouped = blank.some((key) => FILLED_IN_ONCE.includes(key));
    const matters = (key: ColumnKey) => !FILLED_IN_ONCE.includes(key) && (isGrouped || !OFTEN_BLANK.includes(key));
    if (blank.some(matters)) {
      const filled = Object.fromEntries(keys.map((key) => [key, cells.get(key)]));
      const all = line.filter((cell) => !isBlank(cell));
      const rowClass = classify({ filled, keys, sharedCount: 0, all }, false);
      if (rowClass === 'action' || (rowClass === 'not-an-action' && keys.includes(ofAction))) return true;
    }
    for (const key of keys) filledAbove.add(key);
  }
  return false;
}

/** Makes a look-up of the merged area that begins above a cell and covers it; `undefined` if there is none. */
export function coveringAreas(merged: readonly MergedArea[]): (row: number, column: number) => MergedArea | undefined {
  const byColumn = new Map<number, Map<number, MergedArea>>();
  for (const area of merged) {
    const rows = byColumn.get(area.column) ?? new Map<number, MergedArea>();
    byColumn.set(area.column, rows);
    for (let row = area.row + 1; row < area.row + area.rowCount; row++) rows.set(row, area);
  }
  return (row, column) => byColumn.get(column)?.get(row);
}
