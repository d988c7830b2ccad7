import type { CellValue } from '../../values/cell-value';
import { Block, lift, orError, single, type Operand } from './block';
import { criterionOf, type Criterion } from './criterion';
import type { Surroundings } from './scalar-functions';
import { conditionOf, fail, leave, numberOf, sound } from './scalars';

/** A function of whole ranges. */
export type AggregateFunction = (operands: readonly Operand[], at: Surroundings) => Operand;

/**
 * Visits the numbers of ranges, ignoring texts and booleans in them, and single values as numbers; errors are thrown.
 */
function eachNumber(operands: readonly Operand[], take: (number: number, times: number) => void): void {
  for (const operand of operands) {
    if (!(operand instanceof Block)) take(numberOf(operand), 1);
    else for (const [value, times] of operand.tally) if (typeof sound(value) === 'number') take(numberOf(value), times);
  }
}

function sum(operands: readonly Operand[]): number {
  let total = 0;
  // Not by counting equal values: floating-point sums depend on the order.
  for (const operand of operands) {
    if (!(operand instanceof Block)) total += numberOf(operand);
    else {
      for (const value of operand.held) if (typeof sound(value) === 'number') total += numberOf(value);
      if (typeof sound(operand.beyond) === 'number') total += numberOf(operand.beyond) * operand.beyondCount;
    }
  }
  return total;
}

function average(operands: readonly Operand[]): number {
  let count = 0;
  eachNumber(operands, (_, times) => (count += times));
  return count === 0 ? fail('#DIV/0!') : sum(operands) / count;
}

function extreme(operands: readonly Operand[], better: (a: number, b: number) => number): number {
  let found: number | undefined;
  eachNumber(operands, (number) => (found = found === undefined ? number : better(found, number)));
  return found ?? 0;
}

function truths(operands: readonly Operand[]): readonly boolean[] {
  const found = operands.flatMap((operand) => {
    if (!(operand instanceof Block)) return [conditionOf(operand)];
    return [...operand.tally.keys()]
      .filter((value) => typeof sound(value) === 'number' || typeof value === 'boolean')
      .map(conditionOf);
  });
  return found.length === 0 ? fail('#VALUE!') : found;
}

function countWhere(operand: Operand, holds: (value: CellValue) => boolean): number {
  if (!(operand instanceof Block)) return holds(operand) ? 1 : 0;
  let count = 0;
  for (const [value, times] of operand.tally) if (holds(value)) count += times;
  return count;
}

/** Visits the cells where all criteria hold; returns the number of matching cells that aren't stored. */
function wherever(pairs: readonly Operand[], visit: (row: number, column: number) => void): number {
  const asked: { readonly block: Block; readonly criterion: Criterion }[] = [];
  for (let index = 0; index < pairs.length; index += 2) {
    const [block, given] = [pairs[index], pairs[index + 1]];
    if (!(block instanceof Block) || given === undefined) return leave();
    asked.push({ block, criterion: criterionOf(single(given)) });
  }
  const [first] = asked;
  if (first === undefined) return leave();
  const { rowCount, columnCount } = first.block;
  if (asked.some(({ block }) => block.rowCount !== rowCount || block.columnCount !== columnCount))
    return fail('#VALUE!');
  const heldRows = Math.max(...asked.map(({ block }) => block.heldRows));
  const heldColumns = Math.max(...asked.map(({ block }) => block.heldColumns));
  for (let row = 0; row < heldRows; row++) {
    for (let column = 0; column < heldColumns; column++)
      if (asked.every(({ block, criterion }) => criterion(block.at(row, column)))) visit(row, column);
  }
  const rest = rowCount * columnCount - heldRows * heldColumns;
  return asked.every(({ block, criterion }) => criterion(block.beyond)) ? rest : 0;
}

/** Applies a function once for each criterion if one of them is a range. */
function byCriterion(pairs: readonly Operand[], calculate: (pairs: readonly Operand[]) => CellValue): Operand {
  const isCriterion = (index: number): boolean => index % 2 === 1;
  const each = (...criteria: readonly CellValue[]): CellValue =>
    calculate(pairs.map((operand, index) => (isCriterion(index) ? (criteria[(index - 1) / 2] ?? null) : operand)));
  return lift(
    each,
    pairs.filter((_, index) => isCriterion(index)),
  );
}

function countWherever(pairs: readonly Operand[]): number {
  const [range, criterion] = pairs;
  if (range === undefined || criterion === undefined || pairs.length % 2 === 1) return leave();
  if (pairs.length === 2) {
    // Excel doesn't accept a single value instead of a range.
    return range instanceof Block ? countWhere(range, criterionOf(single(criterion))) : leave();
  }
  let count = 0;
  const beyond = wherever(pairs, () => count++);
  return count + beyond;
}

function sumWherever(added: Block, pairs: readonly Operand[]): number {
  let total = 0;
  wherever(pairs, (row, column) => {
    const value = sound(added.at(row, column));
    if (typeof value === 'number') total += value;
  });
  return total;
}

function averageWherever(averaged: Block, pairs: readonly Operand[]): CellValue {
  let [total, count] = [0, 0];
  wherever(pairs, (row, column) => {
    const value = sound(averaged.at(row, column));
    if (typeof value !== 'number') return;
    total += value;
    count++;
  });
  return count === 0 ? fail('#DIV/0!') : total / count;
}

function countIfs(operands: readonly Operand[]): Operand {
  return byCriterion(operands, countWherever);
}

/** Applies a function to the cells of a range where all criteria hold. */
function ofCellsWherever(
  calculate: (range: Block, pairs: readonly Operand[]) => CellValue,
): (range: Operand | undefined, pairs: readonly Operand[]) => Operand {
  return (range, pairs) => {
    if (!(range instanceof Block) || range.beyond !== null) return leave();
    const [first] = pairs;
    if (!(first instanceof Block) || first.rowCount !== range.rowCount || first.columnCount !== range.columnCount)
      return leave();
    return byCriterion(pairs, (asked) => calculate(range, asked));
  };
}

/** The sum of the cells where all criteria hold. */
export const sumIfs = ofCellsWherever(sumWherever);
const averageIfs = ofCellsWherever(averageWherever);

function sumProduct(operands: readonly Operand[]): number {
  const blocks = operands.map((operand) => (operand instanceof Block ? operand : new Block(1, 1, 1, 1, [operand])));
  const [first] = blocks;
  if (blocks.some((block) => block.rowCount !== first?.rowCount || block.columnCount !== first.columnCount))
    return fail('#VALUE!');
  // Values that aren't numbers count as 0.
  const product = (...values: readonly CellValue[]) =>
    values.reduce<number>((so, value) => so * (typeof sound(value) === 'number' ? numberOf(value) : 0), 1);
  const products = lift(product, blocks);
  return sum([products]);
}

const filled = (value: CellValue): boolean => value !== null;

export const AGGREGATE_FUNCTIONS: ReadonlyMap<string, AggregateFunction> = new Map<string, AggregateFunction>([
  ['SUM', sum],
  ['AVERAGE', average],
  ['MAX', (operands) => extreme(operands, Math.max)],
  ['MIN', (operands) => extreme(operands, Math.min)],
  ['AND', (operands) => truths(operands).every(Boolean)],
  ['OR', (operands) => truths(operands).some(Boolean)],
  ['COUNT', (operands) => operands.reduce<number>((so, one) => so + countNumbers(one), 0)],
  ['COUNTA', (operands) => operands.reduce<number>((so, one) => so + countWhere(one, filled), 0)],
  [
    'COUNTBLANK',
    ([range, ...more]) =>
      range instanceof Block && more.length === 0
        ? countWhere(range, (value) => value === null || value === '')
        : leave(),
  ],
  ['COUNTIF', (operands) => (operands.length === 2 ? countIfs(operands) : leave())],
  ['COUNTIFS', countIfs],
  ['SUMIFS', ([added, ...pairs]) => (pairs.length === 0 ? leave() : sumIfs(added, pairs))],
  ['AVERAGEIFS', ([averaged, ...pairs]) => (pairs.length === 0 ? leave() : averageIfs(averaged, pairs))],
  ['SUMPRODUCT', sumProduct],
]);

function countNumbers(operand: Operand): number {
  // An argument's text counts if it can be parsed as a number; a text in a range doesn't.
  if (!(operand instanceof Block) && typeof operand === 'string')
    return typeof orError(() => numberOf(operand)) === 'number' ? 1 : 0;
  return countWhere(operand, (value) => typeof value === 'number' || (typeof value === 'boolean' && operand === value));
}
