import { type Area, intersectAreas } from 'excel-host';
import type { Span } from './visible-span';

export interface Merges {
  /** The merged area that a cell belongs to, if any. */
  at(row: number, column: number): Area | undefined;
  /** The merged areas that overlap these rows and columns. */
  within(rows: Span, columns: Span): readonly Area[];
}

/** Areas with more rows than this aren't indexed but searched one by one. */
const TALL = 1000;

/** Indexes merged areas by row. */
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

export interface RowCells {
  readonly row: number;
  readonly columns: readonly number[];
}

/**
 * The cells to render for a window on a sheet: those that no merged area covers, and the first cell of every merged area that overlaps
 * the window, even if that cell is outside it.
 */
export function cellsToRender(
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

  const rendered: RowCells[] = [];
  for (const row of firsts.keys()) {
    if (row < rows.first) rendered.push({ row, columns: firsts.get(row) ?? [] });
  }
  for (let row = rows.first; row <= rows.last; row++) {
    // A merged area whose first row or column is hidden is still partly visible.
    const inRow = [...(firsts.get(row) ?? [])];
    if (!isHidden.row(row)) {
      for (let column = columns.first; column <= columns.last; column++) {
        if (!covered.has(`${row} ${column}`) && !isHidden.column(column)) inRow.push(column);
      }
    }
    if (inRow.length > 0) rendered.push({ row, columns: inRow.sort((a, b) => a - b) });
  }
  return rendered;
}
