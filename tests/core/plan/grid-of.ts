import type { Grid, GridCell } from '../../../src/core/plan/grid';

/** A cell as written in tests: a value, or a value with its number format; `null` is an empty cell. */
export type CellLiteral =
  string | number | boolean | null | { readonly value: number | string; readonly format: string };

/** Excel's error values, as text of a cell. */
const ERRORS = new Set(['#REF!', '#N/A', '#VALUE!', '#DIV/0!', '#NAME?', '#NUM!', '#NULL!']);

/** The cell as Excel returns it. */
export function cell(literal: CellLiteral): GridCell {
  if (literal === null || literal === '') return { kind: 'empty', value: '', text: '', numberFormat: 'General' };
  const { value, format } = typeof literal === 'object' ? literal : { value: literal, format: 'General' };
  const text = String(value);
  if (typeof value === 'number') return { kind: 'number', value, text, numberFormat: format };
  if (typeof value === 'boolean') return { kind: 'boolean', value, text: text.toUpperCase(), numberFormat: format };
  return { kind: ERRORS.has(value) ? 'error' : 'text', value, text, numberFormat: format };
}

/** Creates a grid from rows of literals; short rows are padded with empty cells. */
export function gridOf(rows: readonly (readonly CellLiteral[])[], more: Partial<Grid> = {}): Grid {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return {
    sheet: 'Plan',
    row: 0,
    column: 0,
    cells: rows.map((row) => Array.from({ length: width }, (_, index) => cell(row[index] ?? null))),
    hiddenRows: new Set<number>(),
    date1904: false,
    ...more,
  };
}
