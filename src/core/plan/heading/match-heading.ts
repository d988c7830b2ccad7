import { GROUP_WORDS, HEADING_WORDS, PART_WORDS } from './heading-words';
import { COLUMN_KEYS, type ColumnKey } from '../improvement-plan';
import { keyWords } from '../text/plain-text';
import { boundOf, isPeriodHeading } from './period-heading';
import { rememberUpTo } from '../text/remember-texts';

/** A column that a heading may name, and how plainly it does. */
export interface HeadingMatch {
  readonly key: ColumnKey;
  /** Higher is plainer; see {@link PLAIN}. */
  readonly strength: number;
}

/** The strength from which on a heading says the column and nothing else. */
export const PLAIN = 28;

/** Longer than any heading: what is longer is an instruction or an answer. */
const LONGEST_HEADING = 80;

/** The most words of a phrase. */
const MOST_WORDS = 5;

/** A number or letter before a heading that counts the columns: `2. Criterio`. */
const ENUMERATION = /^\s*(?:\(?[\da-z]\d?\)|\d{1,2}\.)\s+(?=\S)/i;

/** How many texts are remembered: each is asked for alone and together with those above and below it, as every row may begin a heading. */
const MOST_TEXTS = 2000;

/** How plainly a phrase is met; where several are, the one of more words decides. */
const STRENGTH = { exact: 30, whole: PLAIN, begins: 20, contains: 10, lastResort: 5 } as const;
type How = keyof typeof STRENGTH;

interface Phrase {
  readonly key: ColumnKey;
  readonly hows: readonly How[];
}

/** The phrases by their words, so that a heading is looked up rather than compared with every one. */
const PHRASES: ReadonlyMap<string, readonly Phrase[]> = collectPhrases();

function collectPhrases(): Map<string, Phrase[]> {
  const byWords = new Map<string, Phrase[]>();
  for (const key of COLUMN_KEYS) {
    const { phrases, whole = [], lastResort = [] } = HEADING_WORDS[key];
    const add = (texts: readonly string[], ...hows: How[]): void => {
      for (const words of new Set(texts.map(keyWords)))
        byWords.set(words, [...(byWords.get(words) ?? []), { key, hows }]);
    };
    add(phrases, 'exact', 'begins', 'contains');
    add(whole, 'whole');
    add(lastResort, 'lastResort');
  }
  return byWords;
}

const GROUPS = new Set(GROUP_WORDS.map(keyWords));
const PARTS = new Set(PART_WORDS.map(keyWords));

/** Which ways of meeting a phrase are open to words at a place in the heading. */
function isMet(how: How, isStart: boolean, isEnd: boolean): boolean {
  switch (how) {
    case 'contains':
      return true;
    case 'begins':
      return isStart;
    case 'exact':
    case 'whole':
    case 'lastResort':
      return isStart && isEnd;
  }
}

/**
 * The columns that a heading may name, each once with its greatest strength; none for an empty text or a long one.
 *
 * @example matchHeading('Responsables de seguimiento') // [{ key: 'owner', strength: 32 }]
 */
export const matchHeading = rememberUpTo(MOST_TEXTS, (text): readonly HeadingMatch[] => {
  if (text.length > LONGEST_HEADING) return [];
  const words = keyWords(text.replace(ENUMERATION, '')).split(' ');
  const best = new Map<ColumnKey, number>();
  for (let from = 0; from < words.length; from++) {
    for (let to = from + 1; to <= Math.min(words.length, from + MOST_WORDS); to++) {
      for (const { key, hows } of PHRASES.get(words.slice(from, to).join(' ')) ?? []) {
        const how = hows.find((each) => isMet(each, from === 0, to === words.length));
        if (how === undefined) continue;
        best.set(key, Math.max(STRENGTH[how] + to - from, best.get(key) ?? 0));
      }
    }
  }
  if (isPeriodHeading(text)) best.set('period', Math.max(PLAIN, best.get('period') ?? 0));
  const bound = boundOf(text);
  if (bound) best.set(bound, PLAIN);
  return [...best].map(([key, strength]) => ({ key, strength }));
});

/** Whether a text only groups the columns below it, as *Tiempo* does over *Inicio* and *Fin*. */
export function isGroupHeading(text: string): boolean {
  return text.length <= LONGEST_HEADING && GROUPS.has(keyWords(text));
}

/** Whether a text says which part of what is headed above it stands in a column, as *No.* and *Nombre* do under *Criterio*. */
export function isPartHeading(text: string): boolean {
  return text.length <= LONGEST_HEADING && PARTS.has(keyWords(text));
}
