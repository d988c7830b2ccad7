import { cellAddress } from '../../core/plan/grid';

/**
 * The smallest range that contains all cells, given by row and column from 0; `''` if there are none.
 *
 * @example cellsArea([{ row: 4, column: 8 }, { row: 9, column: 7 }]) // 'H5:I10'
 */
export function cellsArea(cells: readonly { readonly row: number; readonly column: number }[]): string {
  const first = cells[0];
  if (first === undefined) return '';
  let [top, left, bottom, right] = [first.row, first.column, first.row, first.column];
  for (const { row, column } of cells) {
    [top, left] = [Math.min(top, row), Math.min(left, column)];
    [bottom, right] = [Math.max(bottom, row), Math.max(right, column)];
  }
  const corner = cellAddress(top, left);
  return cells.length === 1 ? corner : `${corner}:${cellAddress(bottom, right)}`;
}
