import { hashText } from '../../plan/text/hash-text';
import { mayBeSame, maxDifferences, haveSameMeaning, type MeaningWords } from './meaning-words';

/** One text per row, in the rows' order. */
export type TextColumn = readonly MeaningWords[];

/** Means that there is no earlier row. */
export const NO_PLACE = -1;

/**
 * For each row, the index of the first earlier row with the same meaning; {@link NO_PLACE} if there is none or if the
 * text has no words.
 */
export type FirstSame = readonly number[];

/** A meaning with the rows that have exactly it. */
interface Meaning {
  readonly text: MeaningWords;
  /** Row indexes, ascending. */
  readonly places: number[];
}

/** A column whose texts have been compared with each other. */
export interface ComparedColumn {
  readonly texts: TextColumn;
  readonly first: FirstSame;
  /** In order of first occurrence. */
  readonly meanings: readonly Meaning[];
  /** The meanings' signatures in one array: they alone rule out most comparisons. */
  readonly signatures: Int32Array;
  /** For each row, the index in `meanings`. */
  readonly meaningAt: readonly number[];
  /** Indexes in `meanings`, ascending, by the pairs of rare words that similar texts share. */
  readonly bySharedWords: ReadonlyMap<number, readonly number[]>;
  /** The pairs of rare words by which similar texts are found. */
  readonly sharedWords: (text: MeaningWords) => readonly number[];
}

function meaningsOf(texts: TextColumn): Pick<ComparedColumn, 'meanings' | 'meaningAt'> {
  const numbers = new Map<number, number>();
  const meanings: Meaning[] = [];
  const meaningAt: number[] = [];
  texts.forEach((text, place) => {
    const number = numbers.get(text.key) ?? meanings.length;
    meaningAt.push(number);
    const known = meanings[number];
    if (known) known.places.push(place);
    else {
      numbers.set(text.key, number);
      meanings.push({ text, places: [place] });
    }
  });
  return { meanings, meaningAt };
}

/** Word counts are indexed by these low bits: a collision only changes the ranking, which is the same for all texts. */
const COUNTED_BITS = 0xffff;

function usesOf(meanings: readonly Meaning[]): (word: number) => number {
  const uses = new Int32Array(COUNTED_BITS + 1);
  for (const { text } of meanings) {
    for (const word of text.words) {
      const at = word & COUNTED_BITS;
      uses[at] = (uses[at] ?? 0) + 1;
    }
  }
  return (word) => uses[word & COUNTED_BITS] ?? 0;
}

/** The least used words of a text; of equally used ones, the lower hash. */
function rarestOf(words: readonly number[], most: number, uses: (word: number) => number): readonly number[] {
  const rarest: number[] = [];
  for (const word of words) {
    const times = uses(word);
    let at = rarest.length;
    for (let last = rarest[at - 1]; last !== undefined && uses(last) > times; last = rarest[at - 1]) {
      if (at < most) rarest[at] = last;
      at--;
    }
    if (at < most) rarest[at] = word;
  }
  return rarest;
}

/**
 * Returns a function that hashes the pairs of a text's rarest words. Texts that differ by at most `n` words share at
 * least two of their `n + 2` rarest words. Empty if only identical words count as the same.
 */
function sharedWordsBy(uses: (word: number) => number): ComparedColumn['sharedWords'] {
  return ({ words, distinctive }) => {
    const differences = maxDifferences(words.length);
    if (differences === 0) return [];
    const rarest = rarestOf(words, differences + 2, uses);
    const beside = hashText(distinctive);
    const shared: number[] = [];
    // A hash collision only causes an unnecessary comparison.
    for (let last = 1; last < rarest.length; last++) {
      for (let at = 0; at < last; at++) {
        shared.push(Math.imul((rarest[at] ?? 0) ^ beside, 0x01000193) ^ (rarest[last] ?? 0));
      }
    }
    return shared;
  };
}

/**
 * Compares all texts of a column.
 *
 * Identical meanings are compared once, and only with those that share two rare words, so the work grows with the
 * number of texts rather than its square.
 */
export function compareColumn(texts: TextColumn): ComparedColumn {
  const { meanings, meaningAt } = meaningsOf(texts);
  const sharedWords = sharedWordsBy(usesOf(meanings));
  const bySharedWords = new Map<number, number[]>();
  const signatures = Int32Array.from(meanings, ({ text }) => text.signature);
  const found = texts.map(() => NO_PLACE);
  const compare = ({ text, places }: Meaning, at: number) => {
    if (text.words.length === 0) return;
    let first = at;
    for (const shared of sharedWords(text)) {
      const candidates = bySharedWords.get(shared);
      if (candidates === undefined) {
        bySharedWords.set(shared, [at]);
        continue;
      }
      for (const other of candidates) {
        if (other >= first) break;
        if (!mayBeSame(text.signature, signatures[other] ?? 0)) continue;
        const candidate = meanings[other];
        if (candidate && haveSameMeaning(text, candidate.text)) first = other;
      }
      candidates.push(at);
    }
    // A repeated text refers to the earlier text with the same meaning, else to its own first occurrence.
    const before = first === at ? undefined : meanings[first]?.places[0];
    const [own] = places;
    for (const place of places) found[place] = before ?? (place === own ? NO_PLACE : (own ?? NO_PLACE));
  };
  meanings.forEach(compare);
  return { texts, first: found, meanings, signatures, meaningAt, bySharedWords, sharedWords };
}

/** The meanings that may be the same as the given one, starting with it; others may be repeated. */
function* similarMeanings(column: ComparedColumn, own: Meaning): Generator<Meaning, void, void> {
  const { meanings, signatures, bySharedWords, sharedWords } = column;
  yield own;
  for (const shared of sharedWords(own.text)) {
    for (const other of bySharedWords.get(shared) ?? []) {
      if (!mayBeSame(own.text.signature, signatures[other] ?? 0)) continue;
      const meaning = meanings[other];
      if (meaning) yield meaning;
    }
  }
}

/** The first row before `before` with the same text; `before` if there is none. */
function firstWithMeaning(text: MeaningWords, texts: TextColumn, places: readonly number[], before: number): number {
  for (const place of places) {
    if (place >= before) break;
    const candidate = texts[place];
    if (candidate && haveSameMeaning(text, candidate)) return place;
  }
  return before;
}

/** Finds the first earlier row with the same meaning in both columns. */
export function firstInBoth(one: ComparedColumn, other: ComparedColumn): FirstSame {
  const found: number[] = [];
  const known = new Map<number, number>();
  // A text without an earlier match in one column can't match in both.
  const mayHaveEarlier = ({ texts, first }: ComparedColumn, place: number) =>
    first[place] !== NO_PLACE || texts[place]?.words.length === 0;
  const findFirst = (text: MeaningWords, place: number): number => {
    if (text.words.length + (other.texts[place]?.words.length ?? 0) === 0) return NO_PLACE;
    if (!mayHaveEarlier(one, place) || !mayHaveEarlier(other, place)) return NO_PLACE;
    const [own, beside] = [one.meaningAt[place] ?? 0, other.meaningAt[place] ?? 0];
    const pair = own * other.meanings.length + beside;
    const before = known.get(pair);
    if (before !== undefined) return before;
    const [inOne, inOther] = [one.meanings[own], other.meanings[beside]];
    if (!inOne || !inOther) return NO_PLACE;
    // The meaning with fewer rows finds the first match sooner.
    const [walked, meaning, { texts }, said] =
      inOne.places.length <= inOther.places.length
        ? ([one, inOne, other, inOther.text] as const)
        : ([other, inOther, one, inOne.text] as const);
    let first = place;
    for (const candidate of similarMeanings(walked, meaning)) {
      const earlier = firstWithMeaning(said, texts, candidate.places, first);
      if (earlier < first && haveSameMeaning(meaning.text, candidate.text)) first = earlier;
    }
    known.set(pair, first);
    return first === place ? NO_PLACE : first;
  };
  one.texts.forEach((text, place) => found.push(findFirst(text, place)));
  return found;
}
