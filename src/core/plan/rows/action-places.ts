import type { ImprovementAction } from '../improvement-plan';

/** The place, from 0, of the first of a plan's actions that stands in a row of the sheet or below it; their count if none does. */
export function placeFrom(row: number, actions: readonly ImprovementAction[]): number {
  let [low, high] = [0, actions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((actions[middle]?.row ?? row) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}
