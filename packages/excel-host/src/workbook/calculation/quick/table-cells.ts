import type { CalculationSheet, CalculationTable } from '../calculation-input';
import type { Reference } from './program';
import { leave } from './scalars';

/** The rows of a table's special items, from 0 on the sheet. */
function rowsOf({ area, headers, totals }: CalculationTable, specials: readonly string[], row: number) {
  const [head, foot] = [headers ? 1 : 0, totals ? 1 : 0];
  const body = { first: area.row + head, count: area.rowCount - head - foot };
  if (specials.length > 1) return leave();
  switch (specials[0]) {
    case undefined:
    case '#Data':
      return body;
    case '#All':
      return { first: area.row, count: area.rowCount };
    case '#Headers':
      return headers ? { first: area.row, count: 1 } : leave();
    case '#This Row':
      return row >= body.first && row < body.first + body.count ? { first: row, count: 1 } : leave();
    default:
      return leave();
  }
}

/** The cells of a structured reference. Nonexistent columns and unknown forms are left to the library. */
export function tableCells(
  sheets: readonly CalculationSheet[],
  name: string,
  columns: readonly string[],
  specials: readonly string[],
  row: number,
): Reference {
  const lower = name.toLowerCase();
  const sheet = sheets.findIndex(({ tables }) => tables.some((table) => table.name.toLowerCase() === lower));
  const table = sheets[sheet]?.tables.find((one) => one.name.toLowerCase() === lower) ?? leave();
  const places = columns.map((column) =>
    table.columns.findIndex((present) => present.toLowerCase() === column.toLowerCase()),
  );
  if (places.some((place) => place < 0)) return leave();
  const first = places.length === 0 ? 0 : Math.min(...places);
  const last = places.length === 0 ? table.columns.length - 1 : Math.max(...places);
  const rows = rowsOf(table, specials, row);
  const area = {
    row: rows.first,
    column: table.area.column + first,
    rowCount: rows.count,
    columnCount: last - first + 1,
  };
  return { sheet, area };
}
