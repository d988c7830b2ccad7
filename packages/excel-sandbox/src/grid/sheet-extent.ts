import { MAX_COLUMNS, MAX_ROWS } from 'excel-host';
import type { Selection, ShownSheet } from '../workbook/shown-sheet';

/** How many rows and columns of a sheet are laid out. A sheet has a million rows, nearly all of them empty. */
export interface Extent {
  readonly rows: number;
  readonly columns: number;
}

/** Empty rows and columns after the used area, to enter more. */
const BEYOND: Extent = { rows: 100, columns: 12 };

/** The minimum: more than a large screen shows. */
const MIN_EXTENT: Extent = { rows: 200, columns: 40 };

/** How many are added when the user scrolls to the end. */
const GROWTH: Extent = { rows: 100, columns: 20 };

/** How much of a sheet is laid out, given how often the user has scrolled to its end. */
export function extentOf(sheet: ShownSheet, selection: Selection, grown: Extent): Extent {
  const rows = Math.max(sheet.usedRows + BEYOND.rows, MIN_EXTENT.rows) + grown.rows * GROWTH.rows;
  const columns = Math.max(sheet.usedColumns + BEYOND.columns, MIN_EXTENT.columns) + grown.columns * GROWTH.columns;
  // Always beyond the active cell, in whole steps, so that not every key changes the layout.
  const round = (index: number, step: number) => (Math.floor(index / step) + 2) * step;
  return {
    rows: Math.min(MAX_ROWS, Math.max(rows, round(selection.row, GROWTH.rows))),
    columns: Math.min(MAX_COLUMNS, Math.max(columns, round(selection.column, GROWTH.columns))),
  };
}
