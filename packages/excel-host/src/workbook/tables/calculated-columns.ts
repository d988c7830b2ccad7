import type { Area } from '../references/area';
import { intersectAreas } from '../references/area';
import { moveRelative } from '../references/formula-references';
import type { SheetModel } from '../sheets/sheet-model';
import type { TableModel } from './table-model';

/**
 * The data cells of those table columns in an area in which Excel fills a formula down: columns that are empty or have
 * a single formula
 * (https://support.microsoft.com/office/use-calculated-columns-in-an-excel-table-873fbac6-7110-4300-8f6f-aafa2ea11ce8).
 * Call it before the area is written.
 */
export function calculatedColumns(
  sheet: SheetModel,
  tables: readonly TableModel[],
  area: Area,
  isOf: (column: number) => boolean,
): readonly Area[] {
  return tables.flatMap(({ dataArea }) => {
    const common = intersectAreas(dataArea, area);
    if (common === undefined || dataArea.rowCount === 1) return [];
    return Array.from({ length: common.columnCount }, (_, at) => common.column + at)
      .filter(isOf)
      .map((column) => ({ ...dataArea, column, columnCount: 1 }))
      .filter((column) => holdsNoData(sheet, column));
  });
}

function holdsNoData({ cells }: SheetModel, { row: first, column, rowCount }: Area): boolean {
  let known: string | undefined;
  for (let row = first; row < first + rowCount; row++) {
    const formula = cells.formula(row, column);
    if (formula === undefined) {
      if (cells.value(row, column) !== null) return false;
      continue;
    }
    const inFirst = moveRelative(formula, first - row, 0);
    if (known !== undefined && known !== inFirst) return false;
    known = inFirst;
  }
  return true;
}

/**
 * After an area was written, fills the last formula of a column down to all its rows, overwriting other values
 * (https://github.com/OfficeDev/office-js/issues/2093, https://github.com/OfficeDev/office-js/issues/6745). If data was
 * written beside it, all cells keep their own values.
 */
export function copyFormulas({ cells }: SheetModel, column: Area, area: Area): void {
  const written = intersectAreas(column, area);
  if (written === undefined) return;
  let last: { readonly row: number; readonly formula: string } | undefined;
  for (let row = written.row; row < written.row + written.rowCount; row++) {
    const formula = cells.formula(row, column.column);
    if (formula !== undefined) last = { row, formula };
    else if (cells.value(row, column.column) !== null) return;
  }
  if (last === undefined) return;
  for (let row = column.row; row < column.row + column.rowCount; row++) {
    const formula = moveRelative(last.formula, row - last.row, 0);
    if (cells.formula(row, column.column) !== formula) cells.setFormula(row, column.column, formula);
  }
}
