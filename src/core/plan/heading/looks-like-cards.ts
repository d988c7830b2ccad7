import { matchHeading } from './match-heading';
import type { ColumnKey } from '../improvement-plan';

/** The fewest different columns of a plan named below each other in a card. */
const FEWEST_LABELS = 4;

/** The most rows between two labels of one card. */
const LONGEST_GAP = 3;

/** Whether the names of a plan's columns are below each other, as in a form for one action. */
export function looksLikeCards(rows: readonly (readonly string[])[]): boolean {
  const width = Math.max(0, ...rows.map((row) => row.length));
  for (let column = 0; column < width; column++) {
    let last = -Infinity;
    let labels = new Set<ColumnKey>();
    for (const [row, texts] of rows.entries()) {
      const [match] = [...matchHeading(texts[column] ?? '')].sort((a, b) => b.strength - a.strength);
      if (!match) continue;
      if (row - last > LONGEST_GAP) labels = new Set();
      last = row;
      labels.add(match.key);
      if (labels.size >= FEWEST_LABELS) return true;
    }
  }
  return false;
}
