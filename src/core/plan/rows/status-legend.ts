import { EMPTY_CELL, type Grid } from '../grid';
import { ACTION_STATUSES, type ActionStatus } from '../improvement-plan';
import { cachedUpTo } from '../text/cached-texts';
import { statusReader } from './read-status';
import type { StatusWords } from './status-words';

/** In characters. Longer texts aren't legends. */
const LONGEST_LEGEND = 300;

/** The fewest codes that a legend explains. */
const FEWEST_CODES = 2;

/** A code and its meaning: `A = Abierta`, `(C) Cerrada`, `P: en proceso`. */
const ENTRY = /(?:^|[\s;,./|([])([\p{L}\d]{1,2})\s*(?:[=:)\]–-]|→)\s*(\p{L}[\p{L} ]{3,40})/gu;

/** Each text of a plan is looked up again at every edit. */
const MOST_TEXTS = 20_000;

const readUsual = statusReader();

/** The codes that a text explains, each with its status. */
const codesIn = cachedUpTo(MOST_TEXTS, (text): readonly (readonly [status: ActionStatus, code: string])[] =>
  Array.from(text.matchAll(ENTRY)).flatMap(([, code = '', meaning = '']) => {
    const status = readUsual({ ...EMPTY_CELL, kind: 'text', value: meaning });
    return status === null || status === 'unknown' ? [] : [[status, code] as const];
  }),
);

/**
 * The codes in the sheet's legend as words for a status: `A = Abierta; C = Cerrada`. Empty if there is no legend, or if
 * fewer than two of its codes mean a known status.
 */
export function legendWords(grid: Grid): StatusWords {
  const words = new Map<ActionStatus, string[]>();
  let count = 0;
  for (const row of grid.cells) {
    for (const { kind, value } of row) {
      const text = kind === 'text' ? String(value) : '';
      if (text === '' || text.length > LONGEST_LEGEND) continue;
      for (const [status, code] of codesIn(text)) {
        words.set(status, [...(words.get(status) ?? []), code]);
        count++;
      }
    }
  }
  if (count < FEWEST_CODES) return {};
  return Object.fromEntries(
    ACTION_STATUSES.flatMap((status) => (words.has(status) ? [[status, words.get(status)]] : [])),
  );
}

/** The codes in the legends of a plan's sheets. */
export function legendOfAll(grids: readonly Grid[]): StatusWords {
  const legends = grids.map(legendWords);
  return Object.fromEntries(
    ACTION_STATUSES.flatMap((status) => {
      const codes = legends.flatMap((legend) => legend[status] ?? []);
      return codes.length === 0 ? [] : [[status, codes]];
    }),
  );
}
