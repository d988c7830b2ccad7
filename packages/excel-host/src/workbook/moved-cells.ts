import { MAX_COLUMNS, MAX_ROWS, formatArea, parseArea } from './references/area';
import { bandOf, moveArea, moveRun, type CellShift } from './references/cell-shift';
import type { SheetModel } from './sheets/sheet-model';
import { CellRecord, RowRecord } from './cells/cell-records';

/** Moves the cells of a sheet, and the settings of whole rows and columns. */
export function moveCells(sheet: SheetModel, shift: CellShift): void {
  const data = sheet.context.data();
  const { area, axis, how } = shift;
  const wholeRows = axis === 'rows' && area.columnCount === MAX_COLUMNS;
  const rows = new Map<number, RowRecord>();
  const rowAt = (index: number): RowRecord => {
    let row = rows.get(index);
    if (row === undefined) rows.set(index, (row = new RowRecord(index, -1)));
    return row;
  };
  const patterns = how === 'inserted' ? formatsBefore(sheet, shift) : [];
  for (const row of data.rows) {
    const run = wholeRows ? moveRun(shift, row.index, 1) : { first: row.index };
    if (run === undefined) continue;
    if (run.first !== row.index) {
      row.attributesChanged = true;
      for (const cell of row.cells) {
        cell.styleChanged = true;
        if (cell.group?.kind === 'array') moveArray(cell, shift);
      }
      row.index = run.first;
    }
    rows.set(row.index, row);
  }
  if (!wholeRows) moveInBand([...rows.values()], rowAt, shift);
  for (const { row, column, style } of patterns) {
    const target = rowAt(row);
    const place = target.place(column);
    if (target.cells[place]?.column !== column)
      target.cells.splice(place, 0, new CellRecord(column, style, -1, -1, -1));
    target.cellsChanged = true;
  }
  data.replaceRows([...rows.values()]);
  if (axis === 'columns' && area.rowCount === MAX_ROWS)
    sheet.columns.moveRuns((first, count) => moveRun(shift, first, count));
}

/** New cells get the formats of the row above or the column to the left, as in Excel. */
function formatsBefore(
  sheet: SheetModel,
  { area, axis }: CellShift,
): readonly { readonly row: number; readonly column: number; readonly style: number }[] {
  const source =
    axis === 'rows'
      ? { ...area, row: area.row - 1, rowCount: 1 }
      : { ...area, column: area.column - 1, columnCount: 1 };
  if (source.row < 0 || source.column < 0) return [];
  const found: { row: number; column: number; style: number }[] = [];
  for (const row of sheet.context.data().rowsBetween(source.row, source.row + source.rowCount)) {
    for (const cell of row.cells) {
      if (cell.style === 0 || cell.column < source.column || cell.column >= source.column + source.columnCount)
        continue;
      const count = axis === 'rows' ? area.rowCount : area.columnCount;
      for (let step = 1; step <= count; step++) {
        found.push(
          axis === 'rows'
            ? { row: row.index + step, column: cell.column, style: cell.style }
            : { row: row.index, column: cell.column + step, style: cell.style },
        );
      }
    }
  }
  return found;
}

function moveInBand(rows: readonly RowRecord[], rowAt: (index: number) => RowRecord, shift: CellShift): void {
  const band = bandOf(shift);
  const moving: { readonly row: number; readonly cell: CellRecord }[] = [];
  for (const row of rows) {
    if (row.index < band.row || row.index >= band.row + band.rowCount) continue;
    const staying: CellRecord[] = [];
    for (const cell of row.cells) {
      if (cell.column < band.column || cell.column >= band.column + band.columnCount) staying.push(cell);
      else moving.push({ row: row.index, cell });
    }
    if (staying.length === row.cells.length) continue;
    row.cells = staying;
    row.cellsChanged = true;
  }
  for (const { row, cell } of moving) {
    const to = moveArea(shift, { row, column: cell.column, rowCount: 1, columnCount: 1 });
    if (to === undefined) continue;
    const target = rowAt(to.row);
    cell.column = to.column;
    cell.styleChanged = true;
    target.cells.splice(target.place(to.column), 0, cell);
    target.cellsChanged = true;
    if (cell.group?.kind === 'array' && cell.group.ref !== undefined) moveArray(cell, shift);
  }
}

function moveArray(cell: CellRecord, shift: CellShift): void {
  const area = parseArea(cell.group?.ref ?? '');
  const moved = area === undefined ? undefined : moveArea(shift, area);
  if (moved === undefined || cell.group === undefined) return;
  cell.group = { ...cell.group, ref: formatArea(moved) };
  cell.contentChanged = true;
}
