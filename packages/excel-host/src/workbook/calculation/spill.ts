import { formatArea, areasOverlap, MAX_COLUMNS, MAX_ROWS, type Area } from '../references/area';
import type { CellRecord, RowRecord } from '../cells/cell-records';
import type { PendingSpill } from './array-results';
import type { CalculationInput, CalculationSheet } from './calculation-input';
import type { Reference } from './quick/program';

/** Marks a cell as changed in the file; `sheet` is its index in the input. */
export type NoteCell = (sheet: number, row: RowRecord, cell: CellRecord) => void;

/** Whether an array can fill an area: it is empty, has no table or merged cells, and is within the sheet. */
function isFree({ data, tables, merged }: CalculationSheet, area: Area, filler: CellRecord): boolean {
  if (area.row + area.rowCount > MAX_ROWS || area.column + area.columnCount > MAX_COLUMNS) return false;
  if ([...tables.map((table) => table.area), ...merged].some((one) => areasOverlap(one, area))) return false;
  return data
    .cellsIn(area)
    .every(
      (cell) => cell === filler || cell.filledBy === filler || (cell.value === null && cell.formula === undefined),
    );
}

/**
 * Lets a formula spill into the area that its result needs, or only into its own cell if that area isn't free.
 * https://support.microsoft.com/office/dynamic-array-formulas-and-spilled-array-behavior-205c6b06-03ba-4151-89a1-87a7eb36e531
 *
 * @returns the cells that get other values; none if the area stays as it is
 */
export function spill(
  input: CalculationInput,
  { array, rowCount, columnCount }: PendingSpill,
  note: NoteCell,
): readonly Reference[] {
  const { sheet, row, cell, area } = array;
  const on = input.sheets[sheet];
  const record = on?.data.row(row);
  if (on === undefined || record === undefined || cell.group === undefined) return [];
  const wanted = { row, column: cell.column, rowCount, columnCount };
  const taken = isFree(on, wanted, cell) ? wanted : { ...wanted, rowCount: 1, columnCount: 1 };
  if (formatArea(taken) === formatArea(area)) return [];
  on.data.releaseFilled(cell);
  cell.group = { ...cell.group, ref: formatArea(taken) };
  cell.contentChanged = true;
  note(sheet, record, cell);
  for (let at = taken.row; at < taken.row + taken.rowCount; at++) {
    for (let column = taken.column; column < taken.column + taken.columnCount; column++)
      if (at !== row || column !== cell.column) on.fillCell(at, column, cell);
  }
  return [
    { sheet, area },
    { sheet, area: taken },
  ];
}
