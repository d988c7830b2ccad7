import type { CellError, CellValue } from '../../values/cell-value';
import { ErrorValue, leave } from './scalars';

/** A rectangle of values. Only its upper left part is held: what lies beyond a sheet's last cell is all the same. */
export class Block {
  #tally: ReadonlyMap<CellValue, number> | undefined;

  constructor(
    readonly rowCount: number,
    readonly columnCount: number,
    /** The rows and columns that are held. */
    readonly heldRows: number,
    readonly heldColumns: number,
    /** Row by row. */
    readonly held: readonly CellValue[],
    /** What every cell holds that isn't held. */
    readonly beyond: CellValue = null,
  ) {}

  /** How many cells aren't held. */
  get beyondCount(): number {
    return this.rowCount * this.columnCount - this.held.length;
  }

  /** The value at a place, from 0. */
  at(row: number, column: number): CellValue {
    if (row >= this.heldRows || column >= this.heldColumns) return this.beyond;
    return this.held[row * this.heldColumns + column] ?? null;
  }

  /** How often each value occurs; counted once, for a column is asked again and again. */
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

/** What a formula works with. */
export type Operand = CellValue | Block;

/** An operand's one value; a rectangle of several is left. */
export function single(operand: Operand): CellValue {
  if (!(operand instanceof Block)) return operand;
  return operand.rowCount === 1 && operand.columnCount === 1 ? operand.at(0, 0) : leave();
}

/** A value, or the error that calculating it ran into. */
export function orError<Given extends Operand>(calculate: () => Given): Given | CellError {
  try {
    return calculate();
  } catch (error) {
    if (error instanceof ErrorValue) return error.value;
    throw error;
  }
}

/** Applies what works on values to operands: value by value where some are rectangles of one size. */
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
  // Where all is held nothing is calculated of what lies beyond: an error there would be nobody's.
  const allHeld = held.length === rowCount * columnCount;
  const beyond = allHeld ? null : orError(() => of(...parts.map((part) => part.beyond)));
  return new Block(rowCount, columnCount, heldRows, heldColumns, held, beyond);
}
