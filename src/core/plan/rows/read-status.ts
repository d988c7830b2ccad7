import { isBlank, type GridCell } from '../grid';
import { ACTION_STATUSES, type ActionStatus } from '../improvement-plan';
import { keyWords, plain } from '../text/plain-text';
import { STATUS_WORDS, type StatusWords } from './status-words';

/** Reads a status cell; `null` if it is empty. */
export type StatusReader = (cell: GridCell) => ActionStatus | null;

/**
 * The form in which statuses are compared: plain, without plurals, fillers and gender. A code such as *A* isn't removed
 * as a filler. `''` if there is no letter or digit.
 *
 * @example statusKey('Cumplidos') // 'cumplid'
 */
export function statusKey(text: string): string {
  const words = keyWords(text);
  if (words === '') return plain(text).replace(/[^a-z0-9]+/g, '');
  return words
    .split(' ')
    .map((word) => (word.length > 4 ? word.replace(/[ao]$/, '') : word))
    .join(' ');
}

/** Words that negate or weaken others, so that `casi cumplida` isn't read as `cumplida`. */
const DOUBTS = new Set(
  'no ni sin not nunca aun casi falta pendiente parcial parcialmente por almost partly partially medio'
    .split(' ')
    .map(statusKey),
);

type KnownStatus = (typeof ACTION_STATUSES)[number];

function indexOf(words: StatusWords): Map<string, KnownStatus> {
  const index = new Map<string, KnownStatus>();
  for (const status of ACTION_STATUSES) {
    for (const word of words[status] ?? []) {
      const key = statusKey(word);
      if (key !== '' && !index.has(key)) index.set(key, status);
    }
  }
  return index;
}

const KNOWN = indexOf(STATUS_WORDS);

/** Remarks on the result, which don't change the status: *Cerrada no eficaz* is closed. */
const OF_RESULT = /\b(?:no|sin|parcialment|poc) (?:eficaz|eficac\w*|efectiv\w*|conform\w*|satisfactori\w*)\b/g;

/**
 * The status of the longest known words inside a longer text; `unknown` if there are none, or others put them in doubt.
 */
function statusWithin(key: string): ActionStatus {
  const words = key.replace(OF_RESULT, '').trim().split(/ +/);
  for (let length = Math.min(words.length, 4); length > 0; length--) {
    for (let from = 0; from + length <= words.length; from++) {
      const phrase = words.slice(from, from + length).join(' ');
      const status = KNOWN.get(phrase);
      // *Sí* and *no* are statuses only by themselves.
      if (status === undefined || phrase.length < 3) continue;
      const beside = [...words.slice(0, from), ...words.slice(from + length)];
      const isOpen = status === 'in-progress' || status === 'not-started';
      return isOpen || !beside.some((word) => DOUBTS.has(word)) ? status : 'unknown';
    }
  }
  return 'unknown';
}

/**
 * Makes a reader of status cells. The user's own words come before a legend's, and those before the usual ones.
 *
 * @example statusReader({ completed: ['OK'] }) of a cell `ok` // 'completed'
 */
export function statusReader(ownWords: StatusWords = {}, legend: StatusWords = {}): StatusReader {
  const own = new Map([...indexOf(legend), ...indexOf(ownWords)]);
  return (cell) => {
    if (isBlank(cell)) return null;
    if (cell.kind !== 'text') return 'unknown';
    const key = statusKey(String(cell.value));
    return own.get(key) ?? KNOWN.get(key) ?? statusWithin(key);
  };
}
