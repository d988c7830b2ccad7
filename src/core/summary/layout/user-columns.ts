import { recognise, type Sign } from '../../history/recognise';
import { type FoundColumn, type FoundTable, isFormula, ROW_SIGNS, theirColumns } from './found-table';
import { inRow } from './references';
import { sheetWords } from './sheet-head';
import type { UserColumn, SaidCell, SpecCell, SpecTable, TableKey } from '../sheet-spec';
import type { SpecLayout } from './spec-layout';
import type { SummaryInput } from '../summary-input';

/** A table's columns in order: a name for ours, the index at which it was found for a user's. */
export type Columns<Column extends string> = readonly (Column | number)[];

/** The cells that identify a row, by column name. */
type TellingRow = ReadonlyMap<string, string>;

const EMPTY: SpecCell = { fillIn: true };

/** Our columns with the users' columns in their places. */
export function withTheirs<Column extends string>(
  table: TableKey,
  ours: readonly Column[],
  { found }: SummaryInput,
): Columns<Column> {
  const columns: (Column | number)[] = [...ours];
  const entry = found[table];
  if (entry === undefined) return columns;
  for (const place of theirColumns(entry)) columns.splice(place, 0, place);
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
function telling(cell: SpecCell): string {
  if (cell === null || typeof cell === 'boolean') return '';
  if (typeof cell !== 'object') return String(cell).trim();
  return 'formula' in cell ? (/\$[A-Z]+\$\d+/.exec(cell.formula)?.[0] ?? '') : '';
}

/** A key made of several columns; `null` if one of them is empty. */
const signOf =
  (columns: readonly string[]): Sign<TellingRow> =>
  (row) => {
    const parts = columns.map((column) => row.get(column) ?? '');
    return parts.includes('') ? null : parts.join('\n');
  };

/** The matches between the found table's rows and the current ones, as indexes from 0. */
interface Matches {
  /** By current row; a new row is absent. */
  readonly found: ReadonlyMap<number, number>;
  /** The found rows that no longer exist but have users' notes. */
  readonly gone: readonly number[];
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
): Pick<SpecTable, 'columns' | 'kept' | 'ownRows'> {
  const found = input.found[table];
  const ours = columns.filter((column) => typeof column !== 'number');
  if (found === undefined) return { columns: ours, kept: [], ownRows: 0 };
  const rows = layout.rowsAt(firstRow, layout.nextRow - firstRow);
  const matches = matchRows(table, columns, found, rows);
  const stays = found.firstRow === firstRow && rowCount(found) === rows.length && [...matches.found].every(isSamePlace);
  const isComplete = matches.found.size === rows.length;
  const ownRows = addOwnRows(columns, layout, found, matches.gone, sheetWords(input).goneRows);
  const kept = columns.flatMap((place, column): readonly UserColumn[] => {
    const held = typeof place === 'number' ? found.columns.get(place) : undefined;
    if (typeof place !== 'number' || held === undefined) return [];
    const inPlace = found.firstColumn + place === column;
    const taken = layout.rowsAt(firstRow - 1, 1).flat();
    layout.put(firstRow - 1, column, [freeHeading(found.headings[place] ?? '', taken)]);
    if (stays && isComplete && inPlace) return [{ column, inPlace, formats: [] }];
    const formula = columnFormula(held, found.firstRow);
    const places = rows.map((_, at) => matches.found.get(at) ?? null);
    places.forEach((then, at) => {
      const cell = then === null ? formula : (held.cells[then] ?? null);
      const stood = then === null ? NOWHERE : found.firstRow + then;
      layout.put(firstRow + at, column, [inSheetRow(cell, stood, firstRow + at)]);
    });
    const formatOf = (then: number | null) => held.numberFormats[then ?? 0] ?? 'General';
    const formats = [
      { row: firstRow, numberFormats: places.map(formatOf) },
      ...(ownRows === 0
        ? []
        : [{ row: layout.nextRow - matches.gone.length, numberFormats: matches.gone.map(formatOf) }]),
    ];
    return [{ column, inPlace, formats }];
  });
  return { columns: ours, kept, ownRows };
}

/** Makes a heading unique by adding a number: Excel requires it within a table. */
function freeHeading(heading: string, taken: readonly SpecCell[]): string {
  const said = new Set(taken.map((cell) => (typeof cell === 'string' ? cell.toLowerCase() : '')));
  let free = heading;
  for (let count = 2; said.has(free.toLowerCase()); count++) free = `${heading} (${count})`;
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
  const now = rows.map((row) => new Map(columns.map((column, at) => [String(column), telling(row[at] ?? null)])));
  const then = Array.from({ length: rowCount(found) }, (_, at) => {
    const cells = [...found.columns].map(
      ([place, { cells }]) => [found.known[place] ?? '', telling(cells[at] ?? null)] as const,
    );
    return new Map(cells);
  });
  const matches = recognise(ROW_SIGNS[table].map(signOf), then, now);
  const theirs = columns.filter((column) => typeof column === 'number');
  const isWritten = (at: number) =>
    theirs.some((place) => {
      const cell = found.columns.get(place)?.cells[at] ?? null;
      return cell !== null && !isFormula(cell);
    });
  return {
    found: new Map([...matches].map(([was, is]) => [is, was])),
    gone: then.flatMap((_, at) => (!matches.has(at) && isWritten(at) ? [at] : [])),
  };
}

/**
 * Adds the rows that no longer exist below the table, with what identifies them and the users' notes. Returns the
 * number of rows added.
 */
function addOwnRows<Column extends string>(
  columns: Columns<Column>,
  layout: SpecLayout,
  { known, columns: held }: FoundTable,
  gone: readonly number[],
  words: string,
): number {
  if (gone.length === 0) return 0;
  const end = layout.nextRow;
  const places = columns.map((column) => (typeof column === 'number' ? column : known.indexOf(column)));
  layout.style('note', layout.add([], [words]), 2);
  for (const at of gone) {
    const cells = places.map((place) => held.get(place)?.cells[at] ?? null);
    layout.style('aside', layout.add(cells.map((cell) => (isFormula(cell) ? null : cell))));
  }
  return layout.nextRow - end;
}

/** A row number that no sheet has. */
const NOWHERE = -1;

/** The formula that all rows of a column share, moved to {@link NOWHERE}; `null` if there is none. */
function columnFormula({ cells }: FoundColumn, firstRow: number): SaidCell {
  const said = cells.map((cell, at) => inSheetRow(cell, firstRow + at, NOWHERE));
  const [first = null] = said;
  return isFormula(first) && said.every((cell) => isFormula(cell) && cell.formula === first.formula) ? first : null;
}

/** Moves a cell's formula to another row, both counted from 0. */
function inSheetRow(cell: SaidCell, from: number, to: number): SaidCell {
  return isFormula(cell) ? { formula: inRow(cell.formula, from + 1, to + 1) } : cell;
}
