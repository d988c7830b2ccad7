import { SHEETS_WORDS } from '../messages/sheets-words';
import type { SaidCell, TableKey } from './sheet-spec';

/** A table of ours as people left it. */
export interface FoundTable {
  /** Where its first row of data stands on the sheet, from 0. */
  readonly firstRow: number;
  /** Where its first column stands on the sheet, from 0. */
  readonly firstColumn: number;
  /** From the left. */
  readonly headings: readonly string[];
  /** Which of our columns each is, see {@link ourColumn}. */
  readonly known: readonly (string | null)[];
  /** What its columns hold, from the first row of data on, by their place from 0; of the columns that matter only, see {@link columnsToRead}. */
  readonly columns: ReadonlyMap<number, FoundColumn>;
}

/** A column of a {@link FoundTable}. */
export interface FoundColumn {
  readonly cells: readonly SaidCell[];
  /** In English, a cell each. */
  readonly numberFormats: readonly string[];
}

/** The tables of ours that hold columns of somebody else. */
export type FoundTables = Readonly<Partial<Record<TableKey, FoundTable>>>;

/**
 * By which columns a row is known again, the surest first. A link says it by the cell of the plan to which it leads, which Excel moves
 * with the plan's rows; a row whose words were all edited is still that of its number and its place.
 */
export const ROW_SIGNS: Readonly<Record<TableKey, readonly (readonly string[])[]>> = {
  indicators: [
    ['number', 'order', 'action', 'indicator'],
    ['action', 'indicator'],
    ['number', 'order', 'action'],
    ['action', 'order'],
    ['number', 'order', 'link'],
  ],
  findings: [
    ['cell', 'rule', 'what'],
    ['number', 'column', 'rule', 'what'],
    ['cell', 'rule'],
    ['number', 'column', 'rule'],
  ],
};

/**
 * Which of our columns a heading is, in whatever language it was written; `null` where it is none of them.
 *
 * @param written The columns that we wrote; all that we may write where that is not known.
 */
export function ourColumn(table: TableKey, written: readonly string[], heading: string): string | null {
  const said = heading.trim().toLowerCase();
  for (const language of [SHEETS_WORDS.es, SHEETS_WORDS.en]) {
    const words = table === 'indicators' ? language.register : language.findings;
    const [column] = Object.entries(words).find(([, word]) => word.toLowerCase() === said) ?? [];
    if (column !== undefined && (written.length === 0 || written.includes(column))) return column;
  }
  return null;
}

/**
 * Which columns of a table to read before it is written again, by their places from 0: those of somebody else, and those by which rows are
 * known again; none where all are ours.
 */
export function columnsToRead(table: TableKey, known: FoundTable['known']): readonly number[] {
  if (!known.includes(null)) return [];
  const telling = new Set(ROW_SIGNS[table].flat());
  return known.flatMap((column, place) => (column === null || telling.has(column) ? [place] : []));
}

/** What Excel heads a column with that nobody gave a name, in the languages in which our sheets are made. */
const NO_HEADING = /^columna?\d+$/i;

/**
 * Which columns of a table are somebody else's, by their places from 0: those with a heading that is none of ours. One that has neither a
 * heading of its own nor a cell that holds anything is nobody's, and one that holds nothing but formulas where one of ours is missing is
 * that one under another name.
 *
 * @param ours Our columns in their order.
 */
export function theirColumns(ours: readonly string[], { headings, known, columns }: FoundTable): readonly number[] {
  return known.flatMap((column, place) => {
    const cells = columns.get(place)?.cells.filter((cell) => cell !== null) ?? [];
    const isNobodys = cells.length === 0 && NO_HEADING.test(headings[place] ?? '');
    const isRenamed = cells.length > 0 && cells.every(isFormula) && oursMissingAt(place, ours, known);
    return column !== null || isNobodys || isRenamed ? [] : [place];
  });
}

/** Whether just as many of our columns are missing around a place as columns stand there that are none of ours. */
function oursMissingAt(place: number, ours: readonly string[], known: FoundTable['known']): boolean {
  const from = known.slice(0, place).findLastIndex((column) => column !== null);
  const after = known.slice(place).findIndex((column) => column !== null);
  const to = after < 0 ? known.length : place + after;
  const first = from < 0 ? -1 : ours.indexOf(known[from] ?? '');
  const last = after < 0 ? ours.length : ours.indexOf(known[to] ?? '');
  return last - first === to - from;
}

/** Whether a cell is calculated. */
export function isFormula(cell: SaidCell): cell is { readonly formula: string } {
  return typeof cell === 'object' && cell !== null && 'formula' in cell;
}
