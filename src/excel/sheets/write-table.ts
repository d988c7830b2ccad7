import type { SpecTable } from '../../core/summary/sheet-spec';
import { rangeOf } from './spec-range';

/** Makes a table over its cells, which are already written. */
export function addTable(sheet: Excel.Worksheet, { name, area }: SpecTable): void {
  const table = sheet.tables.add(rangeOf(sheet, area), true);
  table.name = name;
  setTableStyle(sheet, name);
}

/** A user may choose another style afterwards. */
export function setTableStyle(sheet: Excel.Worksheet, name: string): void {
  sheet.tables.getItem(name).style = 'TableStyleLight1';
}

/**
 * Removes a table with its cells: one that begins elsewhere now can't be moved back, because Excel leaves a table's
 * heading in its row.
 */
export function removeTable(sheet: Excel.Worksheet, { name }: SpecTable): void {
  const table = sheet.tables.getItem(name);
  const range = table.getRange();
  table.convertToRange();
  range.clear();
}

/**
 * Moves an existing table to its new cells, and prepares it for them.
 *
 * In a column that is empty, or holds nothing but one formula, Excel copies each new formula to all rows, so that every
 * link would lead to the same place; a column that holds data is spared
 * (https://support.microsoft.com/office/use-calculated-columns-in-an-excel-table-873fbac6-7110-4300-8f6f-aafa2ea11ce8).
 */
export function moveTable(sheet: Excel.Worksheet, { name, area, userColumns }: SpecTable): void {
  const table = sheet.tables.getItem(name);
  // A visible row of totals would overwrite our last row.
  table.showTotals = false;
  table.resize(rangeOf(sheet, area));
  const edges = [area.column - 1, ...userColumns.map(({ column }) => column), area.column + area.columnCount];
  for (const [at, edge] of edges.slice(1).entries()) {
    const column = (edges[at] ?? 0) + 1;
    if (column === edge) continue;
    const body = rangeOf(sheet, { row: area.row + 1, column, rowCount: area.rowCount - 1, columnCount: edge - column });
    // One value for all cells, which Excel accepts although the types don't:
    // https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-set-get-values
    Reflect.set(body, 'values', 0);
  }
}
