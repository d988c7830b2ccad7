/** A cell's place, counted from 0; its row is the plan's (see `SHEET_ROWS`), so that no run reaches into another sheet. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** Adjacent cells of a column, from top to bottom. */
export interface ColumnRun<Cell> {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly Cell[];
  /** About how many bytes reading or writing it takes. */
  readonly bytes: number;
}

/** How many bytes a run may take: several fit in one request and its answer, of which Excel on the web carries 5 MB each. */
const MOST_BYTES = 1_000_000;

/** The bytes of a run without its cells, and of a cell without its value, in a request or its answer. */
const [RUN_BYTES, CELL_BYTES] = [900, 120];

/** The bytes of a character: some take two, and an answer has each value three times (value, formula, text). */
const CHARACTER_BYTES = 1.2 * 3;

/**
 * Groups cells into runs that one range can read or write. Of two cells in one place the first counts.
 *
 * @param valueOf the value that is sent for a cell, or the expected one.
 */
export function columnRuns<Cell extends CellPlace>(
  cells: readonly Cell[],
  valueOf: (cell: Cell) => string | number | boolean,
): readonly ColumnRun<Cell>[] {
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: { readonly row: number; readonly column: number; readonly cells: Cell[]; bytes: number }[] = [];
  for (const cell of sorted) {
    const bytes = CELL_BYTES + String(valueOf(cell)).length * CHARACTER_BYTES;
    const run = runs.at(-1);
    const after = run?.column === cell.column ? run.row + run.cells.length : null;
    if (after !== null && cell.row < after) continue;
    if (run && after === cell.row && run.bytes + bytes <= MOST_BYTES) {
      run.cells.push(cell);
      run.bytes += bytes;
    } else runs.push({ row: cell.row, column: cell.column, cells: [cell], bytes: RUN_BYTES + bytes });
  }
  return runs;
}
