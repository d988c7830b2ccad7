/** Returns a key by which an item is recognized; `null` if the item has none. */
export type Sign<Item> = (item: Item) => string | null;

/**
 * Matches earlier items to current ones, both as indexes; earlier items without a match are absent. Items with the same
 * key are matched in order.
 *
 * @param signs The surest first.
 */
export function recognise<Item>(
  signs: readonly Sign<Item>[],
  then: readonly Item[],
  now: readonly Item[],
): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  const taken = new Set<number>();
  for (const sign of signs) {
    const waiting = new Map<string, number[]>();
    now.forEach((item, place) => {
      const key = taken.has(place) ? null : sign(item);
      if (key === null) return;
      const places = waiting.get(key);
      if (places) places.push(place);
      else waiting.set(key, [place]);
    });
    for (const places of waiting.values()) places.reverse();
    then.forEach((item, place) => {
      const key = found.has(place) ? null : sign(item);
      const match = key === null ? undefined : waiting.get(key)?.pop();
      if (match === undefined) return;
      found.set(place, match);
      taken.add(match);
    });
  }
  return found;
}
