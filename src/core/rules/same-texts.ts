import { MOST_DIFFERENCES, saysTheSame, type MeaningWords } from './meaning-words';

/** How many texts with the same rare word are compared with another: it bounds the work where everyone writes the same words. */
const MOST_CANDIDATES = 32;

const NONE: readonly number[] = [];

/** A text with its words as numbers, the same word the same number in all texts. */
interface NumberedText {
  readonly text: MeaningWords;
  readonly words: readonly number[];
  /** All its words in one. */
  readonly all: string;
  /** Thirty-two bits, some of them set by each word. */
  readonly signature: number;
}

/** The texts that nothing sets apart, by what finds them again. */
interface Shelf {
  readonly byRareWord: Map<number, number[]>;
  readonly byAllWords: Map<string, number[]>;
}

function addTo<Key>(index: Map<Key, number[]>, key: Key, at: number): void {
  const list = index.get(key);
  if (list === undefined) index.set(key, [at]);
  else if (list.length < MOST_CANDIDATES) list.push(at);
}

/** The numbers of words met before and the texts numbered with them, both forgotten together: of an edited plan most texts are those of the plan before. */
let numbers = new Map<string, number>();
let numbered = new WeakMap<MeaningWords, NumberedText>();
const MOST_NUMBERS = 50_000;

function numberOf(word: string): number {
  const number = numbers.get(word) ?? numbers.size;
  numbers.set(word, number);
  return number;
}

/** Gives the words of texts numbers. */
function numberWords(texts: readonly MeaningWords[]): readonly NumberedText[] {
  if (numbers.size > MOST_NUMBERS) {
    numbers = new Map();
    numbered = new WeakMap();
  }
  return texts.map((text) => {
    const before = numbered.get(text);
    if (before !== undefined) return before;
    const words = text.words.map(numberOf);
    // Multiplied by the golden ratio's share of 2³², numbers in a row fall on bits far from each other (Knuth, volume 3, 6.4).
    const signature = words.reduce((bits, word) => bits | (1 << (Math.imul(word, 0x9e3779b1) >>> 27)), 0);
    const made = { text, words, all: text.words.join(' '), signature };
    numbered.set(text, made);
    return made;
  });
}

/** How many texts have each word, by its number. */
function countUses(texts: readonly NumberedText[]): readonly number[] {
  const uses = new Array<number>(numbers.size).fill(0);
  for (const { words } of texts) for (const word of words) uses[word] = (uses[word] ?? 0) + 1;
  return uses;
}

/** How many bits of thirty-two are set. */
function bitCount(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** The few words of a text that the fewest texts have. */
function rarestOf(words: readonly number[], uses: readonly number[]): readonly number[] {
  const rarest: number[] = [];
  const timesOf = (word: number | undefined) => (word === undefined ? Infinity : (uses[word] ?? 0));
  for (const word of words) {
    const times = timesOf(word);
    if (rarest.length > MOST_DIFFERENCES && timesOf(rarest.at(-1)) <= times) continue;
    const place = rarest.findIndex((other) => timesOf(other) > times);
    rarest.splice(place < 0 ? rarest.length : place, 0, word);
    if (rarest.length > MOST_DIFFERENCES + 1) rarest.pop();
  }
  return rarest;
}

/**
 * For each text the places of the earlier ones that say the same, ascending; none for a text without words.
 *
 * Two texts that differ by so few words share one of each other's rarest, so only texts with a rare word in common are compared:
 * the work grows with their number and not with its square. Each word by which they differ sets at most one bit of their signatures
 * apart, so most of those are told apart by one operation.
 */
export function findSame(texts: readonly MeaningWords[]): readonly (readonly number[])[] {
  const all = numberWords(texts);
  const uses = countUses(all);
  const shelves = new Map<string, Shelf>();
  return all.map(({ text, words, all: allWords, signature }, at) => {
    if (words.length === 0) return NONE;
    const shelf: Shelf = shelves.get(text.apart) ?? { byRareWord: new Map(), byAllWords: new Map() };
    shelves.set(text.apart, shelf);
    const rare = rarestOf(words, uses);
    const alike = shelf.byAllWords.get(allWords);
    const same = new Set(alike);
    for (const word of rare) {
      for (const candidate of shelf.byRareWord.get(word) ?? []) {
        const other = all[candidate];
        if (!other || bitCount(signature ^ other.signature) > 2 * MOST_DIFFERENCES || same.has(candidate)) continue;
        if (saysTheSame(text, other.text)) same.add(candidate);
      }
    }
    // Texts of the same words find the same others, so one of them is enough to be found by.
    if (alike === undefined) for (const word of rare) addTo(shelf.byRareWord, word, at);
    addTo(shelf.byAllWords, allWords, at);
    return same.size === 0 ? NONE : [...same].sort((a, b) => a - b);
  });
}
