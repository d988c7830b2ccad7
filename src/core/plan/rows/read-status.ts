import { isBlank, type GridCell } from '../grid';
import { ACTION_STATUSES, type ActionStatus } from '../improvement-plan';
import { keyWords } from '../text/plain-text';
import { STATUS_WORDS, type StatusWords } from './status-words';

/** Reads a status cell; `null` where it is empty. */
export type StatusReader = (cell: GridCell) => ActionStatus | null;

/**
 * A status's words as they are compared: plain, without plurals, fillers and gender; `''` where no letter or figure is in them.
 *
 * @example statusKey('Cumplidos') // 'cumplid'
 */
export function statusKey(text: string): string {
  return keyWords(text)
    .split(' ')
    .map((word) => (word.length > 4 ? word.replace(/[ao]$/, '') : word))
    .join(' ');
}

/** Words that take back or weaken what stands beside them, so that `casi cumplida` is not read as `cumplida`. */
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

/** The longest known words inside a longer text, where nothing beside them puts them in doubt. */
function statusWithin(key: string): ActionStatus {
  const words = key.split(' ');
  for (let length = Math.min(words.length - 1, 4); length > 0; length--) {
    for (let from = 0; from + length <= words.length; from++) {
      const phrase = words.slice(from, from + length).join(' ');
      const status = KNOWN.get(phrase);
      // *Sí* and *no* are answers only by themselves.
      if (status === undefined || phrase.length < 3) continue;
      const beside = [...words.slice(0, from), ...words.slice(from + length)];
      const isOpen = status === 'in-progress' || status === 'not-started';
      return isOpen || !beside.some((word) => DOUBTS.has(word)) ? status : 'unknown';
    }
  }
  return 'unknown';
}

/**
 * Makes a reader of status cells that knows the usual words and the user's own, which come first.
 *
 * @example statusReader({ completed: ['OK'] }) of a cell `ok` // 'completed'
 */
export function statusReader(ownWords: StatusWords = {}): StatusReader {
  const own = indexOf(ownWords);
  return (cell) => {
    if (isBlank(cell)) return null;
    if (cell.kind !== 'text') return 'unknown';
    const key = statusKey(String(cell.value));
    return own.get(key) ?? KNOWN.get(key) ?? statusWithin(key);
  };
}
