import type { Area } from './area';
import { pending } from './pending';

/** Heights and widths, in points, and what is hidden. */
export class SheetLayout {
  /** In points, also where the row is hidden. */
  rowHeight(row: number): number {
    return pending(row);
  }
  /** In points, also where the column is hidden. */
  columnWidth(column: number): number {
    return pending(column);
  }
  /** In the file's unit: characters of the default font. */
  columnCharacters(column: number): number {
    return pending(column);
  }
  /** Sets the height of rows in points, 0 to 409. */
  setRowHeight(first: number, count: number, points: number): void {
    pending(first, count, points);
  }
  /** Sets the width of columns in points, 0 to 255 characters. */
  setColumnWidth(first: number, count: number, points: number): void {
    pending(first, count, points);
  }
  /** Whether a row is hidden, by hand or by a filter. */
  rowHidden(row: number): boolean {
    return pending(row);
  }
  /** Whether a column is hidden. */
  columnHidden(column: number): boolean {
    return pending(column);
  }
  /** Hides or shows rows. */
  setRowsHidden(first: number, count: number, hidden: boolean): void {
    pending(first, count, hidden);
  }
  /** Hides or shows columns. */
  setColumnsHidden(first: number, count: number, hidden: boolean): void {
    pending(first, count, hidden);
  }
  /** Fits each column of an area to its widest text (an estimate: no fonts are measured). */
  autofitColumns(area: Area): void {
    pending(area);
  }
  /** Gives the rows of an area back to Excel's own fitting. */
  autofitRows(area: Area): void {
    pending(area);
  }
}
