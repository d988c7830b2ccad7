import { MAX_COLUMNS, MAX_ROWS } from 'excel-host';
import type { ShownSheet } from '../workbook/shown-sheet';
import type { Ground } from './moves';

/** What a move has to know of a sheet; `pageRows` is how many rows a page is. */
export function groundOf(sheet: ShownSheet, pageRows: number): Ground {
  return {
    rowCount: MAX_ROWS,
    columnCount: MAX_COLUMNS,
    usedRows: sheet.usedRows,
    usedColumns: sheet.usedColumns,
    frozenRows: sheet.frozenRows,
    frozenColumns: sheet.frozenColumns,
    pageRows,
    merges: sheet.merges,
    isHiddenRow: (row) => sheet.rowHeight(row) === 0,
    isHiddenColumn: (column) => sheet.columnWidth(column) === 0,
    isEmpty: (row, column) => sheet.isEmpty(row, column),
  };
}
