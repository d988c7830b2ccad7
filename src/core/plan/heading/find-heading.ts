import type { Grid, GridCell } from '../grid';
import { COLUMN_KEYS, type ColumnKey, type OtherColumn, type PlanCalendar } from '../improvement-plan';
import { withCalendar } from './calendar-heading';
import { isOfImprovement } from './is-of-improvement';
import { isGroupHeading, isPartHeading, matchHeading, PLAIN, type HeadingMatch } from './match-heading';
import { plain } from '../text/plain-text';

/** How far down a sheet a plan's heading is looked for, in rows of the {@link Grid}. */
export const HEADING_ROWS = 60;

/** How far to the right a plan's heading is looked for, in columns of the {@link Grid}. */
export const HEADING_COLUMNS = 60;

/** A plan's heading as it was found. */
export interface Heading {
  /** The sheet's rows, from 0, top to bottom: one to three. */
  readonly rows: readonly number[];
  /** The sheet's column, from 0, of each column found. */
  readonly columns: Readonly<Partial<Record<ColumnKey, number>>>;
  /** The words by which each column was recognised. */
  readonly headings: Readonly<Partial<Record<ColumnKey, string>>>;
  /** Columns that are headed by other words, from left to right. */
  readonly otherColumns: readonly OtherColumn[];
  /** The columns that are a calendar; absent: none. */
  readonly calendar?: PlanCalendar;
  /** How plainly the columns are named, all together; the plan's heading is the highest of a sheet. */
  readonly score: number;
}

/** The most rows that a heading has. */
export const MOST_HEADING_ROWS = 3;

/** What a further row must add to a heading to belong to it: one column named, not merely hinted at. */
const WORTH_A_ROW = 15;

/** The fewest columns that make a plan; a list of contacts or of tasks has fewer of a plan's. */
const FEWEST_COLUMNS = 4;

/** What a plan says of what is to be done and why: at least two of them. */
const SUBSTANCE: readonly ColumnKey[] = [
  'criterion',
  'subcriterion',
  'improvementArea',
  'objective',
  'action',
  'tasks',
];

/** What a plan says of when, who and how it is known: at least one of them; a self-assessment has none. */
const COMMITMENT: readonly ColumnKey[] = ['start', 'end', 'period', 'indicator', 'owner'];

/** The text of a heading's cell on one line; `''` where the cell holds no text. */
function headingText(cell: GridCell | undefined): string {
  return cell?.kind === 'text' ? String(cell.value).replace(/\s+/g, ' ').trim() : '';
}

/** One column of a possible heading: its texts from top to bottom. */
interface Path {
  readonly column: number;
  readonly texts: readonly string[];
}

/**
 * The texts over each column. A text stands for the blank cells at its right too, as a merged cell's does, where a row below says
 * more about them.
 */
function pathsOf(rows: readonly (readonly string[])[]): Path[] {
  const paths: Path[] = [];
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

/** The columns that a path may name, by its lowest text alone and together with what stands over it. */
function matchPath(texts: readonly string[]): HeadingMatch[] {
  const lowest = texts.slice(-1);
  const alone = lowest.flatMap(matchHeading);
  if (texts.length < 2) return alone;
  const together = [
    ...texts.slice(0, -1).map((_, from) => texts.slice(from).join(' ')),
    ...texts.slice(0, -1).map((_, from) => texts.slice(from).reverse().join(' ')),
  ].flatMap(matchHeading);
  // *No.* and *Nombre* under *Criterio* say as plainly as *Criterio* alone what the column is.
  if (lowest.every(isPartHeading)) together.push(...matchPath(texts.slice(0, -1)));
  // *No.* under *Criterio* numbers the criterion and not the action.
  const numbersAnother = together.some((match) => match.key !== 'number');
  return [...alone.filter((match) => match.key !== 'number' || !numbersAnother), ...together];
}

/** Gives each column to the key that names it most plainly, each key to one column. */
function assign(paths: readonly Path[]): Map<ColumnKey, { readonly path: Path; readonly strength: number }> {
  const matches = paths.flatMap((path) => matchPath(path.texts).map((match) => ({ ...match, path })));
  matches.sort(
    (a, b) =>
      b.strength - a.strength ||
      COLUMN_KEYS.indexOf(a.key) - COLUMN_KEYS.indexOf(b.key) ||
      a.path.column - b.path.column,
  );
  const found = new Map<ColumnKey, { path: Path; strength: number }>();
  const taken = new Set<number>();
  for (const { key, path, strength } of matches) {
    if (found.has(key) || taken.has(path.column)) continue;
    found.set(key, { path, strength });
    taken.add(path.column);
  }
  // Where start and end have columns of their own, a *Fecha* beside them is something else's.
  if (found.has('start') && found.has('end')) found.delete('period');
  return found;
}

/** Where a plan ends at the right: with its last column, and others that are headed beside it; a gap parts it from another table. */
function lastColumnOf(headed: ReadonlySet<number>, columns: ReadonlySet<number>): number {
  let last = Math.max(-1, ...columns);
  while (headed.has(last + 1)) last++;
  return last;
}

/** The heading that some rows of a grid make, whatever it is worth. */
function headingOf(grid: Grid, texts: readonly (readonly string[])[], first: number, count: number): Heading {
  const paths = pathsOf(texts.slice(first, first + count));
  const found = assign(paths);
  const columns: Partial<Record<ColumnKey, number>> = {};
  const headings: Partial<Record<ColumnKey, string>> = {};
  let score = 0;
  for (const key of COLUMN_KEYS) {
    const match = found.get(key);
    if (!match) continue;
    columns[key] = grid.column + match.path.column;
    headings[key] = match.path.texts.join(' › ');
    score += match.strength;
  }
  const taken = new Set(Object.values(columns));
  const headed = paths.map((path) => ({ column: grid.column + path.column, heading: path.texts.join(' › ') }));
  const last = lastColumnOf(new Set(headed.map(({ column }) => column)), taken);
  return {
    rows: Array.from({ length: count }, (_, index) => grid.row + first + index),
    columns,
    headings,
    otherColumns: headed.filter(({ column }) => !taken.has(column) && column <= last),
    score,
  };
}

/**
 * The heading in rows of the sheet that the user names, from 0, whatever they hold; `null` where they are outside the grid or more
 * than a heading has.
 */
export function headingAt(grid: Grid, rows: readonly number[]): Heading | null {
  const first = Math.min(...rows) - grid.row;
  const count = Math.max(...rows) - grid.row - first + 1;
  const isWithin =
    Number.isInteger(first) && first >= 0 && count <= MOST_HEADING_ROWS && first + count <= grid.cells.length;
  if (!isWithin) return null;
  const lines = grid.cells.slice(first, first + count);
  const texts = lines.map((row) => row.slice(0, HEADING_COLUMNS).map(headingText));
  const heading = headingOf(grid, texts, 0, count);
  return withCalendar(grid, { ...heading, rows: heading.rows.map((row) => row + first) });
}

/** Whether the columns are those of a plan and not of another table. */
function isPlan({ columns }: Heading): boolean {
  const has = (key: ColumnKey): boolean => columns[key] !== undefined;
  if (Object.keys(columns).length < FEWEST_COLUMNS || !(has('action') || has('tasks') || has('improvementArea')))
    return false;
  // Where criteria stand in rows of their own the heading lacks them; a list of tasks has no indicators.
  return SUBSTANCE.filter(has).length >= 2 ? COMMITMENT.some(has) : has('indicator') && has('owner');
}

/** Whether a row may go on with a heading: short texts only; a plan's first row has figures or sentences. */
function mayContinue(cells: readonly GridCell[], texts: readonly string[]): boolean {
  return (
    texts.some((text) => text !== '') &&
    cells.every((cell, column) => cell.kind === 'empty' || (cell.kind === 'text' && (texts[column] ?? '').length <= 60))
  );
}

/** Whether a row above a heading belongs to it, since it holds nothing but the names of groups and columns. */
function groupsColumns(cells: readonly GridCell[], texts: readonly string[]): boolean {
  const named = texts.filter((text) => text !== '');
  // *Plan de mejora* by itself is the title; beside other groups it is one of them.
  if (!mayContinue(cells, texts) || (named.length === 1 && named.some((text) => /\bplan\b/.test(plain(text)))))
    return false;
  return named.every((text) => isGroupHeading(text) || matchHeading(text).some(({ strength }) => strength >= PLAIN));
}

/** Whether a heading names more than the best so far, or as much with fewer rows: a title above is none of them. */
function isBetter(heading: Heading, best: Heading | null): boolean {
  if (heading.score !== best?.score) return heading.score > (best?.score ?? 0);
  return heading.rows.length < best.rows.length && heading.rows.at(-1) === best.rows.at(-1);
}

/**
 * Finds a plan's heading in the first {@link HEADING_ROWS} rows and {@link HEADING_COLUMNS} columns of a grid: one to three rows
 * whose texts, alone or together, name the columns of a plan. Of several the one that names most and most plainly, and of equals
 * the upper one; `null` where there is none, or it is another plan's than one of improvement.
 */
export function findHeading(grid: Grid): Heading | null {
  const best = bestHeading(grid);
  return best && withCalendar(grid, best);
}

function bestHeading(grid: Grid): Heading | null {
  const top = grid.cells.slice(0, HEADING_ROWS + MOST_HEADING_ROWS).map((row) => row.slice(0, HEADING_COLUMNS));
  const texts = top.map((row) => row.map(headingText));
  let best: Heading | null = null;
  for (let first = 0; first < Math.min(top.length, HEADING_ROWS); first++) {
    if (!texts[first]?.some((text) => text !== '')) continue;
    let heading = headingOf(grid, texts, first, 1);
    // A heading's first row names columns itself; one that only groups those below is added at the end.
    if (Object.keys(heading.columns).length < 2) continue;
    for (let count = 2; count <= MOST_HEADING_ROWS; count++) {
      const index = first + count - 1;
      const [row, words] = [top[index], texts[index]];
      if (!row || !words || !mayContinue(row, words)) break;
      const longer = headingOf(grid, texts, first, count);
      if (longer.score >= heading.score + WORTH_A_ROW) heading = longer;
    }
    if (isPlan(heading) && isBetter(heading, best)) best = heading;
  }
  if (!best || !isOfImprovement({ ...grid, cells: top }, best)) return null;
  const above = (best.rows[0] ?? 0) - grid.row - 1;
  const [row, words] = [top[above], texts[above]];
  if (row && words && best.rows.length < MOST_HEADING_ROWS && groupsColumns(row, words)) {
    const longer = headingOf(grid, texts, above, best.rows.length + 1);
    if (isPlan(longer) && longer.score >= best.score) return longer;
  }
  return best;
}
