import type { GridCell } from '../grid';
import type { ColumnKey, NotReadReason } from '../improvement-plan';
import { readCriterion, sectionOf } from './read-criterion';

/** What the class of a row below the heading depends on. */
export interface PlanRow {
  /** Its cells in the plan's columns that aren't blank, by column. */
  readonly filled: Readonly<Partial<Record<ColumnKey, GridCell | undefined>>>;
  /** The columns of those cells. */
  readonly keys: readonly ColumnKey[];
  /** The number of columns in which its cell is merged with one above. */
  readonly sharedCount: number;
  /** All its cells that aren't blank, from left to right, in any column. */
  readonly all: readonly GridCell[];
}

/** The words by which each column was recognized. */
type Headings = Readonly<Partial<Record<ColumnKey, string>>>;

/** The class of a row below the heading. */
export type RowClass = 'action' | NotReadReason;

/**
 * Classifies a row that isn't blank.
 *
 * `afterSignature`: whether there are signatures above; an action must then fill in most of the columns.
 */
export type RowClassifier = (row: PlanRow, afterSignature: boolean) => RowClass;

/** Columns for where an action belongs and remarks about it, but not for what is to be done. */
const AROUND: ReadonlySet<ColumnKey> = new Set([
  'number',
  'group',
  'criterion',
  'subcriterion',
  'improvementArea',
  'comments',
]);

/** Columns that only an action has, not the names and posts under a signature. */
const ACTION_ONLY: readonly ColumnKey[] = ['number', 'start', 'end', 'period'];

/** Columns that a row of totals leaves blank. */
const NOT_IN_TOTALS: readonly ColumnKey[] = ['tasks', 'owner', 'start', 'end', 'period'];

/** The columns of a further task of an action; all others are merged down from the action's first row. */
const OF_A_TASK: ReadonlySet<ColumnKey> = new Set(['tasks', 'resources', 'comments', 'evidence']);

/** The fewest columns in a row of their numbers; fewer could be an action's figures. */
const FEWEST_NUMBERED = 4;

const TOTAL = /^\s*(?:(?:sub\s?-?)?total(?:es)?|promedio|suma|cantidad total|average|sum)\b/i;
const NOTE = /^\s*(?:notas?|fuentes?|leyenda|observaciones generales|notes?|source|legend)\s*(?:[:.]|$)/i;
const SIGNATURE =
  /^\s*(?:(?:elaborad|preparad|revisad|aprobad|autorizad|validad|realizad)[oa](?: por\b|\s*(?:[:_]|$))|(?:prepared|reviewed|approved) by\b|(?:firmas?|signatures?)\s*(?:[:_]|$)|_{3,})/i;

/** A text on one line in lower case. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase();
}

/** Makes a check of whether a row repeats the heading. */
function repetitionOf(headings: Headings): (row: PlanRow) => boolean {
  const words = new Map(
    Object.entries(headings).map(([key, heading]) => [key, new Set(heading.split(' › ').map(oneLine))] as const),
  );
  // A longer text can't be a heading, so it needn't be compared.
  const longest = 2 * Math.max(0, ...Object.values(headings).map((heading) => heading.length));
  return ({ filled, keys }) => {
    let [same, others] = [0, 0];
    for (const key of keys) {
      const value = filled[key]?.kind === 'text' ? String(filled[key].value) : '';
      if (value !== '' && value.length <= longest && words.get(key)?.has(oneLine(value))) same++;
      else if (++others * 2 >= keys.length) return false;
    }
    return same >= 2;
  };
}

/** Whether the row numbers the columns, as forms do below their heading: 1, 2, 3 … from left to right. */
function numbersColumns({ all }: PlanRow): boolean {
  return (
    all.length >= FEWEST_NUMBERED &&
    all.every(
      ({ value }, index) =>
        (typeof value === 'number' ? value : Number(String(value).replace(/^\s*\(|[.)]\s*$/g, ''))) === index + 1,
    )
  );
}

/**
 * Whether the row holds only a criterion or subcriterion: in its own column, or in any other if the text begins with
 * *Criterio*.
 */
function isSection({ filled: { criterion, subcriterion }, all }: PlanRow): boolean {
  if (all.length > 2) return false;
  const own = [criterion, subcriterion].filter((cell) => cell !== undefined);
  if (own.length === all.length) return own.some((cell) => readCriterion(cell).number !== null);
  return all.every((cell) => sectionOf(cell) !== null);
}

/** Whether the row fills in enough of the columns that make an action. */
function isAction({ filled, keys: own, sharedCount }: PlanRow, headings: Headings): boolean {
  if (headings.action !== undefined && own.every((key) => OF_A_TASK.has(key))) return false;
  const keys = own.filter((key) => key !== 'comments' && filled[key]?.kind !== 'error');
  // An action may have only its text, with everything else merged over several actions.
  const [hasAction, hasTasks] = [filled.action?.kind === 'text', filled.tasks?.kind === 'text'];
  if (hasAction || (hasTasks && headings.action === undefined)) return keys.length + sharedCount >= 2;
  if (hasTasks) return keys.length >= 2;
  return keys.length >= 4 || keys.filter((key) => !AROUND.has(key)).length >= 3;
}

/** Whether a cell begins like the line of a signature. */
function isSignatureLine({ kind, value }: GridCell): boolean {
  return kind === 'text' && SIGNATURE.test(String(value));
}

/** Makes a classifier of the rows below a heading. */
export function rowClassifier(headings: Headings): RowClassifier {
  const repeatsHeading = repetitionOf(headings);
  const columnCount = Object.keys(headings).length;
  return (row, afterSignature) => {
    if (isSection(row)) return 'section';
    if (repeatsHeading(row) || numbersColumns(row)) return 'heading';
    const { filled, keys, all } = row;
    const firstText = all.find((cell) => cell.kind === 'text');
    const first = String(firstText?.value ?? '');
    const hasBesideFirst = (key: ColumnKey): boolean => filled[key] !== undefined && filled[key] !== firstText;
    const isFull = keys.length * 2 > columnCount && ACTION_ONLY.some((key) => filled[key] !== undefined);
    if (TOTAL.test(first) && !NOT_IN_TOTALS.some(hasBesideFirst)) return 'total';
    if (isFull ? all.filter(isSignatureLine).length > 1 : SIGNATURE.test(first)) return 'signature';
    if (!isFull && NOTE.test(first)) return 'note';
    if (!isAction(row, headings)) return afterSignature ? 'signature' : 'not-an-action';
    return afterSignature && !isFull ? 'signature' : 'action';
  };
}
