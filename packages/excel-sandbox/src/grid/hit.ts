import { type Area, MAX_COLUMNS, MAX_ROWS, parseArea } from 'excel-host';
import type { KeyStroke } from './moves';

/** The part of the grid under the pointer. */
export type Hit =
  | { readonly kind: 'cell'; readonly row: number; readonly column: number }
  | { readonly kind: 'column'; readonly index: number }
  | { readonly kind: 'row'; readonly index: number };

/** The cell, column heading or row heading that an element belongs to; null for none. */
export function hitOf(target: EventTarget | null): Hit | null {
  if (!(target instanceof Element)) return null;
  const hit = target.closest<HTMLElement>('[data-cell], [data-part-of], [data-column], [data-row]');
  if (hit === null) return null;
  const { cell, partOf, column, row } = hit.dataset;
  const area = parseArea(cell ?? partOf ?? '');
  if (area !== undefined) return { kind: 'cell', row: area.row, column: area.column };
  if (column !== undefined) return { kind: 'column', index: Number(column) };
  return row === undefined ? null : { kind: 'row', index: Number(row) };
}

/** Whole columns from one to another, given in any order. */
export function wholeColumns(from: number, to: number): Area {
  return { row: 0, column: Math.min(from, to), rowCount: MAX_ROWS, columnCount: Math.abs(to - from) + 1 };
}

/** Whole rows from one to another, given in any order. */
export function wholeRows(from: number, to: number): Area {
  return { row: Math.min(from, to), column: 0, rowCount: Math.abs(to - from) + 1, columnCount: MAX_COLUMNS };
}

/** The area that a key selects: whole columns, whole rows or the sheet, as in Excel; null for any other key. */
export function wholeOfKey({ key, shiftKey, ctrlKey, metaKey, altKey }: KeyStroke, area: Area): Area | null {
  if (altKey) return null;
  const hasCommand = ctrlKey || metaKey;
  const isAll = hasCommand && (key === ' ' ? shiftKey : key.toLowerCase() === 'a');
  if (isAll) return wholeRows(0, MAX_ROWS - 1);
  if (key !== ' ') return null;
  if (hasCommand) return wholeColumns(area.column, area.column + area.columnCount - 1);
  return shiftKey ? wholeRows(area.row, area.row + area.rowCount - 1) : null;
}
