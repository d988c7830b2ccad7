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
}

/** Groups cells into runs down a column: what one range can read or write. Of two cells in one place the first counts. */
export function columnRuns<Cell extends CellPlace>(cells: readonly Cell[]): readonly ColumnRun<Cell>[] {
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: { readonly row: number; readonly column: number; readonly cells: Cell[] }[] = [];
  for (const cell of sorted) {
    const run = runs.at(-1);
    const after = run?.column === cell.column ? run.row + run.cells.length : null;
    if (run && after === cell.row) run.cells.push(cell);
    else if (after === null || cell.row > after) runs.push({ row: cell.row, column: cell.column, cells: [cell] });
  }
  return runs;
}
