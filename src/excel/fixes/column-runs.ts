/** Where a cell stands on its sheet, counted from 0. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** Cells that stand under each other without a gap, from top to bottom. */
export interface ColumnRun<Cell> {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly Cell[];
  /** About how many bytes it takes to read or write it. */
  readonly bytes: number;
}

/** How many bytes a run may take: several fit in one request and its answer, of which Excel on the web carries 5 MB each. */
const MOST_BYTES = 1_000_000;

/** What a run costs beside its cells, and a cell beside its value, in bytes of a request or its answer. */
const [RUN_BYTES, CELL_BYTES] = [900, 120];

/** What a character of a value costs: some take two bytes, and an answer has it as value, as formula and as what is shown. */
const CHARACTER_BYTES = 1.2 * 3;

/**
 * Groups cells into runs down a column: what one range can read or write. Of two cells in one place the first counts.
 *
 * @param valueOf what goes over the wire for a cell, or about what is thought to come back.
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
