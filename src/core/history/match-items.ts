/** Returns a key by which an item is recognized; `null` if the item has none. */
export type KeyFunction<Item> = (item: Item) => string | null;

/**
 * Matches earlier items to current ones, both as indexes; earlier items without a match are absent. Items with the same
 * key are matched in order.
 *
 * @param keyFunctions The surest first.
 */
export function matchItems<Item>(
  keyFunctions: readonly KeyFunction<Item>[],
  earlier: readonly Item[],
  current: readonly Item[],
): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  const taken = new Set<number>();
  for (const keyOf of keyFunctions) {
    const unmatched = new Map<string, number[]>();
    current.forEach((item, index) => {
      const key = taken.has(index) ? null : keyOf(item);
      if (key === null) return;
      const indexes = unmatched.get(key);
      if (indexes) indexes.push(index);
      else unmatched.set(key, [index]);
    });
    for (const indexes of unmatched.values()) indexes.reverse();
    earlier.forEach((item, index) => {
      const key = found.has(index) ? null : keyOf(item);
      const match = key === null ? undefined : unmatched.get(key)?.pop();
      if (match === undefined) return;
      found.set(index, match);
      taken.add(match);
    });
  }
  return found;
}
