import { cellArea, parseArea, type Area } from '../references/area';
import type { CellRecord } from '../cells/cell-records';
import type { CellValue } from '../values/cell-value';
import type { CalculationInput } from './calculation-input';
import { isTooLargeToFill } from './calculation-limits';

/** Rows of values, all of the same length. */
export type Grid = readonly (readonly CellValue[])[];

/** A formula that fills an area: an array formula or a data table. */
export interface ArrayFormula {
  /** The index of its sheet in the input. */
  readonly sheet: number;
  readonly row: number;
  readonly cell: CellRecord;
  /** Without `=`; undefined if it can't be calculated: a data table, or too large an area. */
  readonly formula: string | undefined;
  /** The area that it fills now. */
  readonly area: Area;
  /** Whether its area grows and shrinks with its result. */
  readonly spills: boolean;
}

/** The array formulas and data tables of a workbook, sheet by sheet and row by row. */
export function arraysOf({ sheets }: CalculationInput): readonly ArrayFormula[] {
  const arrays: ArrayFormula[] = [];
  sheets.forEach(({ data }, sheet) => {
    for (const row of data.rows) {
      for (const cell of row.cells) {
        const { group } = cell;
        if (group === undefined || group.kind === 'shared') continue;
        const area = parseArea(group.ref ?? '') ?? cellArea(row.index, cell.column);
        const formula = isTooLargeToFill(area) ? undefined : data.formula(row.index, cell);
        arrays.push({ sheet, row: row.index, cell, formula, area, spills: group.metadata !== undefined });
      }
    }
  });
  return arrays;
}

/**
 * The cells that an array formula fills, including its own. Missing cells are created unless the formula can't be
 * calculated.
 */
export function cellsFilledBy(input: CalculationInput, { sheet, cell, area, formula }: ArrayFormula): CellRecord[] {
  const on = input.sheets[sheet];
  if (on === undefined) return [cell];
  if (formula !== undefined) {
    for (let row = area.row; row < area.row + area.rowCount; row++) {
      for (let column = area.column; column < area.column + area.columnCount; column++)
        if (on.data.cell(row, column) === undefined) on.fillCell(row, column, cell);
    }
  }
  return on.data.cellsIn(area).filter((one) => one === cell || one.filledBy === cell);
}

/** Whether a spilling formula's result has the size of the area that it fills now, and nothing else is in that area. */
export function fitsNow(input: CalculationInput, array: ArrayFormula, grid: Grid): boolean {
  const { sheet, cell, area } = array;
  if (grid.length !== area.rowCount || grid[0]?.length !== area.columnCount) return false;
  const present = input.sheets[sheet]?.data.cellsIn(area) ?? [];
  return present.every(
    (one) => one === cell || one.filledBy === cell || (one.value === null && one.formula === undefined),
  );
}

/**
 * The value of a cell in an array's area, with indexes from 0: a single row or column is repeated, and cells beyond the
 * result are `#N/A`.
 * https://support.microsoft.com/office/guidelines-and-examples-of-array-formulas-7d94a64e-3ff3-4686-9372-ecfd5caa57c7
 */
export function valueInArray(grid: Grid, row: number, column: number): CellValue {
  const values = grid[grid.length === 1 ? 0 : row];
  return values?.[values.length === 1 ? 0 : column] ?? { error: '#N/A' };
}
