import { hashText } from '../../plan/text/hash-text';
import { plain } from '../../plan/text/plain-text';
import { cachedUpTo } from '../../plan/text/cached-texts';

const setOf = (...lines: readonly string[]): ReadonlySet<string> => new Set(lines.join(' ').split(' '));

/** Words without a meaning of their own, in Spanish and English; plain. */
const STOP_WORDS = setOf(
  'a al ante asi aun bajo cada como con contra cual cuales cuando cuanto cuyo cuya cuyos cuyas de del desde donde durante e el ella ellas ello ellos en entre',
  'es esa esas ese esos esta estas este esto estos etc fue ha haber han hacia hasta la las le les lo los mas mediante mismo misma mismos mismas muy ni o otra',
  'otras otro otros para pero por que se sea sean segun ser si sin sino sobre son su sus tal tales tambien tanto toda todas todo todos tras traves u un una unas uno',
  'unos y ya an and are as at be by for from has have in into is it its of on or our that the their these this those to was were will with',
);

/**
 * Words that make two texts different however alike they are otherwise: parts of a series, months, directions; plain.
 */
const DISTINCT_WORDS = setOf(
  'primer primero primera segundo segunda tercer tercero tercera cuarto cuarta quinto quinta sexto sexta dos tres cuatro cinco seis siete ocho nueve diez',
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  'i ii iii iv v vi vii viii ix x norte sur oeste oriental occidental first second third fourth two three four five',
);

/**
 * Endings of verbs and of the nouns made from them, and pronouns attached to a verb: *crear*, *creación*, *reunirse*.
 */
const ENDING = /(?:amient|imient|acion|icion|cion|iend|and|ad|id|ar|er|ir|ing|ed)$/;
const PRONOUN = /(?<=[aei]r)(?:(?:se)?l[aeo]s?|se)$/;

function stem(word: string): string {
  const singular = word.length > 3 ? word.replace(PRONOUN, '').replace(/[aeo]?s?$/, '') : word;
  const cut = singular.replace(ENDING, '');
  return cut.length < 3 ? singular : cut;
}

/** A number of 53 bits for a word's stem; a figure or distinct word as it is; `''` for a word without meaning. */
const meaningOf = cachedUpTo(50_000, (written): number | string => {
  const word = plain(written);
  if (DISTINCT_WORDS.has(word) || /\p{N}/u.test(word)) return word;
  if (word === '' || STOP_WORDS.has(word)) return '';
  return hashText(stem(word)) * 2 ** 21 + (hashText(` ${stem(word)}`) >>> 11) + 1;
});

/** A number for each stem of a text, ascending; its figures and distinct words, sorted; and a number for all of it. */
export interface MeaningWords {
  readonly words: readonly number[];
  readonly distinctive: string;
  readonly key: number;
}

/** Puts a number into ascending ones, unless it is there: much faster than sorting for as few as a text has. */
export function insertNumber(ascending: number[], one: number): void {
  let at = ascending.length;
  while (at > 0 && (ascending[at - 1] ?? 0) > one) at--;
  if (at > 0 && ascending[at - 1] === one) return;
  ascending.push(one);
  for (let behind = ascending.length - 1; behind > at; behind--) ascending[behind] = ascending[behind - 1] ?? 0;
  ascending[at] = one;
}

/** The words of a text that carry meaning: *Creación de la unidad, fase 2* has those of *fase 2: crear unidades*. */
export function meaningWords(text: string): MeaningWords {
  const [words, figures]: [number[], string[]] = [[], []];
  for (const written of text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []) {
    const meaning = meaningOf(written);
    if (typeof meaning === 'number') insertNumber(words, meaning);
    else if (meaning !== '' && !figures.includes(meaning)) figures.push(meaning);
  }
  const distinctive = figures.sort().join(' ');
  let key = hashText(distinctive) * 2 ** 21;
  for (const word of words) key = key + word < 2 ** 53 ? key + word : key + word - 2 ** 53;
  return { words, distinctive, key };
}

/**
 * Whether two texts mean the same. One word may be added from 6 words on and replaced from 10 on; two from 12 and 18
 * on.
 */
export function saysTheSame(
  { words: a, distinctive }: MeaningWords,
  { words: b, distinctive: otherApart }: MeaningWords,
): boolean {
  const [shorter, longer] = [Math.min(a.length, b.length), Math.max(a.length, b.length)];
  if (distinctive !== otherApart || longer - shorter > 2) return false;
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length && Math.max(i, j) - shared <= 2;) {
    const difference = (a[i] ?? 0) - (b[j] ?? 0);
    if (difference === 0) shared++;
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  const from = shared === shorter ? [0, 6, 12] : [0, 10, 18];
  return longer >= (from[longer - shared] ?? Infinity);
}
