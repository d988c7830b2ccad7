import { cellAddress, columnLetters } from '../../core/plan/grid';
import { absoluteReference } from '../../core/summary/layout/references';
import type { SheetSpec, SpecArea } from '../../core/summary/sheet-spec';
import { COLUMNS_NAME, LEFT_NAME, WRITTEN_NAME } from './sheet-property';
import { columnAt, formatColumns } from './columns-name';
import { rangeOf } from './spec-range';
import type { SheetEntry } from './survey-sheets';

/** How many columns and rows from A1 on are ours, without users' own rows. */
function sizeOf({ cells, table }: SheetSpec): readonly [columns: number, rows: number] {
  return [cells[0]?.length ?? 0, cells.length - (table?.ownRows ?? 0)];
}

/**
 * The same for the sheet as it is now. Rows and columns that users inserted before or between ours count, and so do columns behind ours
 * that our table took in.
 */
function sizeBefore({ generated, written, tables }: SheetEntry, spec: SheetSpec): readonly [number, number] {
  const [ownColumns, allRows] = lastCell(written ?? generated?.area ?? 'A1');
  const [tableColumns] = lastCell(tables.get(spec.table?.name ?? '')?.last ?? 'A1');
  return [Math.max(ownColumns, tableColumns), allRows];
}

/** The address of all that a specification writes, without users' own cells. */
export function specAddress(spec: SheetSpec): string {
  const [columns, rows] = sizeOf(spec);
  return `A1:${cellAddress(rows - 1, columns - 1)}`;
}

/**
 * Makes room for added rows and columns by inserting cells behind ours, so that users' tables, merged cells and pictures there move on.
 * Blank rows that were ours before are used first, so that what is below doesn't move further down each time. Merged cells of ours are
 * unmerged.
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
  if (columns <= columnsBefore) return;
  const behind = sheet.getRangeByIndexes(0, columnsBefore, 1, columns - columnsBefore).getEntireColumn();
  behind.insert(Excel.InsertShiftDirection.right);
}

/** Gives our cells hidden names, which Excel moves and widens with inserted and deleted cells. */
export function noteWritten(sheet: Excel.Worksheet, spec: SheetSpec, existing: SheetEntry | null): void {
  const [columns, rows] = sizeOf(spec);
  const end = existing === null ? 0 : sizeBefore(existing, spec)[1] + existing.rowsLeft;
  const users = spec.table?.userColumns.map(({ column }) => column) ?? [];
  const ours = Array.from({ length: columns }, (_, column) => column).filter((column) => !users.includes(column));
  const where = formatColumns(spec.name, ours);
  for (const name of [WRITTEN_NAME, COLUMNS_NAME, LEFT_NAME]) sheet.names.getItemOrNullObject(name).delete();
  // References as text: with a range, some builds of Excel crash while another workbook is in front
  // (https://github.com/OfficeDev/office-js/issues/2078).
  const cellsBetween = (first: number, last: number) =>
    `${absoluteReference(spec.name, first, 0)}:$${columnLetters(columns - 1)}$${last}`;
  sheet.names.add(WRITTEN_NAME, `=${cellsBetween(0, rows)}`).visible = false;
  if (end > rows) sheet.names.add(LEFT_NAME, `=${cellsBetween(rows, end)}`).visible = false;
  if (where !== null) sheet.names.add(COLUMNS_NAME, where).visible = false;
}

/**
 * Clears the formats of our cells, and the contents of those that will not be written again. The others are overwritten rather than
 * cleared, so that a user's formulas over our table keep their references.
 */
export function clearOurs(existing: SheetEntry, spec: SheetSpec): void {
  const { sheet } = existing;
  const [columnsBefore, rowsBefore] = sizeBefore(existing, spec);
  const [width, rowsNow] = sizeOf(spec);
  const columns = Math.max(columnsBefore, width);
  const rows = Math.max(rowsBefore, rowsNow);
  for (const area of withoutUserColumns(spec, {
    row: 0,
    column: 0,
    rowCount: rows,
    columnCount: columns,
  })) {
    const range = rangeOf(sheet, area);
    range.conditionalFormats.clearAll();
    range.clear(Excel.ClearApplyTo.formats);
  }
  if (rows > rowsNow) sheet.getRangeByIndexes(rowsNow, 0, rows - rowsNow, columns).clear();
  if (columns > width) sheet.getRangeByIndexes(0, width, rows, columns - width).clear();
}

/** Inserts the rows below ours that belong to users from now on. */
export function insertUserRows(sheet: Excel.Worksheet, spec: SheetSpec): void {
  const ownRows = spec.table?.ownRows ?? 0;
  if (ownRows === 0) return;
  const [columns, rows] = sizeOf(spec);
  const own = sheet.getRangeByIndexes(rows, 0, ownRows, columns);
  own.getEntireRow().insert(Excel.InsertShiftDirection.down);
  // Excel gives inserted rows the format of the one above.
  sheet.getRangeByIndexes(rows, 0, ownRows, columns).clear();
}

/** The parts of an area whose formats are ours: all but users' columns that stay in our table. */
export function withoutUserColumns({ table }: SheetSpec, area: SpecArea): readonly SpecArea[] {
  const users = table?.userColumns.filter(({ inPlace }) => inPlace) ?? [];
  if (table === null || users.length === 0) return [area];
  const end = area.row + area.rowCount;
  const [first, last] = [table.area.row, table.area.row + table.area.rowCount].map((row) =>
    Math.min(end, Math.max(area.row, row)),
  );
  if (first === undefined || last === undefined) return [area];
  const edges = [area.column - 1, ...users.map(({ column }) => column), area.column + area.columnCount];
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
