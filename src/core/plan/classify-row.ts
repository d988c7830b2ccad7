import type { GridCell } from './grid';
import type { ColumnKey, NotReadReason } from './improvement-plan';
import { readCriterion, sectionOf } from './read-criterion';

/** A row below the heading, as far as it must be known to tell what it is. */
export interface PlanRow {
  /** Its cells in the plan's columns that hold something, by column. */
  readonly filled: ReadonlyMap<ColumnKey, GridCell>;
  /** All its cells that hold something, from left to right, whatever their column. */
  readonly all: readonly GridCell[];
}

/** The words by which each column was recognised. */
type Headings = Readonly<Partial<Record<ColumnKey, string>>>;

/** What a row below the heading is. */
export type RowClass = 'action' | NotReadReason;

/**
 * Says what a row is that holds something.
 *
 * `afterSignature`: whether signatures stand above; a row must then answer most of the columns to be an action.
 */
export type RowClassifier = (row: PlanRow, afterSignature: boolean) => RowClass;

/** Columns that say where an action belongs and what is remarked about it, and nothing of what is to be done. */
const AROUND: ReadonlySet<ColumnKey> = new Set(['number', 'criterion', 'subcriterion', 'improvementArea', 'comments']);

/** Columns that only an action has, not the names and posts under a signature. */
const ACTION_ONLY: readonly ColumnKey[] = ['number', 'start', 'end', 'period'];

/** Columns that a row of totals has nothing to say in. */
const NOT_IN_TOTALS: readonly ColumnKey[] = ['tasks', 'owner', 'start', 'end'];

/** What a further task of an action has beside it; all else is merged down from the action's first row. */
const OF_A_TASK: ReadonlySet<ColumnKey> = new Set(['tasks', 'resources', 'comments', 'evidence']);

/** The fewest columns that are numbered: fewer could be an action's figures. */
const FEWEST_NUMBERED = 4;

const TOTAL = /^(?:sub\s?-?)?total(?:es)?\b|^promedio\b|^suma\b|^cantidad total\b|^average\b|^sum\b/;
const NOTE = /^(?:notas?|fuentes?|leyenda|observaciones generales|notes?|source|legend)\s*(?:[:.]|$)/;
const SIGNATURE =
  /^(?:(?:elaborad|preparad|revisad|aprobad|autorizad|validad|realizad)[oa](?: por\b|\s*(?:[:_]|$))|(?:prepared|reviewed|approved) by\b|(?:firmas?|signatures?)\s*(?:[:_]|$)|_{3,})/;

/** The beginning of a text, in small letters: enough to tell what its row is; `''` where the cell holds none. */
function beginningOf(cell: GridCell): string {
  return cell.kind === 'text' ? String(cell.value).trimStart().slice(0, 80).toLowerCase() : '';
}

/** A text on one line, in small letters. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase();
}

/** Makes a check of whether a row says the heading's words again. */
function repetitionOf(headings: Headings): (row: PlanRow) => boolean {
  const words = new Map(
    Object.entries(headings).map(([key, heading]) => [key, new Set(heading.split(' › ').map(oneLine))] as const),
  );
  // What is longer, whatever its line breaks, is no heading and needn't be put on one line to know it.
  const longest = 2 * Math.max(0, ...Object.values(headings).map((heading) => heading.length));
  return ({ filled }) => {
    let same = 0;
    for (const [key, cell] of filled) {
      const text = cell.kind === 'text' ? String(cell.value) : '';
      if (text !== '' && text.length <= longest && words.get(key)?.has(oneLine(text))) same++;
    }
    return same >= 2 && same * 2 > filled.size;
  };
}

/** Whether the row numbers the columns, as forms do below their heading: 1, 2, 3 … from left to right. */
function numbersColumns({ all }: PlanRow): boolean {
  return (
    all.length >= FEWEST_NUMBERED &&
    all.every(({ value }, index) => Number(String(value).replace(/^\s*\(|[.)]\s*$/g, '')) === index + 1)
  );
}

/** Whether only a criterion or subcriterion stands in the row: in its own column, or in any other with its name before it. */
function isSection({ filled, all }: PlanRow): boolean {
  const own = [filled.get('criterion'), filled.get('subcriterion')].filter((cell) => cell !== undefined);
  if (own.length === all.length) return own.some((cell) => readCriterion(cell).number !== null);
  return all.length <= 2 && all.every((cell) => sectionOf(cell) !== null);
}

/** Whether the row answers enough of the columns that make an action. */
function isAction({ filled }: PlanRow, headings: Headings): boolean {
  if (headings.action !== undefined && [...filled.keys()].every((key) => OF_A_TASK.has(key))) return false;
  const keys = [...filled.keys()].filter((key) => key !== 'comments' && filled.get(key)?.kind !== 'error');
  if (filled.get('action')?.kind === 'text' || filled.get('tasks')?.kind === 'text') return keys.length >= 2;
  return keys.length >= 4 || keys.filter((key) => !AROUND.has(key)).length >= 3;
}

/** Makes a classifier of the rows below a heading, whose words it knows by column. */
export function rowClassifier(headings: Headings): RowClassifier {
  const repeatsHeading = repetitionOf(headings);
  const columnCount = Object.keys(headings).length;
  return (row, afterSignature) => {
    if (isSection(row)) return 'section';
    if (repeatsHeading(row) || numbersColumns(row)) return 'heading';
    const textCells = row.all.filter((cell) => cell.kind === 'text');
    const first = textCells[0] ? beginningOf(textCells[0]) : '';
    const says = (key: ColumnKey): boolean => row.filled.has(key) && row.filled.get(key) !== textCells[0];
    const isFull = row.filled.size * 2 > columnCount && ACTION_ONLY.some((key) => row.filled.has(key));
    const signs = (cell: GridCell): boolean => SIGNATURE.test(beginningOf(cell));
    if (TOTAL.test(first) && !NOT_IN_TOTALS.some(says)) return 'total';
    if (isFull ? textCells.filter(signs).length > 1 : SIGNATURE.test(first)) return 'signature';
    if (!isFull && NOTE.test(first)) return 'note';
    if (!isAction(row, headings)) return afterSignature ? 'signature' : 'not-an-action';
    return afterSignature && !isFull ? 'signature' : 'action';
  };
}
