/** The positions and sizes of a sheet's rows or columns, in pixels. */
export interface Axis {
  readonly count: number;
  /** The end of the last one. */
  readonly length: number;
  /** The start of the one at `index`; after the last one, its end. */
  offset(index: number): number;
  /** 0 for a hidden one. */
  size(index: number): number;
  /** The index at a position; the first or the last one if the position is outside. */
  indexAt(position: number): number;
}

/**
 * Lays out `count` rows or columns of given sizes.
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
      // The first one that ends after the position. A hidden one ends where it starts, so it is never found.
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
