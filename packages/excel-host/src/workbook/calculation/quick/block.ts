import type { CellError, CellValue } from '../../values/cell-value';
import { ErrorValue, leave } from './scalars';

/**
 * A rectangle of values. Only its upper left part is stored: all cells beyond a sheet's last one have the same value.
 */
export class Block {
  #tally: ReadonlyMap<CellValue, number> | undefined;

  constructor(
    readonly rowCount: number,
    readonly columnCount: number,
    /** The number of rows and columns that are stored. */
    readonly heldRows: number,
    readonly heldColumns: number,
    /** Row by row. */
    readonly held: readonly CellValue[],
    /** The value of all cells that aren't stored. */
    readonly beyond: CellValue = null,
  ) {}

  /** Number of cells that aren't stored. */
  get beyondCount(): number {
    return this.rowCount * this.columnCount - this.held.length;
  }

  /** The value at a row and column from 0. */
  at(row: number, column: number): CellValue {
    if (row >= this.heldRows || column >= this.heldColumns) return this.beyond;
    return this.held[row * this.heldColumns + column] ?? null;
  }

  /** The number of occurrences of each value, cached because formulas often use the same column. */
  get tally(): ReadonlyMap<CellValue, number> {
    if (this.#tally === undefined) {
      const counts = new Map<CellValue, number>();
      for (const value of this.held) counts.set(value, (counts.get(value) ?? 0) + 1);
      if (this.beyondCount > 0) counts.set(this.beyond, (counts.get(this.beyond) ?? 0) + this.beyondCount);
      this.#tally = counts;
    }
    return this.#tally;
  }
}

/** A value or range in a formula. */
export type Operand = CellValue | Block;

/** An operand's single value; a range of several is left to the library. */
export function single(operand: Operand): CellValue {
  if (!(operand instanceof Block)) return operand;
  return operand.rowCount === 1 && operand.columnCount === 1 ? operand.at(0, 0) : leave();
}

/** A value, or the error thrown while calculating it. */
export function orError<Given extends Operand>(calculate: () => Given): Given | CellError {
  try {
    return calculate();
  } catch (error) {
    if (error instanceof ErrorValue) return error.value;
    throw error;
  }
}

/** Applies a function of values to operands: cell by cell if some are ranges of the same size. */
export function lift(of: (...values: readonly CellValue[]) => CellValue, operands: readonly Operand[]): Operand {
  const blocks = operands.filter((operand) => operand instanceof Block);
  const first = blocks.find((block) => block.rowCount * block.columnCount > 1);
  if (first === undefined) return of(...operands.map(single));
  const { rowCount, columnCount } = first;
  const parts = operands.map((operand) => {
    if (operand instanceof Block && operand.rowCount === rowCount && operand.columnCount === columnCount)
      return operand;
    return new Block(rowCount, columnCount, 0, 0, [], single(operand));
  });
  const heldRows = Math.max(...parts.map((part) => part.heldRows));
  const heldColumns = Math.max(...parts.map((part) => part.heldColumns));
  const held: CellValue[] = [];
  for (let row = 0; row < heldRows; row++) {
    for (let column = 0; column < heldColumns; column++)
      held.push(orError(() => of(...parts.map((part) => part.at(row, column)))));
  }
  // If all cells are stored, no value beyond them is needed, nor an error from calculating it.
  const allHeld = held.length === rowCount * columnCount;
  const beyond = allHeld ? null : orError(() => of(...parts.map((part) => part.beyond)));
  return new Block(rowCount, columnCount, heldRows, heldColumns, held, beyond);
}
