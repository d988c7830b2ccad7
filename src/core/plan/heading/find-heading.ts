import type { Grid, GridCell } from '../grid';
import { COLUMN_KEYS, type ColumnKey } from '../improvement-plan';
import { plain } from '../text/plain-text';
import { columnPaths, headingText, nameColumns } from './column-paths';
import type { Heading } from './heading';
import { isOfImprovement, namesImprovement } from './is-of-improvement';
import { looksLikeCards } from './looks-like-cards';
import { isGroupHeading, LAST_RESORT, matchHeading, PLAIN } from './match-heading';
import { subHeadingLabels } from './sub-heading';

export type { Heading } from './heading';

/** The number of rows of the {@link Grid}, from the top, in which a plan's heading is searched for. */
export const HEADING_ROWS = 60;

/** The number of columns of the {@link Grid}, from the left, in which a plan's heading is searched for. */
export const HEADING_COLUMNS = 60;

/** Why the best heading of a sheet isn't taken for a plan's. */
export type HeadingDoubt =
  /** The names of the columns are below each other, with one action per block. */
  | 'cards'
  /** There is no column of actions or tasks. */
  | 'no-action'
  /** Neither title nor heading is about improvement. */
  | 'other-plan'
  /** There are too few of a plan's columns, or no actions below. */
  | 'few-columns';

/** The best heading of a sheet, and whether it is a plan's. */
export interface SeenHeading {
  readonly heading: Heading;
  /** `null` if it is a plan's. */
  readonly doubt: HeadingDoubt | null;
  /**
   * Whether the columns alone are enough to know a plan. If not, its title or a heading is about improvement, and it
   * may be a list beside the plan if another sheet has a certain one.
   */
  readonly isCertain: boolean;
}

/** The most rows that name columns. */
const MOST_NAMING_ROWS = 3;

/** The most rows of a calendar's heading below the plan's: quarters, months, weeks. */
export const MOST_CALENDAR_ROWS = 3;

/** The most rows of a heading, including a calendar's. */
export const MOST_HEADING_ROWS = MOST_NAMING_ROWS + MOST_CALENDAR_ROWS;

/** The score that another row must add to a heading to belong to it: one column clearly named. */
const WORTH_A_ROW = 15;

/** The fewest columns that make a plan certain; a list of contacts or of tasks has fewer of a plan's. */
const FEWEST_COLUMNS = 4;

/** The columns for what is to be done and why. A plan has at least two of them. */
const SUBSTANCE: readonly ColumnKey[] = [
  'criterion',
  'subcriterion',
  'improvementArea',
  'objective',
  'action',
  'tasks',
];

/** The columns for when, by whom and how it is measured. A plan has at least one of them, a self-assessment none. */
const COMMITMENT: readonly ColumnKey[] = ['start', 'end', 'period', 'duration', 'indicator', 'owner'];

/** The columns that an action fills in, but not the last row of a heading. */
const OF_ACTIONS: readonly ColumnKey[] = ['action', 'tasks', 'owner', 'indicator', 'improvementArea'];

/**
 * The last column of a plan: headed columns beside the recognized ones belong to it, those after a gap to another
 * table.
 */
function lastColumnOf(headed: ReadonlySet<number>, columns: ReadonlySet<number>): number {
  let last = Math.max(-1, ...columns);
  while (headed.has(last + 1)) last++;
  return last;
}

/** The heading in some rows of texts, whatever its score. */
function headingOf(grid: Grid, rows: readonly (readonly string[])[], first: number): Heading {
  const paths = columnPaths(rows);
  const found = nameColumns(paths);
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
    rows: rows.map((_, index) => grid.row + first + index),
    columns,
    headings,
    otherColumns: headed.filter(({ column }) => !taken.has(column) && (taken.size === 0 || column <= last)),
    score,
  };
}

/**
 * The heading in the given rows of the sheet, from 0, whatever they hold; `null` if they are outside the grid or too
 * many for a heading. Without a calendar, which `withCalendar` adds.
 */
export function seeHeadingAt(grid: Grid, rows: readonly number[]): Heading | null {
  const first = Math.min(...rows) - grid.row;
  const count = Math.max(...rows) - grid.row - first + 1;
  const isWithin =
    Number.isInteger(first) && first >= 0 && count <= MOST_HEADING_ROWS && first + count <= grid.cells.length;
  if (!isWithin) return null;
  const lines = grid.cells.slice(first, first + count).map((row) => row.slice(0, HEADING_COLUMNS));
  const texts = lines.map((row) => row.map(headingText));
  return headingOf(grid, withSubHeadings(lines, texts), first);
}

/** The texts of a heading's rows. In a row that only divides the columns above it, numbers are texts too. */
function withSubHeadings(
  lines: readonly (readonly GridCell[])[],
  texts: readonly (readonly string[])[],
): readonly (readonly string[])[] {
  return texts.map((row, index) => {
    const [line, above] = [lines[index], texts[index - 1]];
    return (line && above && subHeadingLabels(line, above, [])) ?? row;
  });
}

const has = ({ columns }: Heading, key: ColumnKey): boolean => columns[key] !== undefined;

/** Whether the columns are those of a plan and not of another table. */
function isPlan(heading: Heading): boolean {
  const hasKey = (key: ColumnKey) => has(heading, key);
  const count = COLUMN_KEYS.filter((key) => key !== 'group' && hasKey(key)).length;
  if (count < FEWEST_COLUMNS || !(hasKey('action') || hasKey('tasks') || hasKey('improvementArea'))) return false;
  // If criteria are in rows of their own, the heading lacks them; a list of tasks has no indicators.
  return SUBSTANCE.filter(hasKey).length >= 2 ? COMMITMENT.some(hasKey) : hasKey('indicator') && hasKey('owner');
}

/** Whether the heading has a column of actions with texts below, and at least one other column. */
function listsActions(grid: Grid, { rows, columns, headings, otherColumns }: Heading): boolean {
  const key = columns.action === undefined ? 'tasks' : 'action';
  const column = columns[key];
  if (column === undefined) return false;
  const named = Object.keys(columns).length;
  const isClear = (headings[key] ?? '')
    .split(' › ')
    .flatMap(matchHeading)
    .some((match) => match.key === key && (match.strength >= PLAIN || match.strength < LAST_RESORT));
  if (named + otherColumns.length < 2 || (named < 2 && !isClear)) return false;
  const firstRow = (rows.at(-1) ?? grid.row) + 1;
  const below = grid.cells.slice(firstRow - grid.row).map((row) => row[column - grid.column]);
  return below.some((cell) => /\p{L}{3}/u.test(headingText(cell)));
}

/** Whether a row may continue a heading: short texts only; a plan's first row has numbers or sentences. */
function mayContinue(cells: readonly GridCell[], texts: readonly string[]): boolean {
  return (
    texts.some((text) => text !== '') &&
    cells.every((cell, column) => cell.kind === 'empty' || (cell.kind === 'text' && (texts[column] ?? '').length <= 60))
  );
}

/** Whether a row above a heading belongs to it: it holds only the names of groups and columns. */
function groupsColumns(cells: readonly GridCell[], texts: readonly string[]): boolean {
  const named = texts.filter((text) => text !== '');
  // *Plan de mejora* by itself is the title; beside other groups it is one of them.
  if (!mayContinue(cells, texts) || (named.length === 1 && named.some((text) => /\bplan\b/.test(plain(text)))))
    return false;
  return named.every((text) => isGroupHeading(text) || matchHeading(text).some(({ strength }) => strength >= PLAIN));
}

/** Whether a heading names more than the best so far, or as much without a title above it. */
function isBetter(heading: Heading, best: Heading | null): boolean {
  if (heading.score !== best?.score) return heading.score > (best?.score ?? 0);
  return heading.rows.length < best.rows.length && heading.rows.at(-1) === best.rows.at(-1);
}

/** The first rows of a grid, in which its heading is searched for. */
interface Top {
  readonly grid: Grid;
  readonly cells: readonly (readonly GridCell[])[];
  readonly texts: readonly (readonly string[])[];
}

/** The heading that begins in a row, with the rows below that name more columns. */
function headingFrom({ grid, cells, texts }: Top, first: number): Heading {
  let heading = headingOf(grid, texts.slice(first, first + 1), first);
  // A heading's first row names columns itself; `withOuterRows` adds a row above that only groups them.
  if (Object.keys(heading.columns).length < 2) return heading;
  for (let count = 2; count <= MOST_NAMING_ROWS; count++) {
    const [row, words] = [cells[first + count - 1], texts[first + count - 1]];
    if (!row || !words || !mayContinue(row, words)) break;
    const longer = headingOf(grid, texts.slice(first, first + count), first);
    if (longer.score >= heading.score + WORTH_A_ROW) heading = longer;
  }
  return heading;
}

/** Adds the row above that groups a heading's columns, and the rows below that divide them. */
function withOuterRows({ grid, cells, texts }: Top, heading: Heading): Heading {
  let [first, after] = [(heading.rows[0] ?? 0) - grid.row, (heading.rows.at(-1) ?? 0) - grid.row + 1];
  const lines = texts.slice(first, after);
  const [rowAbove, wordsAbove] = [cells[first - 1], texts[first - 1]];
  if (rowAbove && wordsAbove && lines.length < MOST_NAMING_ROWS && groupsColumns(rowAbove, wordsAbove)) {
    const longer = headingOf(grid, [wordsAbove, ...lines], first - 1);
    if (longer.score >= heading.score && (isPlan(longer) || !isPlan(heading))) {
      lines.unshift(wordsAbove);
      first--;
    }
  }
  const columns = OF_ACTIONS.flatMap((key) => heading.columns[key] ?? []).map((column) => column - grid.column);
  while (lines.length < MOST_NAMING_ROWS) {
    const row = cells[after];
    const labels = row && subHeadingLabels(row, lines.at(-1) ?? [], columns);
    if (!labels) break;
    lines.push(labels);
    after++;
  }
  return lines.length === heading.rows.length ? heading : headingOf(grid, lines, first);
}

/**
 * Finds the best heading in the first {@link HEADING_ROWS} rows and {@link HEADING_COLUMNS} columns of a grid: one to
 * three rows whose texts, alone or together, name the columns of a plan. The best one has the highest score; of equals,
 * the upper one. `null` if no text names a column. Without a calendar, which `withCalendar` adds.
 */
export function seeHeading(grid: Grid): SeenHeading | null {
  const cells = grid.cells.slice(0, HEADING_ROWS + MOST_NAMING_ROWS).map((row) => row.slice(0, HEADING_COLUMNS));
  const top: Top = { grid, cells, texts: cells.map((row) => row.map(headingText)) };
  let [certain, likely, any] = [null, null, null] as [Heading | null, Heading | null, Heading | null];
  for (let first = 0; first < Math.min(cells.length, HEADING_ROWS); first++) {
    if (!top.texts[first]?.some((text) => text !== '')) continue;
    const heading = headingFrom(top, first);
    if (isBetter(heading, any)) any = heading;
    if (isPlan(heading) && isBetter(heading, certain)) certain = heading;
    if (isBetter(heading, likely) && listsActions(grid, heading) && namesImprovement(grid, heading)) likely = heading;
  }
  const seen = (heading: Heading, doubt: HeadingDoubt | null, isCertain: boolean) => ({
    heading: withOuterRows(top, heading),
    doubt,
    isCertain,
  });
  if (certain && isOfImprovement({ ...grid, cells }, certain)) return seen(certain, null, true);
  const isCards = looksLikeCards(top.texts);
  if (likely && !isCards) return seen(likely, null, false);
  if (!any) return null;
  if (certain) return seen(certain, 'other-plan', false);
  if (isCards) return seen(any, 'cards', false);
  if (!has(any, 'action') && !has(any, 'tasks')) return seen(any, 'no-action', false);
  return seen(any, namesImprovement(grid, any) ? 'few-columns' : 'other-plan', false);
}
