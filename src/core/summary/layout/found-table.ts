import type { SpecContent, TableKey } from '../sheet-spec';

/** One of our tables as found in the workbook, with the users' changes. */
export interface FoundTable {
  /** The sheet's row, from 0, of the first row of data. */
  readonly firstRow: number;
  /** The sheet's column, from 0. */
  readonly firstColumn: number;
  /** From left to right. */
  readonly headings: readonly string[];
  /** The code's name of each column, even if users renamed it; `null` for users' columns. */
  readonly known: readonly (string | null)[];
  /** The columns' data by index from 0; only those in {@link columnsToRead}. */
  readonly columns: ReadonlyMap<number, FoundColumn>;
}

export interface FoundColumn {
  readonly cells: readonly SpecContent[];
  /** English format codes, one per cell. */
  readonly numberFormats: readonly string[];
}

/** Our tables that contain users' columns. */
export type FoundTables = Readonly<Partial<Record<TableKey, FoundTable>>>;

/**
 * The columns by which a row is recognized, the surest first. A link is compared by its target, which Excel moves with
 * the plan's rows. A row whose texts were all edited still has its number and its place.
 */
export const ROW_KEYS: Readonly<Record<TableKey, readonly (readonly string[])[]>> = {
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
 * The indexes of the columns to read before a table is rewritten: users' columns and those that identify rows. Empty if
 * all columns are ours.
 */
export function columnsToRead(table: TableKey, known: FoundTable['known']): readonly number[] {
  if (!known.includes(null)) return [];
  const identifying = new Set(ROW_KEYS[table].flat());
  return known.flatMap((column, place) => (column === null || identifying.has(column) ? [place] : []));
}

/** Excel's default column headings in our languages. */
const NO_HEADING = /^columna?\d+$/i;

/** The indexes of users' columns. A column without content and with a default heading doesn't count. */
export function userColumnIndexes({ headings, known, columns }: FoundTable): readonly number[] {
  return known.flatMap((column, place) => {
    const isBlank = columns.get(place)?.cells.every((cell) => cell === null) ?? true;
    const isUnused = isBlank && NO_HEADING.test(headings[place] ?? '');
    return column !== null || isUnused ? [] : [place];
  });
}

export function isFormula(cell: SpecContent): cell is { readonly formula: string } {
  return typeof cell === 'object' && cell !== null && 'formula' in cell;
}
