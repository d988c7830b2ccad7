import { cellAddress } from '../../core/plan/grid';
import { TABLE_KEYS, type SpecContent } from '../../core/summary/sheet-spec';
import { matrix } from '../review/read-cells';
import { cellInput, cellContent } from './cell-input';
import { columnAt } from './columns-name';
import type { SheetEntry, TableEntry } from './survey-sheets';

/** A column that a user inserted among ours, outside a table. */
interface InsertedColumn {
  /** The sheet's column, from 0. */
  readonly column: number;
  /** Its cells, without blank ones above and below; `null` if it is empty. */
  readonly held: Excel.Range | null;
}

/** The inserted columns of each sheet, from the left. */
export type InsertedColumns = ReadonlyMap<SheetEntry, readonly InsertedColumn[]>;

/** The column and the row of a cell's address, from 0. */
function placeOf(address: string): readonly [column: number, row: number] {
  const [, letters = 'A', digits = '1'] = /([A-Z]+)(\d+)$/.exec(address) ?? [];
  return [columnAt(letters), Number(digits) - 1];
}

function tableOf({ generated, tables }: SheetEntry): TableEntry | undefined {
  const hasTable = TABLE_KEYS.some((key) => key === generated?.key);
  return hasTable ? tables.values().next().value : undefined;
}

/** Users' columns among or before ours, from 0; not those inside a table of ours, which stay in it. */
export function insertedColumnsOf(entry: SheetEntry): readonly number[] {
  const table = tableOf(entry);
  const end =
    table === undefined ? Math.max(-1, ...entry.columns.map((column) => column ?? -1)) : placeOf(table.first)[0];
  const isKnown = entry.columns.some((column) => column !== null);
  return isKnown
    ? Array.from({ length: end }, (_, column) => column).filter((column) => !entry.columns.includes(column))
    : [];
}

/** Reads users' columns among or before ours: one round trip if there are any. */
export async function readInsertedColumns(
  context: Excel.RequestContext,
  entries: readonly SheetEntry[],
): Promise<InsertedColumns> {
  const asked = entries.map((entry) => {
    const columns = insertedColumnsOf(entry).map((column) => {
      const whole = entry.sheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn();
      return { column, held: whole.getUsedRangeOrNullObject(true).load('rowIndex, values, formulas, numberFormat') };
    });
    return [entry, columns] as const;
  });
  const found = asked.filter(([, columns]) => columns.length > 0);
  if (found.length > 0) await context.sync();
  return new Map(
    found.map(([entry, columns]) => [
      entry,
      columns.map(({ column, held }) => ({ column, held: held.isNullObject ? null : held })),
    ]),
  );
}

/**
 * Moves columns that users inserted to the right of ours, beside the same rows; an empty one is deleted. The caller
 * syncs.
 *
 * @returns the sheet as it is afterwards.
 */
export function moveInsertedColumns(
  entry: SheetEntry,
  columns: readonly InsertedColumn[],
  date1904: boolean,
): SheetEntry {
  const { sheet } = entry;
  const table = tableOf(entry);
  const own = entry.columns.map((column) => column ?? -1);
  let end = Math.max(...own, table === undefined ? -1 : placeOf(table.last)[0]) + 1;
  const wholeColumn = (column: number) => sheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn();
  for (const { held } of columns) {
    if (held === null) continue;
    wholeColumn(end).insert(Excel.InsertShiftDirection.right);
    // Excel gives an inserted column the format of the one before.
    wholeColumn(end).clear();
    const { rowIndex, values, formulas, numberFormat } = held;
    const range = sheet.getRangeByIndexes(rowIndex, end, values.length, 1);
    range.numberFormat = numberFormat;
    const inputs = matrix(formulas);
    range.formulas = matrix(values).map((row, at) => [cellInput(cellOf(row, inputs[at]), date1904)]);
    end++;
  }
  for (const { column } of [...columns].reverse()) wholeColumn(column).delete(Excel.DeleteShiftDirection.left);

  const moved = (column: number) => column - columns.filter((other) => other.column < column).length;
  const movedCell = (address: string) => {
    const [column, row] = placeOf(address);
    return cellAddress(row, moved(column));
  };
  return {
    ...entry,
    columns: entry.columns.map((column) => (column === null ? null : moved(column))),
    written: entry.written === null ? null : movedCell(entry.written),
    tables: new Map(
      Array.from(entry.tables, ([name, { first, last, headings }]) => [
        name,
        { first: movedCell(first), last: movedCell(last), headings },
      ]),
    ),
  };
}

const cellOf = (values: readonly unknown[], formulas: readonly unknown[] | undefined): SpecContent =>
  cellContent(values[0], formulas?.[0]);
