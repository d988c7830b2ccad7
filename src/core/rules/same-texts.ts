import { MOST_DIFFERENCES, saysTheSame, type MeaningWords } from './meaning-words';

/** How many texts with the same rare word are compared with another: it bounds the work where everyone writes the same words. */
const MOST_CANDIDATES = 32;

function addTo(index: Map<string, number[]>, key: string, at: number): void {
  const list = index.get(key);
  if (list === undefined) index.set(key, [at]);
  else if (list.length < MOST_CANDIDATES) list.push(at);
}

function countUses(texts: readonly MeaningWords[]): Map<string, number> {
  const uses = new Map<string, number>();
  for (const { words } of texts) for (const word of words) uses.set(word, (uses.get(word) ?? 0) + 1);
  return uses;
}

/** The few words of a text that the fewest texts have. */
function rarestOf(words: readonly string[], uses: ReadonlyMap<string, number>): readonly string[] {
  const rarest: { readonly word: string; readonly uses: number }[] = [];
  for (const word of words) {
    const times = uses.get(word) ?? 0;
    const last = rarest.at(-1);
    if (last && rarest.length > MOST_DIFFERENCES && last.uses <= times) continue;
    const place = rarest.findIndex((other) => other.uses > times);
    rarest.splice(place < 0 ? rarest.length : place, 0, { word, uses: times });
    if (rarest.length > MOST_DIFFERENCES + 1) rarest.pop();
  }
  return rarest.map(({ word }) => word);
}

/**
 * For each text the places of the earlier ones that say the same, ascending; none for a text without words.
 *
 * Two texts that differ by so few words share one of each other's rarest, so only texts with a rare word in common are compared:
 * the work grows with their number and not with its square.
 */
export function findSame(texts: readonly MeaningWords[]): readonly (readonly number[])[] {
  const uses = countUses(texts);
  const byRareWord = new Map<string, number[]>();
  const byAllWords = new Map<string, number[]>();
  return texts.map((text, at) => {
    const { words, apart } = text;
    if (words.length === 0) return [];
    const all = `${words.join(' ')}|${apart}`;
    const rare = rarestOf(words, uses).map((word) => `${word}|${apart}`);
    const alike = byAllWords.get(all);
    const same = new Set(alike);
    for (const key of rare) {
      for (const candidate of byRareWord.get(key) ?? []) {
        const other = texts[candidate];
        if (!same.has(candidate) && other && saysTheSame(text, other)) same.add(candidate);
      }
    }
    // Texts of the same words find the same others, so one of them is enough to be found by.
    if (alike === undefined) for (const key of rare) addTo(byRareWord, key, at);
    addTo(byAllWords, all, at);
    return [...same].sort((a, b) => a - b);
  });
}
