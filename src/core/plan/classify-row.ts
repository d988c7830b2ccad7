import type { GridCell } from './grid';
import type { ColumnKey, NotReadReason } from './improvement-plan';
import { keyWords, plain } from './plain-text';
import { readCriterion, sectionOf } from './read-criterion';

/** A row below the heading, as far as it must be known to tell what it is. */
export interface PlanRow {
  /** Its cells in the plan's columns that hold something, by column. */
  readonly filled: ReadonlyMap<ColumnKey, GridCell>;
  /** All its cells that hold something, from left to right, whatever their column. */
  readonly all: readonly GridCell[];
}

/** What a row below the heading is: an action, something else, or nothing at all. */
export type RowClass = 'action' | 'blank' | NotReadReason;

/** Columns that say where an action belongs and what is remarked about it, and nothing of what is to be done. */
const AROUND: ReadonlySet<ColumnKey> = new Set(['number', 'criterion', 'subcriterion', 'improvementArea', 'comments']);

/** Columns that only an action has, not the names and posts under a signature. */
const ACTION_ONLY: readonly ColumnKey[] = ['number', 'start', 'end', 'period'];

const TOTAL = /^(?:sub\s?-?)?total(?:es)?\b|^promedio\b|^suma\b|^cantidad total\b|^average\b|^sum\b/;
const NOTE = /^(?:notas?|fuentes?|leyenda|observaciones generales|notes?|source|legend)\s*(?:[:.]|$)/;
const SIGNATURE =
  /^(?:(?:elaborad|preparad|revisad|aprobad|autorizad|validad|realizad)[oa](?: por\b|\s*(?:[:_]|$))|(?:prepared|reviewed|approved) by\b|(?:firmas?|signatures?)\s*(?:[:_]|$)|_{3,})/;

function textOf(cell: GridCell | undefined): string {
  return cell?.kind === 'text' ? plain(String(cell.value)) : '';
}

/** Whether the row says the heading's words again. */
function repeatsHeading(row: PlanRow, headings: Readonly<Partial<Record<ColumnKey, string>>>): boolean {
  let same = 0;
  for (const [key, cell] of row.filled) {
    const heading = headings[key]?.split(' › ') ?? [];
    const words = keyWords(textOf(cell));
    if (words !== '' && heading.some((text) => keyWords(text) === words)) same++;
  }
  return same >= 2 && same * 2 > row.filled.size;
}

/** Whether only a criterion or subcriterion stands in the row: in its own column, or in any other with its name before it. */
function isSection({ filled, all }: PlanRow): boolean {
  const own = [filled.get('criterion'), filled.get('subcriterion')].filter((cell) => cell !== undefined);
  if (own.length === all.length) return own.some((cell) => readCriterion(cell).number !== null);
  return all.length <= 2 && all.every((cell) => sectionOf(cell) !== null);
}

/** Whether the row answers enough of the columns that make an action. */
function isAction({ filled }: PlanRow): boolean {
  const keys = [...filled.keys()].filter((key) => key !== 'comments' && filled.get(key)?.kind !== 'error');
  if (filled.get('action')?.kind === 'text' || filled.get('tasks')?.kind === 'text') return keys.length >= 2;
  return keys.length >= 4 || keys.filter((key) => !AROUND.has(key)).length >= 3;
}

/**
 * Says what a row is.
 *
 * @param headings The words of the plan's heading, by column.
 * @param afterSignature Whether signatures stand above: a row must then answer most of the columns to be an action.
 */
export function classifyRow(
  row: PlanRow,
  headings: Readonly<Partial<Record<ColumnKey, string>>>,
  afterSignature: boolean,
): RowClass {
  if (row.all.length === 0) return 'blank';
  if (isSection(row)) return 'section';
  if (repeatsHeading(row, headings)) return 'heading';
  const texts = row.all.map(textOf).filter((text) => text !== '');
  const first = texts[0] ?? '';
  const isFull = row.filled.size * 2 > Object.keys(headings).length && ACTION_ONLY.some((key) => row.filled.has(key));
  if (TOTAL.test(first) && !row.filled.has('owner') && !row.filled.has('tasks')) return 'total';
  if (isFull ? texts.filter((text) => SIGNATURE.test(text)).length > 1 : SIGNATURE.test(first)) return 'signature';
  if (!isFull && NOTE.test(first)) return 'note';
  if (!isAction(row)) return afterSignature ? 'signature' : 'not-an-action';
  return afterSignature && !isFull ? 'signature' : 'action';
}
