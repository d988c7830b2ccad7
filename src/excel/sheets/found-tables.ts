import {
  columnsToRead,
  type FoundColumn,
  type FoundTable,
  type FoundTables,
} from '../../core/summary/layout/found-table';
import { TABLE_KEYS, type SpecContent, type TableKey } from '../../core/summary/sheet-spec';
import { matrix } from '../review/read-cells';
import { isTooLarge } from '../run-excel';
import { columnAt } from './columns-name';
import { cellContent } from './cell-input';
import { insertedColumnsOf } from './inserted-columns';
import type { SheetEntry, TableEntry } from './survey-sheets';

/** How many rows to read at once: with long texts in every cell they fill half an answer. */
const MOST_ROWS = 2_000;

/** A table of ours to read, and which of its columns. */
interface TableToRead {
  readonly table: Excel.Table;
  /** How many columns to its left will be moved away. */
  readonly before: number;
  readonly headings: readonly string[];
  readonly known: FoundTable['known'];
  /** From 0. */
  readonly places: readonly number[];
}

/**
 * Reads users' own columns of our tables, and the columns by which rows are recognized. No round trip if all columns are ours; otherwise
 * one, and one for every two thousand rows.
 */
export async function readFoundTables(
  context: Excel.RequestContext,
  entryOf: (key: TableKey) => SheetEntry | null,
): Promise<FoundTables> {
  const wanted = TABLE_KEYS.flatMap((key) => {
    const entry = entryOf(key);
    const [[name, table] = []] = entry?.tables ?? [];
    if (entry === null || name === undefined || table === undefined) return [];
    const known = knownColumns(entry, table);
    const places = columnsToRead(key, known);
    const before = insertedColumnsOf(entry).length;
    const read = { table: entry.sheet.tables.getItem(name), before, headings: table.headings, known, places };
    return places.length === 0 ? [] : [{ key, read }];
  });
  const found: Partial<Record<TableKey, FoundTable>> = {};
  for (const { key, read } of wanted) found[key] = await readTable(context, read);
  return found;
}

/** Which of our columns each column of a table is; all count as ours if that is unknown. */
function knownColumns({ columns, generated }: SheetEntry, { first, headings }: TableEntry): FoundTable['known'] {
  const keys = generated?.columns ?? [];
  if (columns.length === 0 || columns.length !== keys.length) return headings.map(() => '');
  const start = columnAt(first.replace(/\d+$/, ''));
  return headings.map((_, place) => keys[columns.indexOf(start + place)] ?? null);
}

async function readTable(
  context: Excel.RequestContext,
  { table, before, headings, known, places }: TableToRead,
): Promise<FoundTable> {
  const body = table.getDataBodyRange().load('rowIndex, columnIndex, rowCount');
  await context.sync();
  const columns = new Map(places.map((place): [number, Held] => [place, { cells: [], numberFormats: [] }]));
  let most = MOST_ROWS;
  let next = 0;
  while (next < body.rowCount) {
    const count = Math.min(most, body.rowCount - next);
    const parts = places.map((place) => ({
      place,
      range: table.worksheet
        .getRangeByIndexes(body.rowIndex + next, body.columnIndex + place, count, 1)
        .load('values, formulas, numberFormat'),
    }));
    try {
      // One round trip a block: a table may be larger than an answer.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
    } catch (error) {
      if (!isTooLarge(error) || count === 1) throw error;
      most = Math.ceil(count / 2);
      continue;
    }
    for (const { place, range } of parts) addCells(columns.get(place), range);
    next += count;
  }
  return { firstRow: body.rowIndex, firstColumn: body.columnIndex - before, headings, known, columns };
}

interface Held extends FoundColumn {
  readonly cells: SpecContent[];
  readonly numberFormats: string[];
}

function addCells(held: Held | undefined, { values, formulas, numberFormat }: Excel.Range): void {
  const formats = matrix(numberFormat);
  const inputs = matrix(formulas);
  matrix(values).forEach(([value], row) => {
    held?.cells.push(cellContent(value, inputs[row]?.[0]));
    const format = formats[row]?.[0];
    held?.numberFormats.push(typeof format === 'string' ? format : 'General');
  });
}
