import type { CellValue } from '../../workbook/values';
import type { AggregateFunction } from './aggregate-functions';
import { Block, single, type Operand } from './block';
import { compare, fail, leave, numberOf, sound } from './scalars';

const given = (operand: Operand | undefined): CellValue => (operand === undefined ? leave() : single(operand));

/** A place in a row or column, counted from 1; a whole row or column is left. */
function placeOf(operand: Operand | undefined): number {
  const place = Math.trunc(numberOf(given(operand)));
  return place < 1 ? leave() : place;
}

function index([range, first, second, ...more]: readonly Operand[]): CellValue {
  if (!(range instanceof Block) || more.length > 0) return leave();
  const isRow = range.rowCount === 1 && second === undefined;
  if (second === undefined && !isRow && range.columnCount > 1) return leave();
  const row = isRow ? 1 : placeOf(first);
  const column = isRow ? placeOf(first) : second === undefined ? 1 : placeOf(second);
  return row > range.rowCount || column > range.columnCount ? fail('#REF!') : range.at(row - 1, column - 1);
}

/** The first cell of a row or column that holds a value; patterns, and places in a sorted list, are left. */
function match([sought, range, kind, ...more]: readonly Operand[]): CellValue {
  const value = sound(given(sought));
  if (value === null || (typeof value === 'string' && /[*?~]/.test(value))) return leave();
  if (!(range instanceof Block) || (range.rowCount > 1 && range.columnCount > 1)) return leave();
  if (given(kind) !== 0 || more.length > 0) return leave();
  const at = range.held.findIndex((held) => typeof held === typeof value && compare(held, value) === 0);
  return at < 0 ? fail('#N/A') : at + 1;
}

/** The n-th of a range's numbers in an order. */
function nth(order: (a: number, b: number) => number): AggregateFunction {
  return ([range, place, ...more]) => {
    if (!(range instanceof Block) || more.length > 0) return leave();
    const numbers = range.held.filter((value) => typeof sound(value) === 'number').map(numberOf);
    if (typeof range.beyond === 'number') return leave();
    const at = placeOf(place);
    return numbers.sort(order)[at - 1] ?? fail('#NUM!');
  };
}

/** Functions that look a value up in a range. */
export const LOOKUP_FUNCTIONS: readonly (readonly [string, AggregateFunction])[] = [
  ['INDEX', index],
  ['MATCH', match],
  ['LARGE', nth((a, b) => b - a)],
  ['SMALL', nth((a, b) => a - b)],
];
