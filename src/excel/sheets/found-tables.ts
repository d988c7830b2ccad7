import {
  columnsToRead,
  ourColumn,
  type FoundColumn,
  type FoundTable,
  type FoundTables,
} from '../../core/summary/found-table';
import { TABLE_KEYS, type SaidCell, type TableKey } from '../../core/summary/sheet-spec';
import { matrix } from '../read-cells';
import { isTooLarge } from '../run-excel';
import type { SheetEntry } from './survey-sheets';

/** How many rows to ask for at once: with long texts in every cell they fill half an answer. */
const MOST_ROWS = 2_000;

/** A table of ours to read, and which of its columns. */
interface TableToRead {
  readonly table: Excel.Table;
  readonly headings: readonly string[];
  readonly known: FoundTable['known'];
  /** From 0. */
  readonly places: readonly number[];
}

/**
 * What people's own columns of our tables hold, and the columns by which rows are known again. Asks for nothing where all columns are ours;
 * else one round trip, and one for every two thousand rows.
 */
export async function readFoundTables(
  context: Excel.RequestContext,
  entryOf: (key: TableKey) => SheetEntry | null,
): Promise<FoundTables> {
  const wanted = TABLE_KEYS.flatMap((key) => {
    const entry = entryOf(key);
    const [name, { headings } = { headings: [] }] = [...(entry?.tables ?? [])][0] ?? [''];
    const known = headings.map((heading) => ourColumn(key, entry?.generated?.columns ?? [], heading));
    const places = columnsToRead(key, known);
    return entry === null || places.length === 0
      ? []
      : [{ key, read: { table: entry.sheet.tables.getItem(name), headings, known, places } }];
  });
  const found: Partial<Record<TableKey, FoundTable>> = {};
  for (const { key, read } of wanted) found[key] = await readTable(context, read);
  return found;
}

async function readTable(
  context: Excel.RequestContext,
  { table, headings, known, places }: TableToRead,
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
  return { firstRow: body.rowIndex, firstColumn: body.columnIndex, headings, known, columns };
}

/** A column while it is read. */
interface Held extends FoundColumn {
  readonly cells: SaidCell[];
  readonly numberFormats: string[];
}

function addCells(held: Held | undefined, { values, formulas, numberFormat }: Excel.Range): void {
  const formats = matrix(numberFormat);
  const inputs = matrix(formulas);
  matrix(values).forEach(([value], row) => {
    held?.cells.push(saidCell(value, inputs[row]?.[0]));
    const format = formats[row]?.[0];
    held?.numberFormats.push(typeof format === 'string' ? format : 'General');
  });
}

/** What a cell says. A text that begins as a formula does gives itself for its value; a formula gives what comes of it. */
function saidCell(value: unknown, input: unknown): SaidCell {
  if (typeof input === 'string' && input.startsWith('=') && input !== value) return { formula: input };
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return typeof value === 'string' && value !== '' ? value : null;
}
