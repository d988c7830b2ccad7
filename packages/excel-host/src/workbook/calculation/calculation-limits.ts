import type { Area } from '../references/area';

/** The library visits every cell of an area, empty or not: formulas that refer to larger areas aren't calculated. */
const MAX_CELLS = 5_000_000;

/**
 * The library makes an object of every filled cell of every formula's areas, some 150 bytes: once its formulas have had
 * that many, others aren't calculated.
 */
export const MAX_CELLS_OF_ALL = 4_000_000;

/** Formulas that would fill more cells aren't calculated, because each takes memory. */
const MAX_FILLED = 250_000;

/** Whether an area has more cells than a formula may fill. */
export function isTooLargeToFill({ rowCount, columnCount }: Pick<Area, 'rowCount' | 'columnCount'>): boolean {
  return rowCount * columnCount > MAX_FILLED;
}

/** Whether an area has more cells than a formula may refer to. */
export function isTooLarge({ rowCount, columnCount }: Area): boolean {
  return rowCount * columnCount > MAX_CELLS;
}
