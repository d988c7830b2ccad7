import type { Grid } from '../grid';
import { ACTION_STATUSES } from '../improvement-plan';
import { EMPTY_CELL } from '../grid';
import { statusReader } from './read-status';
import type { StatusWords } from './status-words';

/** In characters. Longer texts aren't legends. */
const LONGEST_LEGEND = 300;

/** The fewest codes that a legend explains. */
const FEWEST_CODES = 2;

/** A code and its meaning: `A = Abierta`, `(C) Cerrada`, `P: en proceso`. */
const ENTRY = /(?:^|[\s;,./|([])([\p{L}\d]{1,2})\s*(?:[=:)\]–-]|→)\s*(\p{L}[\p{L} ]{3,40})/gu;

/**
 * The codes in the sheet's legend as words for a status: `A = Abierta; C = Cerrada`. Empty if there is no legend, or if
 * fewer than two of its codes mean a known status.
 */
export function legendWords(grid: Grid): StatusWords {
  const read = statusReader();
  const words = new Map<string, string[]>();
  let count = 0;
  for (const cell of grid.cells.flat()) {
    if (cell.kind !== 'text') continue;
    const text = String(cell.value);
    if (text.length > LONGEST_LEGEND) continue;
    for (const [, code, meaning] of text.matchAll(ENTRY)) {
      if (code === undefined || meaning === undefined) continue;
      const status = read({ ...EMPTY_CELL, kind: 'text', value: meaning });
      if (status === null || status === 'unknown') continue;
      words.set(status, [...(words.get(status) ?? []), code]);
      count++;
    }
  }
  if (count < FEWEST_CODES) return {};
  return Object.fromEntries(
    ACTION_STATUSES.flatMap((status) => (words.has(status) ? [[status, words.get(status)]] : [])),
  );
}
