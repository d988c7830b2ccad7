import type { SheetSpec, SpecCell } from '../../core/summary/sheet-spec';
import { cellInput } from './cell-input';
import { REQUEST_BYTES, type RequestBudget } from './request-budget';

const utf8 = new TextEncoder();

/** Called with the number of rows just written; writing goes on when it resolves. */
export type OnRows = (rows: number) => Promise<void>;

export const isFillIn = (cell: SpecCell) => typeof cell === 'object' && cell !== null && 'fillIn' in cell;

/** The input of a cell; `null` leaves the cell as it is. */
type CellInput = string | number | boolean | null;

const inputOf = (cell: SpecCell, date1904: boolean): CellInput => (isFillIn(cell) ? null : cellInput(cell, date1904));

/** Writes some of a sheet's rows, from the first to before the last, in as few blocks as their size allows. */
export async function writeCells(
  sheet: Excel.Worksheet,
  cells: readonly (readonly SpecCell[])[],
  [from, to]: readonly [from: number, to: number],
  date1904: boolean,
  budget: RequestBudget,
  onRows: OnRows,
): Promise<void> {
  const width = cells[0]?.length ?? 0;
  let first = from;
  while (first < to) {
    const block: CellInput[][] = [];
    let bytes = 0;
    let { room } = budget;
    for (let row = first; row < to; row++) {
      // The title comes last.
      const inputs = (cells[row] ?? []).map((cell, column) => (row + column === 0 ? null : inputOf(cell, date1904)));
      const size = utf8.encode(JSON.stringify(inputs)).length;
      if (bytes + size > room) {
        if (block.length > 0) break;
        // Not even one row fits: start with a new request.
        room = REQUEST_BYTES;
      }
      block.push(inputs);
      bytes += size;
    }
    await budget.spend(bytes);
    sheet.getRangeByIndexes(first, 0, block.length, width).formulas = block;
    first += block.length;
    await onRows(block.length);
  }
}

/**
 * Writes users' columns that move to another place, after their number formats, which decide what a text means. They are written before
 * anything of ours, so that a failure doesn't lose them.
 */
export async function writeUserColumns(
  sheet: Excel.Worksheet,
  { cells, table }: SheetSpec,
  date1904: boolean,
  budget: RequestBudget,
): Promise<void> {
  for (const { column, formats } of table?.userColumns ?? []) {
    for (const { row, numberFormats } of formats) {
      const codes = numberFormats.map((format) => [format]);
      const block = codes.map((_, at) => [inputOf(cells[row + at]?.[column] ?? null, date1904)]);
      await budget.spend(utf8.encode(JSON.stringify([codes, block])).length);
      const range = sheet.getRangeByIndexes(row, column, block.length, 1);
      range.numberFormat = codes;
      range.formulas = block;
    }
  }
}
