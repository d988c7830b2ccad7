import type { GridCell } from '../grid';

/**
 * Makes a reader that works out each text once: down its rows a plan repeats its months, its criteria and its owners. The reading of a
 * text cell must depend on its text alone.
 */
export function rememberTexts<Reading>(read: (cell: GridCell) => Reading): (cell: GridCell) => Reading {
  const known = new Map<GridCell['value'], { readonly reading: Reading }>();
  return (cell) => {
    if (cell.kind !== 'text') return read(cell);
    const before = known.get(cell.value);
    if (before) return before.reading;
    const reading = read(cell);
    known.set(cell.value, { reading });
    return reading;
  };
}

/**
 * Makes a function that works out each text once whichever plan asks, and forgets all of them when it knows as many as it may.
 *
 * @param most How many texts are remembered.
 */
export function rememberUpTo<Result>(most: number, work: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, { readonly result: Result }>();
  return (text) => {
    const before = known.get(text);
    if (before) return before.result;
    if (known.size >= most) known.clear();
    const result = work(text);
    known.set(text, { result });
    return result;
  };
}
