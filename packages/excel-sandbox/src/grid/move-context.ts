import { MAX_COLUMNS, MAX_ROWS } from 'excel-host';
import type { ShownSheet } from '../workbook/shown-sheet';
import type { MoveContext } from './moves';

/** The context of moves on a sheet; a page has `pageRows` rows. */
export function moveContext(sheet: ShownSheet, pageRows: number): MoveContext {
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
