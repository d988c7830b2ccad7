import type { SheetSpec } from '../../core/summary/sheet-spec';
import { WRITTEN_NAME } from '../sheet-property';
import type { SheetEntry } from './survey-sheets';

/** How many columns and rows from A1 on are ours, without the rows that people fill in. */
function sizeOf({ cells, fillInRows }: SheetSpec): readonly [columns: number, rows: number] {
  return [cells[0]?.length ?? 0, cells.length - fillInRows];
}

/** The same of what stands on a sheet of ours now; rows and columns that people put in before or into it count with it. */
function sizeBefore({ generated, written }: SheetEntry, { fillInRows }: SheetSpec): readonly [number, number] {
  const [columns, rows] = lastCell(generated?.area ?? 'A1');
  return written === null ? [columns, rows - fillInRows] : lastCell(written);
}

/**
 * Makes room for what is more than before: by rows and columns put in behind it, so that what people keep there moves on, tables, merged
 * cells and pictures too. Where rows that people fill in are last, those of ours that are no more are taken out, so that they follow.
 */
export function makeRoom(existing: SheetEntry, spec: SheetSpec): void {
  const { sheet } = existing;
  const [columnsBefore, rowsBefore] = sizeBefore(existing, spec);
  const [columns, rows] = sizeOf(spec);
  const rowsAt = (first: number, count: number) => sheet.getRangeByIndexes(first, 0, count, 1).getEntireRow();
  if (rows > rowsBefore) rowsAt(rowsBefore, rows - rowsBefore).insert(Excel.InsertShiftDirection.down);
  if (rows < rowsBefore && spec.fillInRows > 0) rowsAt(rows, rowsBefore - rows).delete(Excel.DeleteShiftDirection.up);
  if (columns <= columnsBefore) return;
  const behind = sheet.getRangeByIndexes(0, columnsBefore, 1, columns - columnsBefore).getEntireColumn();
  behind.insert(Excel.InsertShiftDirection.right);
}

/** Gives what we write a hidden name, which Excel moves and widens with the cells whatever people put in or take out around them. */
export function noteWritten(sheet: Excel.Worksheet, spec: SheetSpec): void {
  const [columns, rows] = sizeOf(spec);
  sheet.names.getItemOrNullObject(WRITTEN_NAME).delete();
  sheet.names.add(WRITTEN_NAME, sheet.getRangeByIndexes(0, 0, rows, columns)).visible = false;
}

/**
 * Takes away the looks of what we wrote, and the cells that the new contents will not cover. The others are written over rather than
 * cleared, so that a manager's own formulas over our table keep their references.
 */
export function clearOurs(existing: SheetEntry, spec: SheetSpec): void {
  const { sheet } = existing;
  const { fillInRows } = spec;
  const [columnsBefore, rowsBefore] = sizeBefore(existing, spec);
  const [width, rowsNow] = sizeOf(spec);
  const columns = Math.max(columnsBefore, width);
  // Rows to fill in follow at once: none of ours is left between.
  const rows = fillInRows > 0 ? rowsNow : Math.max(rowsBefore, rowsNow);
  const looks = sheet.getRangeByIndexes(0, 0, rows + fillInRows, columns);
  looks.conditionalFormats.clearAll();
  looks.clear(Excel.ClearApplyTo.formats);
  if (rows > rowsNow) sheet.getRangeByIndexes(rowsNow, 0, rows - rowsNow, columns).clear();
  if (columns > width) sheet.getRangeByIndexes(0, width, rows, columns - width).clear();
}

/** The number of columns and of rows of an area, counted from A1 to its last cell. */
function lastCell(area: string): readonly [columns: number, rows: number] {
  const [, letters = 'A', digits = '1'] = /([A-Z]+)(\d+)$/.exec(area) ?? [];
  return [Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0), Number(digits)];
}
