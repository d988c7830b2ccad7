/** The rows or the columns of a sheet laid out one after the other: places and sizes in pixels, hidden ones without any. */
export interface Axis {
  readonly count: number;
  /** Where the last one ends. */
  readonly length: number;
  /** Where the one at `index` begins; beyond the last, where that ends. */
  offset(index: number): number;
  /** How wide or high the one at `index` is; 0 for a hidden one. */
  size(index: number): number;
  /** Which one lies at `position`; before the first the first, beyond the last the last. */
  indexAt(position: number): number;
}

/**
 * Lays out `count` rows or columns, each as large as `sizeOf` says.
 *
 * @example createAxis(3, () => 20).offset(2) // 40
 */
export function createAxis(count: number, sizeOf: (index: number) => number): Axis {
  const offsets = new Float64Array(count + 1);
  for (let index = 0; index < count; index++) offsets[index + 1] = at(offsets, index) + sizeOf(index);
  const clamp = (index: number) => Math.min(Math.max(index, 0), count);

  return {
    count,
    length: at(offsets, count),
    offset: (index) => at(offsets, clamp(index)),
    size: (index) => at(offsets, clamp(index + 1)) - at(offsets, clamp(index)),
    indexAt(position) {
      // The first whose end lies beyond the position: a hidden one ends where it begins, so it is never found.
      let low = 0;
      let high = Math.max(count - 1, 0);
      while (low < high) {
        const middle = (low + high) >> 1;
        if (at(offsets, middle + 1) > position) high = middle;
        else low = middle + 1;
      }
      return low;
    },
  };
}

function at(offsets: Float64Array, index: number): number {
  return offsets[index] ?? 0;
}
