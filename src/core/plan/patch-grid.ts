import { countsFrom1904 } from './dates/date-system';
import type { Grid, GridCell } from './grid';

/** A row of a sheet, read again. */
export interface EditedRow {
  /** Its cells from the grid's first column on. */
  readonly cells: readonly GridCell[];
  readonly isHidden: boolean;
}

/** The cells of a grid row by row, far rows last. */
export function* allCells({ cells, farRows }: Pick<Grid, 'cells' | 'farRows'>): Generator<GridCell, void, void> {
  for (const row of cells) yield* row;
  for (const row of farRows?.values() ?? []) yield* row;
}

/**
 * A copy of a grid with some rows replaced; `null` if one of them is outside the grid.
 *
 * @param rows By the sheet's row, from 0.
 */
export function patchGrid(grid: Grid, rows: ReadonlyMap<number, EditedRow>): Grid | null {
  const cells = [...grid.cells];
  const farRows = new Map(grid.farRows);
  const hiddenRows = new Set(grid.hiddenRows);
  for (const [row, edited] of rows) {
    const at = row - grid.row;
    if (at >= 0 && at < cells.length) cells[at] = edited.cells;
    else if (farRows.has(row)) farRows.set(row, edited.cells);
    else return null;
    if (edited.isHidden) hiddenRows.add(row);
    else hiddenRows.delete(row);
  }
  return { ...grid, cells, farRows, hiddenRows, date1904: countsFrom1904(allCells({ cells, farRows })) };
}
