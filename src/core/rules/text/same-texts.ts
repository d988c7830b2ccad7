import { hashText } from '../../plan/text/hash-text';
import { insertNumber, saysTheSame, type MeaningWords } from './meaning-words';

/** A text with keys of its three rarest words; texts that mean the same have at least one key in common. */
type KeyedText = MeaningWords & { readonly keys: readonly number[] };

const mix = (one: number, other: number) => Math.imul(one ^ (one >>> 15), 0x01000193) ^ other;

/**
 * Adds keys to a column's texts. Texts that mean the same differ by at most two words, so they share one of the three
 * rarest.
 */
export function withKeys(texts: readonly MeaningWords[]): readonly KeyedText[] {
  // Counted by the lowest bits: the order may be rough, but must be the same for all texts.
  const uses = new Int32Array(0x10000);
  const usesOf = (word: number) => uses[word & 0xffff] ?? 0;
  for (const { words } of texts) for (const word of words) uses[word & 0xffff] = usesOf(word) + 1;
  return texts.map(({ words, distinctive, key }) => {
    const start = hashText(distinctive);
    const rarest: number[] = [];
    for (const word of words) {
      insertNumber(rarest, usesOf(word) * 2 ** 32 + (word >>> 0));
      if (rarest.length > 3) rarest.pop();
    }
    const keys = words.length === 0 ? [mix(start, 0)] : rarest.map((word) => mix(start, word));
    return { words, distinctive, key, keys };
  });
}

/**
 * The index of the first earlier row with the same meaning in a column, or in both of two; -1 if there is none or the
 * text has fewer than three words.
 */
export function firstSame(column: readonly KeyedText[], second = column): readonly number[] {
  const [placesByKey, firstByTexts] = [new Map<number, number[]>(), new Map<number, number>()];
  return column.map((one, place) => {
    const other = second[place] ?? one;
    if (one.words.length + other.words.length < (second === column ? 6 : 3)) return -1;
    const texts = (one.key + 2 * other.key) % 2 ** 53;
    const known = firstByTexts.get(texts);
    if (known !== undefined) return known;
    let first = place;
    for (const key of second === column ? one.keys : pairKeys(one.keys, other.keys)) {
      const places = placesByKey.get(key) ?? [];
      for (const at of places) {
        if (at >= first) break;
        if (saysTheSame(one, column[at] ?? one) && (second === column || saysTheSame(other, second[at] ?? other))) {
          first = at;
        }
      }
      if (places.push(place) === 1) placesByKey.set(key, places);
    }
    firstByTexts.set(texts, first);
    return first === place ? -1 : first;
  });
}

/** A key for each pair of a text's and another's. */
function pairKeys(keys: readonly number[], others: readonly number[]): readonly number[] {
  const pairs: number[] = [];
  for (const key of keys) for (const other of others) pairs.push(mix(key, other));
  return pairs;
}
