/** How long a slice of work may hold the pane up, in milliseconds: a key that is pressed meanwhile is answered in the next frame. */
const SLICE = 10;

/** How many items are visited between two looks at the clock. */
const STEP = 50;

/**
 * Visits items a slice at a time, the first slice at once, so that a short list is done on return and a long one holds nothing up.
 *
 * @param done called once all are visited.
 * @returns what stops it; then `done` is not called any more.
 */
export function inSlices<Item>(items: readonly Item[], visit: (item: Item) => void, done: () => void): () => void {
  let at = 0;
  let next: ReturnType<typeof setTimeout> | undefined;
  const slice = () => {
    const end = performance.now() + SLICE;
    while (at < items.length && performance.now() < end) {
      items.slice(at, at + STEP).forEach(visit);
      at += STEP;
    }
    if (at < items.length) next = setTimeout(slice);
    else done();
  };
  slice();
  return () => clearTimeout(next);
}
