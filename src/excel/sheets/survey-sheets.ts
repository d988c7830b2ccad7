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

/** The setting that names the sheets which are being added, while they are. */
const ADDING_KEY = 'plan-mejora.adding';

/** Says in the workbook which sheets are about to be added; see {@link SheetsSurvey.strays}. */
export function announceSheets({ workbook }: Excel.RequestContext, names: readonly string[]): void {
  workbook.settings.add(ADDING_KEY, names);
}

/** Takes back what {@link announceSheets} said. */
export function forgetAnnounced({ workbook }: Excel.RequestContext): void {
  workbook.settings.getItemOrNullObject(ADDING_KEY).delete();
}

/** A file comes from anywhere: what is no list of names names nothing. */
function parseAdding(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The first and the last cell of an address: `A5` and `C9` of `'Por criterio'!A5:C9`. */
function corners(address: string): readonly [first: string, last: string] {
  const [first = '', last = first] = address.slice(address.lastIndexOf('!') + 1).split(':');
  return [first, last];
}

/** A table, as far as writing it again needs to know it. */
export interface TableEntry {
  /** Its first cell, such as `A5`. */
  readonly first: string;
  /** Its last cell. */
  readonly last: string;
  /** Its columns' headings, from the left, whether they are shown or not. */
  readonly headings: readonly string[];
}

/** A sheet of the workbook, as far as generating sheets needs to know it. */
export interface SheetEntry {
  readonly sheet: Excel.Worksheet;
  readonly name: string;
  /** What we wrote there, where the sheet is ours. */
  readonly generated: GeneratedSheet | null;
  /** The address of what we wrote there as people moved it since, without the rows that are theirs to fill in; `null` where that is not known. */
  readonly written: string | null;
  /** How many rows right below ours were ours once and are blank still: as many can be ours again without moving what people keep below. */
  readonly rowsLeft: number;
  /** Where each of our columns stands now, from 0, in the order in which we wrote them; `null`: taken out. Empty where that is not known. */
  readonly columns: readonly (number | null)[];
  readonly isProtected: boolean;
  /** Whether a filter of the sheet's own, not of a table, hides rows. */
  readonly isFiltered: boolean;
  /** The sheet's tables by their names. */
  readonly tables: ReadonlyMap<string, TableEntry>;
  /** The sheet's charts: of what type each is now, by its name. */
  readonly charts: ReadonlyMap<string, Excel.Chart['chartType']>;
}

/** The workbook's sheets and the names that are taken in it. */
export interface SheetsSurvey {
  readonly sheets: readonly SheetEntry[];
  /** Names of tables and of named ranges: Excel keeps them apart from each other in one list. */
  readonly names: readonly string[];
  /** What the workbook remembers of earlier reviews. */
  readonly history: PlanHistory;
  /** Sheets that we added when something failed before we could say on them that they are ours: still empty. */
  readonly strays: readonly Excel.Worksheet[];
}

/** How many rows are left blank, from the one right below ours on; none where people put something between. */
function rowsLeft(written: Excel.Range, left: Excel.Range, writtenSince: Excel.Range): number {
  if (written.isNullObject || left.isNullObject || left.rowIndex !== written.rowIndex + written.rowCount) return 0;
  return writtenSince.isNullObject ? left.rowCount : writtenSince.rowIndex - left.rowIndex;
}

/** Which sheets there are, and which of them are ours: two round trips. */
export async function surveySheets(context: Excel.RequestContext): Promise<SheetsSurvey> {
  const { worksheets, names, settings, tables } = context.workbook;
  const remembered = loadHistory(context);
  const adding = settings.getItemOrNullObject(ADDING_KEY).load('value');
  worksheets.load('items/name');
  names.load('items/name');
  tables.load('items/name');
  await context.sync();

  const parts = new Map(
    tables.items.map((table) => [
      table.name,
      { range: table.getRange().load('address'), columns: table.columns.load('items/name') },
    ]),
  );
  const looks = worksheets.items.map((sheet) => {
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
  const isStray = ({ sheet, property, used }: (typeof looks)[number]) =>
    property.isNullObject && used.isNullObject && added.includes(sheet.name);
  const tableEntry = (name: string): TableEntry => {
    const part = parts.get(name);
    const [first, last] = corners(part?.range.address ?? '');
    return { first, last, headings: part?.columns.items.map((column) => column.name) ?? [] };
  };
  const sheets = looks
    .filter((look) => !isStray(look))
    .map(({ sheet, property, left, writtenSince, written, columns, protection, autoFilter, tables: own, charts }) => ({
      sheet,
      name: sheet.name,
      generated: property.isNullObject ? null : parseSheetProperty(property.value),
      written: written.isNullObject ? null : written.address,
      rowsLeft: rowsLeft(written, left, writtenSince),
      columns: columns.isNullObject ? [] : parseColumns(String(columns.formula)),
      isProtected: protection.protected,
      isFiltered: autoFilter.isDataFiltered,
      tables: new Map(own.items.map(({ name }) => [name, tableEntry(name)])),
      charts: new Map(charts.items.map(({ name, chartType }) => [name, chartType])),
    }));
  const strays = looks.filter(isStray).map(({ sheet }) => sheet);
  return {
    sheets,
    strays,
    history: readHistory(remembered),
    names: [...names.items.map(({ name }) => name), ...parts.keys()],
  };
}
