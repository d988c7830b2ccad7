import { hashText } from '../../plan/text/hash-text';
import { mayBeSame, mostDifferences, saysTheSame, type MeaningWords } from './meaning-words';

/** What is compared of each row, in the rows' order. */
export type TextColumn = readonly MeaningWords[];

/** Stands for no place. */
export const NO_PLACE = -1;

/**
 * For each row the place, from 0, of the first earlier one that says the same; {@link NO_PLACE} where none does, or where there are no
 * words.
 */
export type FirstSame = readonly number[];

/** What some rows of a column say, to the word. */
interface Meaning {
  readonly text: MeaningWords;
  /** Where it stands, ascending. */
  readonly places: number[];
}

/** A column whose texts were compared with each other. */
export interface ComparedColumn {
  readonly texts: TextColumn;
  readonly first: FirstSame;
  /** By where they stand first. */
  readonly meanings: readonly Meaning[];
  /** Their signatures, side by side in memory: most texts are told apart by these alone. */
  readonly signatures: Int32Array;
  /** The place in `meanings` of what each row says. */
  readonly meaningAt: readonly number[];
  /** The places in `meanings` of those that may say the same as another, ascending, by what they share with it. */
  readonly bySharedWords: ReadonlyMap<number, readonly number[]>;
  /** What a text shares with those that may say the same. */
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

/** Uses of words are counted by so many of the lowest bits of their numbers: it matters that all rank words alike, not how. */
const COUNTED_BITS = 0xffff;

/** Counts how often words are used. */
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

/** So many of a text's words, those that are used least first; of equals the one with the lower number. */
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
 * Makes a function that gives numbers for what a text shares with all those that may say the same: of texts that differ by so many words at
 * the most, two of the rarest words that are as many and two more are the same. None where only the very same words say the same.
 */
function sharedWordsBy(uses: (word: number) => number): ComparedColumn['sharedWords'] {
  return ({ words, apart }) => {
    const differences = mostDifferences(words.length);
    if (differences === 0) return [];
    const rarest = rarestOf(words, differences + 2, uses);
    const beside = hashText(apart);
    const shared: number[] = [];
    // Two pairs of words may get the same number: then texts are compared that needn't be.
    for (let last = 1; last < rarest.length; last++) {
      for (let at = 0; at < last; at++) {
        shared.push(Math.imul((rarest[at] ?? 0) ^ beside, 0x01000193) ^ (rarest[last] ?? 0));
      }
    }
    return shared;
  };
}

/**
 * Compares all texts of a column with all.
 *
 * What says the very same is compared once, and only with what shares two rare words with it, from the first on: the work grows with the
 * number of texts and not with its square.
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
        if (candidate && saysTheSame(text, candidate.text)) first = other;
      }
      candidates.push(at);
    }
    // Where a text stands again, what said the same before it first stood somewhere still comes first, else it does itself.
    const before = first === at ? undefined : meanings[first]?.places[0];
    const [own] = places;
    for (const place of places) found[place] = before ?? (place === own ? NO_PLACE : (own ?? NO_PLACE));
  };
  meanings.forEach(compare);
  return { texts, first: found, meanings, signatures, meaningAt, bySharedWords, sharedWords };
}

/** Gives the meanings of a column that may be the same as one of them, which comes first; others may come more than once. */
function* alike(column: ComparedColumn, own: Meaning): Generator<Meaning, void, void> {
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

/** The first of some ascending places before another whose texts say something; that other place where none does. */
function firstSaying(text: MeaningWords, texts: TextColumn, places: readonly number[], before: number): number {
  for (const place of places) {
    if (place >= before) break;
    const candidate = texts[place];
    if (candidate && saysTheSame(text, candidate)) return place;
  }
  return before;
}

/** Finds the first earlier row that says the same in both of two columns. */
export function firstInBoth(one: ComparedColumn, other: ComparedColumn): FirstSame {
  const found: number[] = [];
  const known = new Map<number, number>();
  // What was not said before in one of the two was not said before in both.
  const isSaid = ({ texts, first }: ComparedColumn, place: number) =>
    first[place] !== NO_PLACE || texts[place]?.words.length === 0;
  const look = (text: MeaningWords, place: number): number => {
    if (text.words.length + (other.texts[place]?.words.length ?? 0) === 0) return NO_PLACE;
    if (!isSaid(one, place) || !isSaid(other, place)) return NO_PLACE;
    const [own, beside] = [one.meaningAt[place] ?? 0, other.meaningAt[place] ?? 0];
    const pair = own * other.meanings.length + beside;
    const before = known.get(pair);
    if (before !== undefined) return before;
    const [inOne, inOther] = [one.meanings[own], other.meanings[beside]];
    if (!inOne || !inOther) return NO_PLACE;
    // Those that stand in fewer rows lead to the row sooner.
    const [walked, meaning, { texts }, said] =
      inOne.places.length <= inOther.places.length
        ? ([one, inOne, other, inOther.text] as const)
        : ([other, inOther, one, inOne.text] as const);
    let first = place;
    for (const candidate of alike(walked, meaning)) {
      const earlier = firstSaying(said, texts, candidate.places, first);
      if (earlier < first && saysTheSame(meaning.text, candidate.text)) first = earlier;
    }
    known.set(pair, first);
    return first === place ? NO_PLACE : first;
  };
  one.texts.forEach((text, place) => found.push(look(text, place)));
  return found;
}
