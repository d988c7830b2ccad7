import type { Heading } from './heading';
import { COLUMN_KEYS, type ColumnKey } from '../improvement-plan';

/** The user's corrections: the sheet's column, from 0; `null` if the plan has no such column. */
export type ColumnCorrections = Readonly<Partial<Record<ColumnKey, number | null>>>;

/** Applies the user's corrections to a heading. A corrected column loses the key by which it was found. */
export function correctHeading(heading: Heading, corrections: ColumnCorrections): Heading {
  const words = new Map(heading.otherColumns.map(({ column, heading: text }) => [column, text]));
  for (const key of COLUMN_KEYS) {
    const column = heading.columns[key];
    if (column !== undefined) words.set(column, heading.headings[key] ?? '');
  }
  const given = new Set(Object.values(corrections));
  const columns: Partial<Record<ColumnKey, number>> = {};
  const headings: Partial<Record<ColumnKey, string>> = {};
  for (const key of COLUMN_KEYS) {
    const correction = corrections[key];
    const found = heading.columns[key];
    const column = correction === undefined && found !== undefined && !given.has(found) ? found : correction;
    if (column === undefined || column === null) continue;
    columns[key] = column;
    headings[key] = words.get(column) ?? '';
  }
  const taken = new Set(Object.values(columns));
  const otherColumns = [...words]
    .filter(([column]) => !taken.has(column))
    .map(([column, text]) => ({ column, heading: text }))
    .sort((a, b) => a.column - b.column);
  return { ...heading, columns, headings, otherColumns };
}
