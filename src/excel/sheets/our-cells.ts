import { cellAddress } from '../../core/plan/grid';
import type { SheetSpec, SpecArea } from '../../core/summary/sheet-spec';
import { COLUMNS_NAME, LEFT_NAME, WRITTEN_NAME } from './sheet-property';
import { columnAt, formatColumns } from './columns-name';
import { rangeOf } from './spec-range';
import type { SheetEntry } from './survey-sheets';

/** How many columns and rows from A1 on are ours, without the rows that people fill in and those that are their own. */
function sizeOf({ cells, fillInRows, table }: SheetSpec): readonly [columns: number, rows: number] {
  return [cells[0]?.length ?? 0, cells.length - fillInRows - (table?.ownRows ?? 0)];
}

/**
 * The same of what stands on a sheet of ours now; rows and columns that people put in before or into it count with it, and so do columns
 * that they put in behind it where our table took them in.
 */
function sizeBefore({ generated, written, tables }: SheetEntry, spec: SheetSpec): readonly [number, number] {
  const [ownColumns, allRows] = lastCell(written ?? generated?.area ?? 'A1');
  const [tableColumns] = lastCell(tables.get(spec.table?.name ?? '')?.last ?? 'A1');
  return [Math.max(ownColumns, tableColumns), written === null ? allRows - spec.fillInRows : allRows];
}

/** The address of all that a specification writes, but for what is people's own. */
export function specAddress(spec: SheetSpec): string {
  const [columns, rows] = sizeOf(spec);
  return `A1:${cellAddress(rows + spec.fillInRows - 1, columns - 1)}`;
}

/**
 * Makes room for what is more than before: by rows and columns put in behind it, so that what people keep there moves on, tables, merged
 * cells and pictures too; but first by rows that were ours before, so that what is kept below doesn't move further down each time.
 * Cells of ours that people merged are parted. Where rows that people fill in are last, those of ours that are no more are taken out, so that they follow.
 */
export function makeRoom(existing: SheetEntry, spec: SheetSpec): void {
  const { sheet } = existing;
  const [columnsBefore, rowsBefore] = sizeBefore(existing, spec);
  const [columns, rows] = sizeOf(spec);
  const rowsAt = (first: number, count: number) => sheet.getRangeByIndexes(first, 0, count, 1).getEntireRow();
  const end = rowsBefore + existing.rowsLeft;
  // What is written into merged cells is lost but for the first, and Excel lays no table over them.
  sheet.getRangeByIndexes(0, 0, Math.max(rowsBefore, Math.min(rows, end)), columnsBefore).unmerge();
  if (rows > end) rowsAt(end, rows - end).insert(Excel.InsertShiftDirection.down);
  if (rows < rowsBefore && spec.fillInRows > 0) rowsAt(rows, rowsBefore - rows).delete(Excel.DeleteShiftDirection.up);
  if (columns <= columnsBefore) return;
  const behind = sheet.getRangeByIndexes(0, columnsBefore, 1, columns - columnsBefore).getEntireColumn();
  behind.insert(Excel.InsertShiftDirection.right);
}

/** Gives what we write hidden names, which Excel moves and widens with the cells whatever people put in or take out around them. */
export function noteWritten(sheet: Excel.Worksheet, spec: SheetSpec, existing: SheetEntry | null): void {
  const [columns, rows] = sizeOf(spec);
  const end = existing === null || spec.fillInRows > 0 ? 0 : sizeBefore(existing, spec)[1] + existing.rowsLeft;
  const kept = spec.table?.userColumns.map(({ column }) => column) ?? [];
  const ours = Array.from({ length: columns }, (_, column) => column).filter((column) => !kept.includes(column));
  const where = formatColumns(spec.name, ours);
  for (const name of [WRITTEN_NAME, COLUMNS_NAME, LEFT_NAME]) sheet.names.getItemOrNullObject(name).delete();
  sheet.names.add(WRITTEN_NAME, sheet.getRangeByIndexes(0, 0, rows, columns)).visible = false;
  if (end > rows) sheet.names.add(LEFT_NAME, sheet.getRangeByIndexes(rows, 0, end - rows, columns)).visible = false;
  if (where !== null) sheet.names.add(COLUMNS_NAME, where).visible = false;
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
  for (const area of withoutSaved(spec, { row: 0, column: 0, rowCount: rows + fillInRows, columnCount: columns })) {
    const looks = rangeOf(sheet, area);
    looks.conditionalFormats.clearAll();
    looks.clear(Excel.ClearApplyTo.formats);
  }
  if (rows > rowsNow) sheet.getRangeByIndexes(rowsNow, 0, rows - rowsNow, columns).clear();
  if (columns > width) sheet.getRangeByIndexes(0, width, rows, columns - width).clear();
}

/** Puts in the rows below ours that are people's own from now on. */
export function putInOwnRows(sheet: Excel.Worksheet, spec: SheetSpec): void {
  const ownRows = spec.table?.ownRows ?? 0;
  if (ownRows === 0) return;
  const [columns, rows] = sizeOf(spec);
  const own = sheet.getRangeByIndexes(rows, 0, ownRows, columns);
  own.getEntireRow().insert(Excel.InsertShiftDirection.down);
  // Excel gives rows that are put in the looks of the one above.
  sheet.getRangeByIndexes(rows, 0, ownRows, columns).clear();
}

/** The parts of an area whose looks are ours: all but the columns of a table that people put in and that stay where they are. */
export function withoutSaved({ table }: SheetSpec, area: SpecArea): readonly SpecArea[] {
  const kept = table?.userColumns.filter(({ inPlace }) => inPlace) ?? [];
  if (table === null || kept.length === 0) return [area];
  const end = area.row + area.rowCount;
  const [first, last] = [table.area.row, table.area.row + table.area.rowCount].map((row) =>
    Math.min(end, Math.max(area.row, row)),
  );
  if (first === undefined || last === undefined) return [area];
  const edges = [area.column - 1, ...kept.map(({ column }) => column), area.column + area.columnCount];
  const between = edges.slice(1).map((edge, at) => {
    const column = Math.max(area.column, (edges[at] ?? 0) + 1);
    return {
      row: first,
      column,
      rowCount: last - first,
      columnCount: Math.min(edge, area.column + area.columnCount) - column,
    };
  });
  return [{ ...area, rowCount: first - area.row }, ...between, { ...area, row: last, rowCount: end - last }].filter(
    ({ rowCount, columnCount }) => rowCount > 0 && columnCount > 0,
  );
}

/** The number of columns and of rows of an area, counted from A1 to its last cell. */
function lastCell(area: string): readonly [columns: number, rows: number] {
  const [, letters = 'A', digits = '1'] = /([A-Z]+)(\d+)$/.exec(area) ?? [];
  return [columnAt(letters) + 1, Number(digits)];
}
