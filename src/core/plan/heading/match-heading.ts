import { GROUP_WORDS, HEADING_WORDS, PART_WORDS } from './heading-words';
import { spellingOf } from './known-words';
import { isPeriodHeading } from './period-heading';
import type { ColumnKey } from '../improvement-plan';
import { keyWords, plain } from '../text/plain-text';
import { cachedUpTo } from '../text/cached-texts';

/** A column that a heading may name. */
export interface HeadingMatch {
  readonly key: ColumnKey;
  /** Higher is clearer; see {@link PLAIN} and {@link LAST_RESORT}. */
  readonly strength: number;
}

/** From this strength on, a heading names the column and nothing else. */
export const PLAIN = 28;

/** Below this strength, a heading names the column only if no other column does. */
export const LAST_RESORT = 10;

/** In characters. Longer texts are instructions or answers. */
const LONGEST_HEADING = 80;

/** The most words in a phrase. */
const MOST_WORDS = 5;

/** A number or letter before a heading that counts the columns: `2. Criterio`. */
const ENUMERATION = /^\s*(?:\(?[\da-z]\d?\)|\d{1,2}\.)\s+(?=\S)/i;

/** Each text is looked up alone and together with those above and below it, because any row may begin a heading. */
const MOST_TEXTS = 2000;

/** Added to the number of words in the phrase, so that of two phrases the longer one decides. */
const STRENGTH = { exact: 30, whole: PLAIN, begins: 20, contains: LAST_RESORT, lastResort: 5 } as const;
type MatchKind = keyof typeof STRENGTH;

interface Phrase {
  readonly key: ColumnKey;
  readonly kinds: readonly MatchKind[];
}

/** The key words of a text; all its words if it has only fillers, as *Del / Al* and *Qué*. */
function wordsOf(text: string): readonly string[] {
  const words = keyWords(text);
  return words === '' ? (plain(text).match(/[a-z0-9]+/g) ?? []) : words.split(' ');
}

const keyOf = (text: string) => wordsOf(text).join(' ');

/** By their words, so that a heading is looked up instead of compared with each phrase. */
const PHRASES: ReadonlyMap<string, readonly Phrase[]> = collectPhrases();

function collectPhrases(): Map<string, Phrase[]> {
  const byWords = new Map<string, Phrase[]>();
  for (const [key, { phrases, whole, lastResort }] of HEADING_WORDS) {
    const add = (texts: readonly string[], ...kinds: MatchKind[]): void => {
      for (const words of new Set(texts.map(keyOf)))
        byWords.set(words, [...(byWords.get(words) ?? []), { key, kinds }]);
    };
    add(phrases, 'exact', 'begins', 'contains');
    add(whole, 'whole');
    add(lastResort, 'lastResort');
  }
  return byWords;
}

const GROUPS = new Set(GROUP_WORDS.map(keyOf));
const PARTS = new Set(PART_WORDS.map(keyOf));

const spelling = spellingOf([...PHRASES.keys(), ...GROUPS, ...PARTS].flatMap((words) => words.split(' ')));

function isMet(kind: MatchKind, isStart: boolean, isEnd: boolean): boolean {
  switch (kind) {
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
 * The columns that a heading may name, each once with its greatest strength; none if the text is empty or too long for
 * a heading. A heading that names both start and end, such as *Fecha de inicio y de cierre*, is a period.
 *
 * @example matchHeading('Responsables de seguimiento') // [{ key: 'owner', strength: 32 }]
 */
export const matchHeading = cachedUpTo(MOST_TEXTS, (text): readonly HeadingMatch[] => {
  if (text.length > LONGEST_HEADING) return [];
  const words = wordsOf(text.replace(ENUMERATION, '')).map(spelling);
  const best = new Map<ColumnKey, number>();
  const named = new Set<ColumnKey>();
  for (let from = 0; from < words.length; from++) {
    for (let to = from + 1; to <= Math.min(words.length, from + MOST_WORDS); to++) {
      for (const { key, kinds } of PHRASES.get(words.slice(from, to).join(' ')) ?? []) {
        named.add(key);
        const kind = kinds.find((each) => isMet(each, from === 0, to === words.length));
        if (kind === undefined) continue;
        best.set(key, Math.max(STRENGTH[kind] + to - from, best.get(key) ?? 0));
      }
    }
  }
  if (named.has('start') && named.has('end')) best.set('period', STRENGTH.exact + words.length);
  else if (isPeriodHeading(text)) best.set('period', Math.max(PLAIN, best.get('period') ?? 0));
  return [...best].map(([key, strength]) => ({ key, strength }));
});

function isOneOf(texts: ReadonlySet<string>, text: string): boolean {
  return text.length <= LONGEST_HEADING && texts.has(wordsOf(text).map(spelling).join(' '));
}

/** Whether a text only groups the columns below it, as *Tiempo* does over *Inicio* and *Fin*. */
export function isGroupHeading(text: string): boolean {
  return isOneOf(GROUPS, text);
}

/**
 * Whether a text only names parts of the column that the heading above it names, as *No.* and *Nombre* do under
 * *Criterio*, or *Código y descripción* under *Actividad*.
 */
export function isPartHeading(text: string): boolean {
  return text.length <= LONGEST_HEADING && wordsOf(text).every((word) => PARTS.has(spelling(word)));
}
