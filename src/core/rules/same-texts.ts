import { atOnce, eachInSteps, mapInSteps, type Steps, within } from '../steps';
import { MOST_DIFFERENCES, saysTheSame, type MeaningWords } from './meaning-words';

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

/** Numbers for the words of texts: the same for the same word in the same place beside the same figures. */
class Vocabulary {
  private readonly numbers = new Map<string, Map<string, number>>();
  /** How many texts have each word, by its number. */
  private readonly uses: number[] = [];

  add(texts: Texts): readonly number[] {
    const added: number[] = [];
    texts.forEach(({ words, apart }, place) => {
      const beside = `${place} ${apart}`;
      const numbers = this.numbers.get(beside) ?? new Map<string, number>();
      this.numbers.set(beside, numbers);
      for (const word of words) {
        const number = numbers.get(word) ?? this.uses.length;
        numbers.set(word, number);
        this.uses[number] = (this.uses[number] ?? 0) + 1;
        added.push(number);
      }
    });
    return added;
  }

  /** The few of some words that the fewest texts have; of equals those that come first. */
  rarest(words: readonly number[], count: number): readonly number[] {
    const rarest: number[] = [];
    const usesOf = (word: number | undefined) => (word === undefined ? Infinity : (this.uses[word] ?? 0));
    for (const word of words) {
      const uses = usesOf(word);
      if (rarest.length === count && usesOf(rarest.at(-1)) <= uses) continue;
      const place = rarest.findIndex((other) => usesOf(other) > uses);
      rarest.splice(place < 0 ? rarest.length : place, 0, word);
      if (rarest.length > count) rarest.pop();
    }
    return rarest;
  }
}

/** Texts that differ from all others, where they stand. */
interface DistinctTexts {
  readonly texts: Texts;
  /** Ascending. */
  readonly places: number[];
}

/** Texts, what is the very same once, by where it stands first. */
function distinctOf(all: readonly Texts[]): readonly DistinctTexts[] {
  const numbers = new Map<MeaningWords, number>();
  const numberOf = (text: MeaningWords) => {
    const number = numbers.get(text) ?? numbers.size;
    numbers.set(text, number);
    return number;
  };
  const distinct = new Map<string, DistinctTexts>();
  all.forEach((texts, place) => {
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
 * What differs by so few words shares one of each other's rarest, so only texts with a rare word in common are compared, from the first on:
 * the work grows with their number and not with its square.
 */
export function findFirstSame(all: readonly Texts[]): FirstSame {
  return atOnce(findFirstSameInSteps(all));
}

/** Does {@link findFirstSame} in steps. */
export function* findFirstSameInSteps(all: readonly Texts[]): Steps<FirstSame> {
  const found = all.map(() => NO_PLACE);
  const distinct = distinctOf(all).filter(({ texts }) => haveWords(texts));
  const vocabulary = new Vocabulary();
  const numbered = yield* within(
    mapInSteps(distinct, ({ texts }) => vocabulary.add(texts)),
    0,
    0.3,
  );
  const byRareWord = new Map<number, DistinctTexts[]>();
  const compare = (own: DistinctTexts, at: number) => {
    const { texts, places } = own;
    let first: number = NO_PLACE;
    for (const word of vocabulary.rarest(numbered[at] ?? [], MOST_DIFFERENCES * texts.length + 1)) {
      const candidates = byRareWord.get(word);
      if (candidates === undefined) byRareWord.set(word, [own]);
      else {
        const same = candidates.find((other) => sayTheSame(texts, other.texts))?.places[0] ?? NO_PLACE;
        if (first === NO_PLACE || (same !== NO_PLACE && same < first)) first = same;
        candidates.push(own);
      }
    }
    // What said the same before texts stood somewhere first comes first wherever they stand again.
    places.forEach((place, nth) => (found[place] = first !== NO_PLACE || nth === 0 ? first : (places[0] ?? NO_PLACE)));
  };
  yield* within(eachInSteps(distinct, compare), 0.3, 1);
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
