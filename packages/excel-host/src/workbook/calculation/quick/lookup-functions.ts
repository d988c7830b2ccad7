import type { CellValue } from '../../values/cell-value';
import type { AggregateFunction } from './aggregate-functions';
import { Block, single, type Operand } from './block';
import { patternOf } from './criterion';
import { fail, leave, numberOf, sound } from './scalars';

const given = (operand: Operand | undefined): CellValue => (operand === undefined ? leave() : single(operand));

/** An index from 1; 0, for a whole row or column, is left to the library. */
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

/** A range's first row or column, or all of a range that has only one. */
interface Line {
  readonly values: readonly CellValue[];
  /** The index, from 0, of each value's first occurrence; texts are in lower case. */
  readonly first: ReadonlyMap<CellValue, number>;
}

const folded = (value: CellValue): CellValue => (typeof value === 'string' ? value.toLowerCase() : value);

function lineOf(values: readonly CellValue[]): Line {
  const first = new Map<CellValue, number>();
  values.forEach((value, at) => {
    const key = folded(value);
    if (!first.has(key)) first.set(key, at);
  });
  return { values, first };
}

/** The lines of ranges, down and across, cached because formulas often look up many values in the same range. */
const lines = { down: new WeakMap<Block, Line>(), across: new WeakMap<Block, Line>() };

function firstLine(range: Block, direction: keyof typeof lines): Line {
  const present = lines[direction].get(range);
  if (present !== undefined) return present;
  const length = direction === 'down' ? range.heldRows : range.heldColumns;
  const made = lineOf(Array.from({ length }, (_, at) => (direction === 'down' ? range.at(at, 0) : range.at(0, at))));
  lines[direction].set(range, made);
  return made;
}

/** The index, from 0, of the first matching value: a text may be a pattern, an empty cell is searched for as 0. */
function firstPlace({ values, first }: Line, operand: Operand | undefined): number {
  const value = sound(given(operand)) ?? 0;
  if (typeof value !== 'string' || !/[*?~]/.test(value)) return first.get(folded(value)) ?? fail('#N/A');
  const pattern = patternOf(value);
  const at = values.findIndex((held) => typeof held === 'string' && pattern.test(held));
  return at < 0 ? fail('#N/A') : at;
}

const isExact = (kind: Operand | undefined): boolean => {
  const asked = given(kind);
  return asked === 0 || asked === false;
};

/** `MATCH` for exact matches; others are left to the library. */
function match([sought, range, kind, ...more]: readonly Operand[]): CellValue {
  if (!(range instanceof Block) || (range.rowCount > 1 && range.columnCount > 1)) return leave();
  if (!isExact(kind) || more.length > 0) return leave();
  return firstPlace(firstLine(range, range.columnCount > 1 ? 'across' : 'down'), sought) + 1;
}

/** `VLOOKUP` and, with rows and columns exchanged, `HLOOKUP` for exact matches. */
function lookUp(down: boolean): AggregateFunction {
  return ([sought, range, offset, kind, ...more]) => {
    if (!(range instanceof Block) || !isExact(kind) || more.length > 0) return leave();
    const place = Math.trunc(numberOf(given(offset)));
    if (place < 1) return fail('#VALUE!');
    if (place > (down ? range.columnCount : range.rowCount)) return fail('#REF!');
    const at = firstPlace(firstLine(range, down ? 'down' : 'across'), sought);
    return down ? range.at(at, place - 1) : range.at(place - 1, at);
  };
}

/** The n-th of a range's numbers, ordered. */
function nth(order: (a: number, b: number) => number): AggregateFunction {
  return ([range, place, ...more]) => {
    if (!(range instanceof Block) || more.length > 0) return leave();
    const numbers = range.held.filter((value) => typeof sound(value) === 'number').map(numberOf);
    if (typeof range.beyond === 'number') return leave();
    const at = placeOf(place);
    return numbers.sort(order)[at - 1] ?? fail('#NUM!');
  };
}

export const LOOKUP_FUNCTIONS: readonly (readonly [string, AggregateFunction])[] = [
  ['INDEX', index],
  ['MATCH', match],
  ['VLOOKUP', lookUp(true)],
  ['HLOOKUP', lookUp(false)],
  ['LARGE', nth((a, b) => b - a)],
  ['SMALL', nth((a, b) => a - b)],
];
