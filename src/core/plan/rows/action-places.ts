import type { ImprovementAction } from '../improvement-plan';

/** The index of a plan's first action in a row of the sheet or below it; the number of actions if there is none. */
export function placeFrom(row: number, actions: readonly ImprovementAction[]): number {
  let [low, high] = [0, actions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((actions[middle]?.row ?? row) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}
