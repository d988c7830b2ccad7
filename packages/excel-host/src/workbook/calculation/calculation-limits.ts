import type { Area } from '../references/area';

/** The library goes through every cell of an area, empty or not: a formula that speaks of more cells is not calculated. */
const MAX_CELLS = 5_000_000;

/** A formula that would fill more cells is not calculated: each of them takes its place in memory. */
const MAX_FILLED = 250_000;

/** Whether an area has more cells than a formula may fill here. */
export function isTooLargeToFill({ rowCount, columnCount }: Pick<Area, 'rowCount' | 'columnCount'>): boolean {
  return rowCount * columnCount > MAX_FILLED;
}

/** Whether an area has more cells than are gone through. */
export function isTooLarge({ rowCount, columnCount }: Area): boolean {
  return rowCount * columnCount > MAX_CELLS;
}
