import { atOnce, eachInSteps, mapInSteps, type Steps, within } from '../steps';
import { MOST_DIFFERENCES, mayBeSame, saysTheSame, type MeaningWords } from './meaning-words';

/** What is compared of a row: one text or several, each with the other row's in its place. */
export type Texts = readonly MeaningWords[];

/** Stands for no place. */
export const NO_PLACE = -1;

/**
 * For the texts of each row the place, from 0, of the first earlier ones that say the same; {@link NO_PLACE} where none do, or where there
 * are no words.
 */
export type FirstSame = readonly number[];

function sayTheSame(some: Texts, others: Texts): boolean {
  for (let at = 0; at < some.length; at++) {
    const [one, other] = [some[at], others[at]];
    if (!one || !other || !saysTheSame(one, other)) return false;
  }
  return true;
}

const haveWords = (texts: Texts) => texts.some(({ words }) => words.length > 0);

/** The rarest words of each text of a column, as numbers: texts that say the same have one of them in common. */
export type RareWords = ReadonlyMap<MeaningWords, readonly number[]>;

/** What stands for the words of a text that has none. */
const NO_WORDS: readonly string[] = [''];

/** The few words that the fewest texts have; of equals those that come first. */
function rarestOf(words: readonly number[], uses: readonly number[]): readonly number[] {
  const rarest: number[] = [];
  const usesOf = (word: number | undefined) => (word === undefined ? Infinity : (uses[word] ?? 0));
  for (const word of words) {
    const times = usesOf(word);
    if (rarest.length > MOST_DIFFERENCES && usesOf(rarest.at(-1)) <= times) continue;
    const place = rarest.findIndex((other) => usesOf(other) > times);
    rarest.splice(place < 0 ? rarest.length : place, 0, word);
    if (rarest.length > MOST_DIFFERENCES + 1) rarest.pop();
  }
  return rarest;
}

/** Finds the rarest words of a column's texts, in steps; a word is another beside other figures. */
export function* rareWordsOf(column: Iterable<MeaningWords>): Steps<RareWords> {
  const numbers = new Map<string, Map<string, number>>();
  const uses: number[] = [];
  const texts = [...new Set(column)];
  const number = (text: MeaningWords) => {
    const beside = numbers.get(text.apart) ?? new Map<string, number>();
    numbers.set(text.apart, beside);
    return (text.words.length === 0 ? NO_WORDS : text.words).map((word) => {
      const known = beside.get(word) ?? uses.length;
      beside.set(word, known);
      uses[known] = (uses[known] ?? 0) + 1;
      return known;
    });
  };
  const numbered = yield* within(mapInSteps(texts, number), 0, 0.5);
  const rare = new Map<MeaningWords, readonly number[]>();
  const keep = (text: MeaningWords, at: number) => rare.set(text, rarestOf(numbered[at] ?? [], uses));
  yield* within(eachInSteps(texts, keep), 0.5, 1);
  return rare;
}

/** More words than a plan has. */
const MOST_WORDS = 2 ** 26;

/** All ways to choose one of the rarest words of each text, as a number each. */
function keysOf(texts: Texts, rare: readonly RareWords[]): readonly number[] {
  let keys: readonly number[] = [0];
  texts.forEach((text, column) => {
    const longer: number[] = [];
    for (const word of rare[column]?.get(text) ?? []) for (const key of keys) longer.push(key * MOST_WORDS + word);
    keys = longer;
  });
  return keys;
}

const columnsOf = (all: readonly Texts[]) =>
  (all[0] ?? []).map((_, column) => atOnce(rareWordsOf(all.flatMap((texts) => texts[column] ?? []))));

/** Texts that differ from all others, where they stand. */
interface DistinctTexts {
  readonly texts: Texts;
  /** Ascending. */
  readonly places: number[];
}

/** Texts, what is the very same once, by where it stands first. */
function* distinctOf(all: readonly Texts[]): Steps<readonly DistinctTexts[]> {
  const numbers = new Map<MeaningWords, number>();
  const numberOf = (text: MeaningWords) => {
    const number = numbers.get(text) ?? numbers.size;
    numbers.set(text, number);
    return number;
  };
  const distinct = new Map<string, DistinctTexts>();
  yield* eachInSteps(all, (texts, place) => {
    const key = texts.map(numberOf).join();
    const same = distinct.get(key);
    if (same) same.places.push(place);
    else distinct.set(key, { texts, places: [place] });
  });
  return [...distinct.values()];
}

/**
 * Compares all texts with all.
 *
 * What differs by so few words shares one of each other's rarest, so only texts with a rare word in common are compared, from the first
 * on: the work grows with their number and not with its square.
 *
 * @param rare The rarest words in each column; absent: they are looked for.
 * @param mayHaveFirst Whether anything may say the same before a place; where it is known that nothing does, nothing is looked for.
 */
export function findFirstSame(
  all: readonly Texts[],
  rare?: readonly RareWords[],
  mayHaveFirst?: (place: number) => boolean,
): FirstSame {
  return atOnce(findFirstSameInSteps(all, rare, mayHaveFirst));
}

/** Does {@link findFirstSame} in steps. */
export function* findFirstSameInSteps(
  all: readonly Texts[],
  rare: readonly RareWords[] = columnsOf(all),
  mayHaveFirst: (place: number) => boolean = () => true,
): Steps<FirstSame> {
  const found = all.map(() => NO_PLACE);
  const distinct = (yield* within(distinctOf(all), 0, 0.2)).filter(({ texts }) => haveWords(texts));
  // Side by side in memory: most texts are told apart by these alone.
  const signatures = Int32Array.from(distinct, ({ texts }) => texts[0]?.signature ?? 0);
  const byRareWords = new Map<number, number[]>();
  const isSame = (at: number, other: number) =>
    mayBeSame(signatures[at] ?? 0, signatures[other] ?? 0) &&
    sayTheSame(distinct[at]?.texts ?? [], distinct[other]?.texts ?? []);
  const compare = ({ texts, places }: DistinctTexts, at: number) => {
    const [place = NO_PLACE] = places;
    const isLookedFor = mayHaveFirst(place);
    let first = at;
    for (const key of keysOf(texts, rare)) {
      const candidates = byRareWords.get(key);
      if (candidates === undefined) {
        byRareWords.set(key, [at]);
        continue;
      }
      for (const other of isLookedFor ? candidates : []) {
        if (other >= first) break;
        if (isSame(at, other)) first = other;
      }
      candidates.push(at);
    }
    // Where texts stand again, what said the same before they first stood somewhere still comes first, else they do themselves.
    const before = first === at ? NO_PLACE : (distinct[first]?.places[0] ?? NO_PLACE);
    for (const each of places) found[each] = before === NO_PLACE && each !== place ? place : before;
  };
  yield* within(eachInSteps(distinct, compare), 0.2, 1);
  return found;
}

/** The first of the places from one on whose texts say the same as those of a later one. */
function firstFrom(from: number, all: readonly Texts[], place: number): number {
  const texts = all[place];
  if (texts === undefined || !haveWords(texts)) return NO_PLACE;
  for (let earlier = from; earlier < place; earlier++) {
    const others = all[earlier];
    if (others && sayTheSame(texts, others)) return earlier;
  }
  return NO_PLACE;
}

const areVerySame = (some: Texts, others: Texts) => some.every((text, at) => text === others[at]);

/**
 * Compares again after the texts of one row were edited: what comparing all would find, in one pass.
 *
 * @param all The texts as they are.
 * @param before What was found before the edit.
 */
export function findFirstSameAgain(all: readonly Texts[], before: FirstSame, edited: number): FirstSame {
  const found = [...before];
  found[edited] = firstFrom(0, all, edited);
  const texts = all[edited] ?? [];
  const isCompared = haveWords(texts);
  // The first of each of those that said the same as the row before its edit and no longer do.
  const left: { readonly texts: Texts; readonly place: number; readonly first: number }[] = [];
  for (let place = edited + 1; place < all.length; place++) {
    const first = found[place] ?? NO_PLACE;
    const own = all[place];
    if (own === undefined || (first !== NO_PLACE && first < edited)) continue;
    if (isCompared && sayTheSame(texts, own)) found[place] = edited;
    else if (first === edited) {
      const twin = left.find((other) => areVerySame(own, other.texts));
      if (twin) found[place] = twin.first === NO_PLACE ? twin.place : twin.first;
      else {
        const next = firstFrom(edited + 1, all, place);
        left.push({ texts: own, place, first: next });
        found[place] = next;
      }
    }
  }
  return found;
}
