import { matchItems, type KeyFunction } from '../../history/match-items';
import { type FoundColumn, type FoundTable, isFormula, ROW_KEYS, userColumnIndexes } from './found-table';
import { inRow } from './references';
import { sheetWords } from './sheet-head';
import type { UserColumn, SpecContent, SpecCell, SpecTable, TableKey } from '../sheet-spec';
import type { SpecLayout } from './spec-layout';
import type { SummaryInput } from '../summary-input';

/** A table's columns in order: a name for ours, the index at which it was found for a user's. */
export type Columns<Column extends string> = readonly (Column | number)[];

/** The cells that identify a row, by column name. */
type IdentifyingRow = ReadonlyMap<string, string>;

const EMPTY: SpecCell = { fillIn: true };

/** Our columns with the users' columns in their places. */
export function withUserColumns<Column extends string>(
  table: TableKey,
  ours: readonly Column[],
  { found }: SummaryInput,
): Columns<Column> {
  const columns: (Column | number)[] = [...ours];
  const entry = found[table];
  if (entry === undefined) return columns;
  for (const place of userColumnIndexes(entry)) columns.splice(place, 0, place);
  return columns;
}

/** One row of a table. Cells of users' columns stay empty; {@link userColumns} fills them. */
export function rowOf<Column extends string>(
  columns: Columns<Column>,
  ours: (column: Column) => SpecCell,
): readonly SpecCell[] {
  return columns.map((column) => (typeof column === 'number' ? EMPTY : ours(column)));
}

/** The text that identifies a row: for a link its target, independent of language and quoting. */
function identifyingText(cell: SpecCell): string {
  if (cell === null || typeof cell === 'boolean') return '';
  if (typeof cell !== 'object') return String(cell).trim();
  return 'formula' in cell ? (/\$[A-Z]+\$\d+/.exec(cell.formula)?.[0] ?? '') : '';
}

/** A key made of several columns; `null` if one of them is empty. */
const keyFunctionOf =
  (columns: readonly string[]): KeyFunction<IdentifyingRow> =>
  (row) => {
    const parts = columns.map((column) => row.get(column) ?? '');
    return parts.includes('') ? null : parts.join('\n');
  };

/** The matches between the found table's rows and the current ones, as indexes from 0. */
interface Matches {
  /** By current row; a new row is absent. */
  readonly found: ReadonlyMap<number, number>;
  /** The found rows that no longer exist but have users' notes. */
  readonly removed: readonly number[];
}

/**
 * Writes the values of users' columns beside the rows that they belong to. Values of rows that no longer exist go below
 * the table. A new row's cell is empty, unless the whole column has one formula.
 *
 * @param firstRow The table's first row of data, from 0. The layout must end with the table.
 */
export function userColumns<Column extends string>(
  table: TableKey,
  columns: Columns<Column>,
  layout: SpecLayout,
  firstRow: number,
  input: SummaryInput,
): Pick<SpecTable, 'columns' | 'userColumns' | 'ownRows'> {
  const found = input.found[table];
  const ours = columns.filter((column) => typeof column !== 'number');
  if (found === undefined) return { columns: ours, userColumns: [], ownRows: 0 };
  const rows = layout.rowsAt(firstRow, layout.nextRow - firstRow);
  const matches = matchRows(table, columns, found, rows);
  const isUnchanged =
    found.firstRow === firstRow && rowCount(found) === rows.length && [...matches.found].every(isSamePlace);
  const isComplete = matches.found.size === rows.length;
  const ownRows = addOwnRows(columns, layout, found, matches.removed, sheetWords(input).goneRows);
  const inserted = columns.flatMap((place, column): readonly UserColumn[] => {
    const foundColumn = typeof place === 'number' ? found.columns.get(place) : undefined;
    if (typeof place !== 'number' || foundColumn === undefined) return [];
    const inPlace = found.firstColumn + place === column;
    const taken = layout.rowsAt(firstRow - 1, 1).flat();
    layout.put(firstRow - 1, column, [freeHeading(found.headings[place] ?? '', taken)]);
    if (isUnchanged && isComplete && inPlace) return [{ column, inPlace, formats: [] }];
    const formula = columnFormula(foundColumn, found.firstRow);
    const places = rows.map((_, at) => matches.found.get(at) ?? null);
    places.forEach((then, at) => {
      const cell = then === null ? formula : (foundColumn.cells[then] ?? null);
      const foundRow = then === null ? NOWHERE : found.firstRow + then;
      layout.put(firstRow + at, column, [inSheetRow(cell, foundRow, firstRow + at)]);
    });
    const formatOf = (then: number | null) => foundColumn.numberFormats[then ?? 0] ?? 'General';
    const formats = [
      { row: firstRow, numberFormats: places.map(formatOf) },
      ...(ownRows === 0
        ? []
        : [{ row: layout.nextRow - matches.removed.length, numberFormats: matches.removed.map(formatOf) }]),
    ];
    return [{ column, inPlace, formats }];
  });
  return { columns: ours, userColumns: inserted, ownRows };
}

/** Makes a heading unique by adding a number: Excel requires it within a table. */
function freeHeading(heading: string, taken: readonly SpecCell[]): string {
  const names = new Set(taken.map((cell) => (typeof cell === 'string' ? cell.toLowerCase() : '')));
  let free = heading;
  for (let count = 2; names.has(free.toLowerCase()); count++) free = `${heading} (${count})`;
  return free;
}

const isSamePlace = ([now, then]: readonly [number, number]) => now === then;

const rowCount = ({ columns }: FoundTable) => Math.max(0, ...[...columns.values()].map(({ cells }) => cells.length));

function matchRows<Column extends string>(
  table: TableKey,
  columns: Columns<Column>,
  found: FoundTable,
  rows: readonly (readonly SpecCell[])[],
): Matches {
  const now = rows.map(
    (row) => new Map(columns.map((column, at) => [String(column), identifyingText(row[at] ?? null)])),
  );
  const then = Array.from({ length: rowCount(found) }, (_, at) => {
    const cells = [...found.columns].map(
      ([place, { cells }]) => [found.known[place] ?? '', identifyingText(cells[at] ?? null)] as const,
    );
    return new Map(cells);
  });
  const matches = matchItems(ROW_KEYS[table].map(keyFunctionOf), then, now);
  const users = columns.filter((column) => typeof column === 'number');
  const isWritten = (at: number) =>
    users.some((place) => {
      const cell = found.columns.get(place)?.cells[at] ?? null;
      return cell !== null && !isFormula(cell);
    });
  return {
    found: new Map([...matches].map(([was, is]) => [is, was])),
    removed: then.flatMap((_, at) => (!matches.has(at) && isWritten(at) ? [at] : [])),
  };
}

/**
 * Adds the rows that no longer exist below the table, with what identifies them and the users' notes. Returns the
 * number of rows added.
 */
function addOwnRows<Column extends string>(
  columns: Columns<Column>,
  layout: SpecLayout,
  { known, columns: foundColumns }: FoundTable,
  removed: readonly number[],
  words: string,
): number {
  if (removed.length === 0) return 0;
  const end = layout.nextRow;
  const places = columns.map((column) => (typeof column === 'number' ? column : known.indexOf(column)));
  layout.style('note', layout.add([], [words]), 2);
  for (const at of removed) {
    const cells = places.map((place) => foundColumns.get(place)?.cells[at] ?? null);
    layout.style('aside', layout.add(cells.map((cell) => (isFormula(cell) ? null : cell))));
  }
  return layout.nextRow - end;
}

/** A row number that no sheet has. */
const NOWHERE = -1;

/** The formula that all rows of a column share, moved to {@link NOWHERE}; `null` if there is none. */
function columnFormula({ cells }: FoundColumn, firstRow: number): SpecContent {
  const moved = cells.map((cell, at) => inSheetRow(cell, firstRow + at, NOWHERE));
  const [first = null] = moved;
  return isFormula(first) && moved.every((cell) => isFormula(cell) && cell.formula === first.formula) ? first : null;
}

/** Moves a cell's formula to another row, both counted from 0. */
function inSheetRow(cell: SpecContent, from: number, to: number): SpecContent {
  return isFormula(cell) ? { formula: inRow(cell.formula, from + 1, to + 1) } : cell;
}
