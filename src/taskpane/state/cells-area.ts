import { placeOnSheet } from '../../core/messages/place-names';

import { cellAddress } from '../../core/plan/grid';

interface PlacedCell {
  /** Absent for a plan on one sheet. */
  readonly sheet?: string;
  readonly row: number;
  readonly column: number;
}

/**
 * The smallest range of each sheet that contains all its cells, given by row and column from 0; `''` if there are none.
 *
 * @example cellsArea([{ row: 4, column: 8 }, { row: 9, column: 7 }]) // 'H5:I10'
 */
export function cellsArea(cells: readonly PlacedCell[]): string {
  const bySheet = new Map<string | undefined, PlacedCell[]>();
  for (const cell of cells) bySheet.set(cell.sheet, [...(bySheet.get(cell.sheet) ?? []), cell]);
  return Array.from(bySheet, ([sheet, own]) => placeOnSheet(sheet, areaOf(own))).join(', ');
}

function areaOf(cells: readonly PlacedCell[]): string {
  const [rows, columns] = [cells.map(({ row }) => row), cells.map(({ column }) => column)];
  const corner = cellAddress(Math.min(...rows), Math.min(...columns));
  return cells.length === 1 ? corner : `${corner}:${cellAddress(Math.max(...rows), Math.max(...columns))}`;
}
