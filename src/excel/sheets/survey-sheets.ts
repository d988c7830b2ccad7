import type { PlanHistory } from '../../core/history/plan-history';
import { loadHistory, readHistory } from '../plan-history';
import { type GeneratedSheet, parseSheetProperty, SHEET_PROPERTY } from '../sheet-property';

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

/** A sheet of the workbook, as far as generating sheets needs to know it. */
export interface SheetEntry {
  readonly sheet: Excel.Worksheet;
  readonly name: string;
  /** What we wrote there, where the sheet is ours. */
  readonly generated: GeneratedSheet | null;
  readonly isProtected: boolean;
  /** Whether a filter of the sheet's own, not of a table, hides rows. */
  readonly isFiltered: boolean;
  /** The names of the sheet's tables. */
  readonly tables: readonly string[];
  /** The names of the sheet's charts. */
  readonly charts: readonly string[];
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

/** Which sheets there are, and which of them are ours: two round trips. */
export async function surveySheets(context: Excel.RequestContext): Promise<SheetsSurvey> {
  const { worksheets, names, settings } = context.workbook;
  const remembered = loadHistory(context);
  const adding = settings.getItemOrNullObject(ADDING_KEY).load('value');
  worksheets.load('items/name');
  names.load('items/name');
  await context.sync();

  const looks = worksheets.items.map((sheet) => ({
    sheet,
    property: sheet.customProperties.getItemOrNullObject(SHEET_PROPERTY).load('value'),
    protection: sheet.protection.load('protected'),
    autoFilter: sheet.autoFilter.load('isDataFiltered'),
    tables: sheet.tables.load('items/name'),
    charts: sheet.charts.load('items/name'),
    used: sheet.getUsedRangeOrNullObject(true).load('address'),
  }));
  await context.sync();

  const added = adding.isNullObject ? [] : parseAdding(adding.value);
  const isStray = ({ sheet, property, used }: (typeof looks)[number]) =>
    property.isNullObject && used.isNullObject && added.includes(sheet.name);
  const sheets = looks
    .filter((look) => !isStray(look))
    .map(({ sheet, property, protection, autoFilter, tables, charts }) => ({
      sheet,
      name: sheet.name,
      generated: property.isNullObject ? null : parseSheetProperty(property.value),
      isProtected: protection.protected,
      isFiltered: autoFilter.isDataFiltered,
      tables: tables.items.map(({ name }) => name),
      charts: charts.items.map(({ name }) => name),
    }));
  const strays = looks.filter(isStray).map(({ sheet }) => sheet);
  return {
    sheets,
    strays,
    history: readHistory(remembered),
    names: [...names.items.map(({ name }) => name), ...sheets.flatMap(({ tables }) => tables)],
  };
}
