import type { GridCell } from './grid';

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
