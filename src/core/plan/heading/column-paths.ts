import type { GridCell } from '../grid';
import { COLUMN_KEYS, type ColumnKey } from '../improvement-plan';
import { isPartHeading, matchHeading, type HeadingMatch } from './match-heading';

/** The texts over one column of a possible heading, from top to bottom. */
export interface ColumnPath {
  /** Counted from 0 in the grid, not on the sheet. */
  readonly column: number;
  readonly texts: readonly string[];
}

/** The texts that name a column of the plan. */
export interface NamedColumn {
  readonly path: ColumnPath;
  /** See `HeadingMatch`. */
  readonly strength: number;
}

/** The text of a heading's cell on one line; `''` if the cell holds no text. */
export function headingText(cell: GridCell | undefined): string {
  return cell?.kind === 'text' ? String(cell.value).replace(/\s+/g, ' ').trim() : '';
}

/**
 * The texts over each column that has any. As in a merged cell, a text also counts for the blank cells to its right
 * that have texts of their own below.
 */
export function columnPaths(rows: readonly (readonly string[])[]): readonly ColumnPath[] {
  const paths: ColumnPath[] = [];
  const carried = rows.map(() => '');
  const width = Math.max(0, ...rows.map((row) => row.length));
  for (let column = 0; column < width; column++) {
    const own = rows.map((row) => row[column] ?? '');
    const lowest = own.findLastIndex((text) => text !== '');
    own.forEach((text, row) => {
      if (text !== '') carried[row] = text;
    });
    if (lowest < 0) continue;
    const texts = carried.slice(0, lowest).concat(own[lowest] ?? '');
    paths.push({ column, texts: texts.filter((text) => text !== '') });
  }
  return paths;
}

/** The columns that a path may name, by its lowest text alone and together with those above it. */
function matchPath(texts: readonly string[]): readonly HeadingMatch[] {
  const lowest = texts.slice(-1);
  const alone = lowest.flatMap(matchHeading);
  if (texts.length < 2) return alone;
  const together = [
    ...texts.slice(0, -1).map((_, from) => texts.slice(from).join(' ')),
    ...texts.slice(0, -1).map((_, from) => texts.slice(from).reverse().join(' ')),
  ].flatMap(matchHeading);
  const above = lowest.every(isPartHeading) ? matchPath(texts.slice(0, -1)) : [];
  // *No.* under *Acción* is the action's number; *No.* and *Nombre* under *Criterio* are both the criterion.
  const isOwnNumber =
    alone.some(({ key }) => key === 'number') && above.some(({ key }) => key === 'action' || key === 'tasks');
  if (isOwnNumber) return alone;
  const combined = [...together, ...above];
  const numbersAnother = combined.some(({ key }) => key !== 'number');
  return [...alone.filter(({ key }) => key !== 'number' || !numbersAnother), ...combined];
}

/** The columns that give an action's end. */
const ENDS: readonly ColumnKey[] = ['end', 'period', 'duration'];

/** Gives each column to the key that names it most clearly, each key to one column. */
export function nameColumns(paths: readonly ColumnPath[]): ReadonlyMap<ColumnKey, NamedColumn> {
  const matches = paths.flatMap((path) => matchPath(path.texts).map((match) => ({ ...match, path })));
  matches.sort(
    (a, b) =>
      b.strength - a.strength ||
      COLUMN_KEYS.indexOf(a.key) - COLUMN_KEYS.indexOf(b.key) ||
      a.path.column - b.path.column,
  );
  const found = new Map<ColumnKey, NamedColumn>();
  const taken = new Set<number>();
  for (const { key, path, strength } of matches) {
    if (found.has(key) || taken.has(path.column)) continue;
    found.set(key, { path, strength });
    taken.add(path.column);
  }
  // If start and end have columns of their own, a *Fecha* beside them is the date of something else.
  if (found.has('start') && found.has('end')) found.delete('period');
  // *Fecha de cumplimiento* is when an action was completed, unless no other column gives its end.
  const completedOn = found.get('completedOn');
  const mayBeEnd = completedOn && matches.find(({ key, path }) => key === 'end' && path === completedOn.path);
  if (mayBeEnd && ENDS.every((key) => !found.has(key))) {
    found.delete('completedOn');
    found.set('end', mayBeEnd);
  }
  return found;
}
