import type { SaidCell, TableKey } from '../sheet-spec';

/** A table of ours as people left it. */
export interface FoundTable {
  /** Where its first row of data stands on the sheet, from 0. */
  readonly firstRow: number;
  /** Where its first column stands on the sheet, from 0. */
  readonly firstColumn: number;
  /** From the left. */
  readonly headings: readonly string[];
  /** Which of our columns each is, whatever it is called now, by the word that names it in the code; `null` where it is none of ours. */
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
 * Which columns of a table are somebody else's, by their places from 0. One that has neither a heading of its own nor a cell that holds
 * anything is nobody's.
 */
export function theirColumns({ headings, known, columns }: FoundTable): readonly number[] {
  return known.flatMap((column, place) => {
    const isBlank = columns.get(place)?.cells.every((cell) => cell === null) ?? true;
    const isNobodys = isBlank && NO_HEADING.test(headings[place] ?? '');
    return column !== null || isNobodys ? [] : [place];
  });
}

/** Whether a cell is calculated. */
export function isFormula(cell: SaidCell): cell is { readonly formula: string } {
  return typeof cell === 'object' && cell !== null && 'formula' in cell;
}
