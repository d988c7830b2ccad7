import { hashText } from '../../plan/text/hash-text';
import { plain } from '../../plan/text/plain-text';

/** Spanish and English stop words, without case and accents. */
const STOP_WORDS = new Set(
  (
    'a al ante asi aun bajo cada como con contra cual cuales cuando cuanto cuyo cuya cuyos cuyas de del desde donde durante e el ella ellas ello ellos en entre ' +
    'es esa esas ese esos esta estas este esto estos etc fue ha haber han hacia hasta la las le les lo los mas mediante mismo misma mismos mismas muy ni o otra ' +
    'otras otro otros para pero por que se sea sean segun ser si sin sino sobre son su sus tal tales tambien tanto toda todas todo todos tras traves u un una unas uno ' +
    'unos y ya an and are as at be by for from has have in into is it its of on or our that the their these this those to was were will with'
  ).split(' '),
);

/**
 * Words that make otherwise similar texts different: parts of a series, months, directions. Without case and accents.
 */
const DISTINCT_WORDS = new Set(
  (
    'primer primero primera segundo segunda tercer tercero tercera cuarto cuarta quinto quinta sexto sexta dos tres cuatro cinco seis siete ocho nueve diez ' +
    'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre ' +
    'i ii iii iv v vi vii viii ix x norte sur oeste oriental occidental first second third fourth two three four five'
  ).split(' '),
);

/** Endings of verbs and of nouns derived from them, so that *creación* and *crear* have the same stem. */
const ENDING = /(?:amient|imient|acion|icion|cion|iend|and|ad|id|ar|er|ir|ing|ed)$/;

/** Pronouns attached to a verb: *redactarlos*, *reunirse*. */
const ATTACHED_PRONOUNS = /(?<=[aei]r)(?:(?:se)?l[aeo]s?|se)$/;

/** The minimum length of a stem. */
const MIN_STEM = 3;

function stem(word: string): string {
  if (word.length <= MIN_STEM) return word;
  const singular = word
    .replace(ATTACHED_PRONOUNS, '')
    .replace(/s$/, '')
    .replace(/[aeo]$/, '');
  const cut = singular.replace(ENDING, '');
  return cut.length < MIN_STEM ? singular : cut;
}

/**
 * What a word contributes to a text: its stem, or the word itself if it makes texts different. Nothing for a stop word.
 */
interface WordSense {
  /** A hash of the stem; 0 if there is none. */
  readonly stem: number;
  readonly distinctive: string;
  /** The stem's bit in a text's signature. */
  readonly bit: number;
}

const NO_SENSE: WordSense = { stem: 0, distinctive: '', bit: 0 };

/** How many of a number's 53 bits come from the second hash. */
const SECOND_BITS = 21;

/** Combines two 32-bit hashes into one number, to make collisions negligible. */
const numberOf = (hash: number, second: number) => (hash >>> 0) * 2 ** SECOND_BITS + (second >>> (32 - SECOND_BITS));

function senseOfStem(stem: string): WordSense {
  const hash = hashText(stem);
  // One of 32 bits, chosen by the hash's highest bits, which depend on the whole word.
  return { stem: numberOf(hash, hashText(` ${stem}`)) + 1, distinctive: '', bit: 1 << (hash >>> 27) };
}

function keyOf(words: readonly number[], distinctive: string): number {
  let hash = distinctive === '' ? 0 : hashText(distinctive);
  let second = hash;
  for (const word of words) {
    hash = Math.imul(hash ^ word, 0x01000193);
    second = Math.imul(second ^ Math.floor(word / 2 ** SECOND_BITS), 0x5bd1e995) ^ (second >>> 15);
  }
  return numberOf(hash, second);
}

function senseOf(written: string): WordSense {
  const word = plain(written);
  if (DISTINCT_WORDS.has(word) || /\p{N}/u.test(word)) return { ...NO_SENSE, distinctive: word };
  return word === '' || STOP_WORDS.has(word) ? NO_SENSE : senseOfStem(stem(word));
}

/** A cache by word as written: a plan's vocabulary is much smaller than its text. */
const senses = new Map<string, WordSense>();
const MAX_SENSES = 50_000;

function cachedSenseOf(written: string): WordSense {
  const before = senses.get(written);
  if (before) return before;
  if (senses.size >= MAX_SENSES) senses.clear();
  const sense = senseOf(written);
  senses.set(written, sense);
  return sense;
}

/** A text's meaning, independent of word order, endings and stop words. */
export interface MeaningWords {
  /** Hashes of the stems, each once, ascending. */
  readonly words: readonly number[];
  /** The numbers, ordinals and months, sorted and separated by spaces: texts that differ in these are different. */
  readonly distinctive: string;
  /** 32 bits, one set by each word: texts that differ in few words differ in few bits. */
  readonly signature: number;
  /** A hash of all of the above. */
  readonly key: number;
}

/** Inserts a number into a sorted list unless it is there. */
function insertSorted(number: number, sorted: number[]): void {
  if (sorted.includes(number)) return;
  let at = sorted.length;
  for (let last = sorted[at - 1]; last !== undefined && last > number; last = sorted[at - 1]) sorted[at--] = last;
  sorted[at] = number;
}

/**
 * The stems of a text's meaningful words: *Creación de la unidad, fase 2* and *fase 2: crear unidades* have the same.
 */
export function meaningWords(text: string): MeaningWords {
  const words: number[] = [];
  const distinctive: string[] = [];
  let signature = 0;
  for (const written of text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []) {
    const sense = cachedSenseOf(written);
    if (sense.stem !== 0) insertSorted(sense.stem, words);
    else if (sense.distinctive !== '' && !distinctive.includes(sense.distinctive)) distinctive.push(sense.distinctive);
    signature |= sense.bit;
  }
  const figures = distinctive.length > 1 ? distinctive.sort().join(' ') : (distinctive[0] ?? '');
  return { words, distinctive: figures, signature, key: keyOf(words, figures) };
}

/** The number of words from which texts may differ by one word and by two. */
const REPLACED_FROM = [10, 18] as const;
const ADDED_FROM = [6, 12] as const;

/** The maximum number of words by which texts with the same meaning differ. */
const MAX_DIFFERENCES = 2;

/** The number of words by which a text of the given length may differ from a longer one with the same meaning. */
export function maxDifferences(words: number): number {
  return ADDED_FROM.filter((from, index) => words + index + 1 >= from).length;
}

/** The number of bits set. */
function bitCount(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Whether texts with these signatures may have the same meaning: each differing word changes at most one bit. */
export function mayBeSame(signature: number, other: number): boolean {
  return bitCount(signature ^ other) <= 2 * MAX_DIFFERENCES;
}

/**
 * Whether two texts have the same meaning. Long texts may differ by a word or two; in short ones each word counts.
 *
 * @example haveSameMeaning(meaningWords('Crear la unidad'), meaningWords('Creación de unidades')) // true
 */
export function haveSameMeaning(one: MeaningWords, other: MeaningWords): boolean {
  if (one === other) return true;
  const [a, b] = [one.words, other.words];
  if (Math.abs(a.length - b.length) > MAX_DIFFERENCES) return false;
  if (!mayBeSame(one.signature, other.signature) || one.distinctive !== other.distinctive) return false;
  let [onlyOne, onlyOther] = [0, 0];
  for (let i = 0, j = 0; i < a.length || j < b.length;) {
    const [left, right] = [a[i], b[j]];
    if (left === right) {
      i++;
      j++;
    } else if (right === undefined || (left !== undefined && left < right)) {
      onlyOne++;
      i++;
    } else {
      onlyOther++;
      j++;
    }
    if (onlyOne > MAX_DIFFERENCES || onlyOther > MAX_DIFFERENCES) return false;
  }
  const differences = Math.max(onlyOne, onlyOther);
  const from = onlyOne === 0 || onlyOther === 0 ? ADDED_FROM : REPLACED_FROM;
  return differences === 0 || Math.max(a.length, b.length) >= (from[differences - 1] ?? Infinity);
}
