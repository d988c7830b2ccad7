/**
 * Work that can be done a step at a time. After each step it gives how much of it is done, as a share of 1, and at its end what came of it.
 * Whoever does it may do something else between two steps, or go no further.
 */
export type Steps<Result> = Generator<number, Result, void>;

/** How many items make a step: so few that it takes no more than some milliseconds. */
const ITEMS_A_STEP = 16;

/** Does work from its first step to its last without a pause. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

/** Does work that is a part of other work, from one share of that to another. */
export function* within<Result>(steps: Steps<Result>, from: number, to: number): Steps<Result> {
  let step = steps.next();
  for (; step.done !== true; step = steps.next()) yield from + (to - from) * step.value;
  return step.value;
}

/** Visits items in their order, a few at each step. */
export function* eachInSteps<Item>(items: readonly Item[], visit: (item: Item, at: number) => void): Steps<void> {
  let at = 0;
  for (const item of items) {
    if (at % ITEMS_A_STEP === 0) yield at / items.length;
    visit(item, at++);
  }
}

/** What is made of each item, in their order, a few at each step. */
export function* mapInSteps<Item, Made>(
  items: readonly Item[],
  make: (item: Item, at: number) => Made,
): Steps<readonly Made[]> {
  const made: Made[] = [];
  yield* eachInSteps(items, (item, at) => made.push(make(item, at)));
  return made;
}
