import type { PlanHistory } from '../../core/history/plan-history';
import { loadHistory, readHistory } from '../saved/plan-history';
import {
  COLUMNS_NAME,
  LEFT_NAME,
  type GeneratedSheet,
  parseSheetProperty,
  SHEET_PROPERTY,
  WRITTEN_NAME,
} from './sheet-property';
import { parseColumns } from './columns-name';

/** The setting that names the sheets that are being added, until they are complete. */
const ADDING_KEY = 'plan-mejora.adding';

/** Stores which sheets are about to be added; see {@link SheetsSurvey.strays}. */
export function announceSheets({ workbook }: Excel.RequestContext, names: readonly string[]): void {
  workbook.settings.add(ADDING_KEY, names);
}

/** Undoes {@link announceSheets}. */
export function deleteAnnouncement({ workbook }: Excel.RequestContext): void {
  workbook.settings.getItemOrNullObject(ADDING_KEY).delete();
}

/** The setting may hold anything, since the file may come from anywhere. */
function parseAdding(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The first and the last cell of an address: `A5` and `C9` of `'Por criterio'!A5:C9`. */
function corners(address: string): readonly [first: string, last: string] {
  const [first = '', last = first] = address.slice(address.lastIndexOf('!') + 1).split(':');
  return [first, last];
}

/** The data for refreshing a table. */
export interface TableEntry {
  /** Its first cell, such as `A5`. */
  readonly first: string;
  /** Its last cell. */
  readonly last: string;
  /** Its columns' headings, from the left, even if its header row is hidden. */
  readonly headings: readonly string[];
}

/** The data on a sheet of the workbook for generating sheets. */
export interface SheetEntry {
  readonly sheet: Excel.Worksheet;
  readonly id: string;
  readonly name: string;
  /** Its property; `null` if the sheet isn't ours. */
  readonly generated: GeneratedSheet | null;
  /** The current address of our cells, without rows to fill in; `null` if unknown. */
  readonly written: string | null;
  /**
   * How many rows directly below ours were ours before and are still blank: they can be used without moving what is
   * below.
   */
  readonly rowsLeft: number;
  /**
   * The current place of each of our columns, from 0, in the order in which we wrote them; `null`: deleted. Empty if
   * unknown.
   */
  readonly columns: readonly (number | null)[];
  readonly visibility: Excel.Worksheet['visibility'];
  readonly isProtected: boolean;
  /** Whether the sheet's own filter, not a table's, hides rows. */
  readonly isFiltered: boolean;
  /** The sheet's tables by name. */
  readonly tables: ReadonlyMap<string, TableEntry>;
  /** The type of each of the sheet's charts, by name. */
  readonly charts: ReadonlyMap<string, Excel.Chart['chartType']>;
}

export interface SheetsSurvey {
  readonly sheets: readonly SheetEntry[];
  /** Names of tables and of named ranges, which must differ from each other. */
  readonly names: readonly string[];
  readonly history: PlanHistory;
  /** Empty sheets of ours, left by a failure before their property was set. */
  readonly strays: readonly Excel.Worksheet[];
}

/** How many blank rows of ours follow directly below; 0 if users inserted something between. */
function rowsLeft(written: Excel.Range, left: Excel.Range, writtenSince: Excel.Range): number {
  if (written.isNullObject || left.isNullObject || left.rowIndex !== written.rowIndex + written.rowCount) return 0;
  return writtenSince.isNullObject ? left.rowCount : writtenSince.rowIndex - left.rowIndex;
}

/** Reads which sheets there are, and which of them are ours: two round trips. */
export async function surveySheets(context: Excel.RequestContext): Promise<SheetsSurvey> {
  const { worksheets, names, settings, tables } = context.workbook;
  const savedHistory = loadHistory(context);
  const adding = settings.getItemOrNullObject(ADDING_KEY).load('value');
  worksheets.load('items/id,items/name,items/visibility');
  names.load('items/name');
  tables.load('items/name');
  await context.sync();

  const parts = new Map(
    tables.items.map((table) => [
      table.name,
      { range: table.getRange().load('address'), columns: table.columns.load('items/name') },
    ]),
  );
  const queries = worksheets.items.map((sheet) => {
    const left = sheet.names.getItemOrNullObject(LEFT_NAME).getRangeOrNullObject();
    return {
      sheet,
      left: left.load('rowIndex, rowCount'),
      writtenSince: left.getUsedRangeOrNullObject(true).load('rowIndex'),
      property: sheet.customProperties.getItemOrNullObject(SHEET_PROPERTY).load('value'),
      written: sheet.names.getItemOrNullObject(WRITTEN_NAME).getRangeOrNullObject().load('address, rowIndex, rowCount'),
      columns: sheet.names.getItemOrNullObject(COLUMNS_NAME).load('formula'),
      protection: sheet.protection.load('protected'),
      autoFilter: sheet.autoFilter.load('isDataFiltered'),
      tables: sheet.tables.load('items/name'),
      charts: sheet.charts.load('items/name,items/chartType'),
      used: sheet.getUsedRangeOrNullObject(true).load('address'),
    };
  });
  await context.sync();

  const added = adding.isNullObject ? [] : parseAdding(adding.value);
  const isStray = ({ sheet, property, used }: (typeof queries)[number]) =>
    property.isNullObject && used.isNullObject && added.includes(sheet.name);
  const tableEntry = (name: string): TableEntry => {
    const part = parts.get(name);
    const [first, last] = corners(part?.range.address ?? '');
    return { first, last, headings: part?.columns.items.map((column) => column.name) ?? [] };
  };
  const sheets = queries
    .filter((query) => !isStray(query))
    .map(({ sheet, property, left, writtenSince, written, columns, protection, autoFilter, tables: own, charts }) => ({
      sheet,
      id: sheet.id,
      name: sheet.name,
      visibility: sheet.visibility,
      generated: property.isNullObject ? null : parseSheetProperty(property.value),
      written: written.isNullObject ? null : written.address,
      rowsLeft: rowsLeft(written, left, writtenSince),
      columns: columns.isNullObject ? [] : parseColumns(String(columns.formula)),
      isProtected: protection.protected,
      isFiltered: autoFilter.isDataFiltered,
      tables: new Map(own.items.map(({ name }) => [name, tableEntry(name)])),
      charts: new Map(charts.items.map(({ name, chartType }) => [name, chartType])),
    }));
  const strays = queries.filter(isStray).map(({ sheet }) => sheet);
  return {
    sheets,
    strays,
    history: readHistory(savedHistory),
    names: [...names.items.map(({ name }) => name), ...parts.keys()],
  };
}
