import { MAX_COLUMNS, MAX_ROWS } from 'excel-host';
import type { Selection, ShownSheet } from '../workbook/shown-sheet';

/** How many rows and columns of a sheet are laid out: a sheet has a million rows, and nobody scrolls through the empty ones. */
export interface Extent {
  readonly rows: number;
  readonly columns: number;
}

/** So much empty sheet shows beyond what is used, so that there is room to write on. */
const BEYOND: Extent = { rows: 100, columns: 12 };

/** The least that is laid out: more than a large screen shows. */
const LEAST: Extent = { rows: 200, columns: 40 };

/** So many come in when the end is reached. */
const GROWTH: Extent = { rows: 100, columns: 20 };

/** How much of a sheet is laid out, given how often a person has scrolled to its end. */
export function extentOf(sheet: ShownSheet, selection: Selection, grown: Extent): Extent {
  const rows = Math.max(sheet.usedRows + BEYOND.rows, LEAST.rows) + grown.rows * GROWTH.rows;
  const columns = Math.max(sheet.usedColumns + BEYOND.columns, LEAST.columns) + grown.columns * GROWTH.columns;
  // The sheet reaches beyond the active cell in any case: to its whole steps, so that not every key lays it out anew.
  const round = (index: number, step: number) => (Math.floor(index / step) + 2) * step;
  return {
    rows: Math.min(MAX_ROWS, Math.max(rows, round(selection.row, GROWTH.rows))),
    columns: Math.min(MAX_COLUMNS, Math.max(columns, round(selection.column, GROWTH.columns))),
  };
}
