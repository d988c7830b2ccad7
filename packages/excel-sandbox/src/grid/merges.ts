import { type Area, intersectAreas } from 'excel-host';
import type { Span } from './visible-span';

/** The merged areas of a sheet, found by any of their cells. */
export interface Merges {
  /** The merged area that a cell belongs to, if it does to one. */
  at(row: number, column: number): Area | undefined;
  /** The merged areas that have a cell in these rows and columns. */
  within(rows: Span, columns: Span): readonly Area[];
}

/** Merged areas higher than this are looked for one by one instead of by their rows. */
const TALL = 1000;

/** Indexes the merged areas by their rows, so that a cell is found without going through all of them. */
export function indexMerges(areas: readonly Area[]): Merges {
  const byRow = new Map<number, Area[]>();
  const tall = areas.filter((area) => area.rowCount > TALL);
  for (const area of areas) {
    if (area.rowCount > TALL) continue;
    for (let row = area.row; row < area.row + area.rowCount; row++) {
      const there = byRow.get(row);
      if (there === undefined) byRow.set(row, [area]);
      else there.push(area);
    }
  }
  const holdsColumn = (area: Area, column: number) => column >= area.column && column < area.column + area.columnCount;
  const holdsRow = (area: Area, row: number) => row >= area.row && row < area.row + area.rowCount;

  return {
    at: (row, column) =>
      byRow.get(row)?.find((area) => holdsColumn(area, column)) ??
      tall.find((area) => holdsRow(area, row) && holdsColumn(area, column)),
    within(rows, columns) {
      const window: Area = {
        row: rows.first,
        column: columns.first,
        rowCount: rows.last - rows.first + 1,
        columnCount: columns.last - columns.first + 1,
      };
      const found = new Set(tall);
      for (let row = rows.first; row <= rows.last; row++) byRow.get(row)?.forEach((area) => found.add(area));
      return [...found].filter((area) => intersectAreas(area, window) !== undefined);
    },
  };
}

/** The cells to draw in one row. */
export interface RowCells {
  readonly row: number;
  readonly columns: readonly number[];
}

/**
 * The cells to draw for a window on a sheet: each that isn't covered by a merged one, and the first cell of every merged area that
 * reaches into the window, though it stands outside of it.
 *
 */
export function cellsToDraw(
  rows: Span,
  columns: Span,
  merges: Merges,
  isHidden: { readonly row: (row: number) => boolean; readonly column: (column: number) => boolean },
): readonly RowCells[] {
  const merged = merges.within(rows, columns);
  const covered = new Set<string>();
  const firsts = new Map<number, number[]>();
  for (const area of merged) {
    firsts.set(area.row, [...(firsts.get(area.row) ?? []), area.column]);
    for (let row = Math.max(area.row, rows.first); row <= Math.min(area.row + area.rowCount - 1, rows.last); row++) {
      const end = Math.min(area.column + area.columnCount - 1, columns.last);
      for (let column = Math.max(area.column, columns.first); column <= end; column++) covered.add(`${row} ${column}`);
    }
  }

  const drawn: RowCells[] = [];
  for (const row of firsts.keys()) {
    if (row < rows.first) drawn.push({ row, columns: firsts.get(row) ?? [] });
  }
  for (let row = rows.first; row <= rows.last; row++) {
    // A merged area whose first row or column is hidden is still seen by what of it isn't.
    const inRow = [...(firsts.get(row) ?? [])];
    if (!isHidden.row(row)) {
      for (let column = columns.first; column <= columns.last; column++) {
        if (!covered.has(`${row} ${column}`) && !isHidden.column(column)) inRow.push(column);
      }
    }
    if (inRow.length > 0) drawn.push({ row, columns: inRow.sort((a, b) => a - b) });
  }
  return drawn;
}
