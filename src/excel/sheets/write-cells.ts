import type { SheetSpec, SpecCell } from '../../core/summary/sheet-spec';
import { cellInput } from './cell-input';
import { REQUEST_BYTES, type RequestBudget } from './request-budget';

const utf8 = new TextEncoder();

/** Called after some rows were written, with how many these are; resolves when to go on. */
export type OnRows = (rows: number) => Promise<void>;

/** Whether a cell is for people to fill in. */
export const isFillIn = (cell: SpecCell) => typeof cell === 'object' && cell !== null && 'fillIn' in cell;

/** What goes into a cell; `null` leaves it to whoever filled it in. */
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
        // Not a row fits: the next request takes them.
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
 * Writes what people wrote into columns of their own and is to stand elsewhere now, after its number formats, for they say what a text
 * means. It goes before all that is ours, so that it is never only in our hands when something fails.
 */
export async function writeSaved(
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
