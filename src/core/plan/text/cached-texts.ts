import type { GridCell } from '../grid';

/**
 * Caches a reader of cells by text, because a plan repeats its months, criteria and owners. The reading of a text cell
 * must depend on its text alone.
 */
export function cachedByText<Reading>(read: (cell: GridCell) => Reading): (cell: GridCell) => Reading {
  const cache = new Map<GridCell['value'], { readonly reading: Reading }>();
  return (cell) => {
    if (cell.kind !== 'text') return read(cell);
    const stored = cache.get(cell.value);
    if (stored) return stored.reading;
    const reading = read(cell);
    cache.set(cell.value, { reading });
    return reading;
  };
}

/**
 * Caches a function of texts for as long as the add-in runs. A full cache is emptied.
 *
 * @param most The most texts in the cache.
 */
export function cachedUpTo<Result>(most: number, compute: (text: string) => Result): (text: string) => Result {
  const cache = new Map<string, { readonly result: Result }>();
  return (text) => {
    const stored = cache.get(text);
    if (stored) return stored.result;
    if (cache.size >= most) cache.clear();
    const result = compute(text);
    cache.set(text, { result });
    return result;
  };
}
