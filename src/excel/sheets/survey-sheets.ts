import { type GeneratedSheet, parseSheetProperty, SHEET_PROPERTY } from '../sheet-property';

/** A sheet of the workbook, as far as generating sheets needs to know it. */
export interface SheetEntry {
  readonly sheet: Excel.Worksheet;
  readonly name: string;
  /** What we wrote there, where the sheet is ours. */
  readonly generated: GeneratedSheet | null;
  readonly isProtected: boolean;
  /** The names of the sheet's tables. */
  readonly tables: readonly string[];
}

/** The workbook's sheets and the names that are taken in it. */
export interface SheetsSurvey {
  readonly sheets: readonly SheetEntry[];
  /** Names of tables and of named ranges: Excel keeps them apart from each other in one list. */
  readonly names: readonly string[];
}

/** Which sheets there are, and which of them are ours: two round trips. */
export async function surveySheets(context: Excel.RequestContext): Promise<SheetsSurvey> {
  const { worksheets, names } = context.workbook;
  worksheets.load('items/name');
  names.load('items/name');
  await context.sync();

  const looks = worksheets.items.map((sheet) => ({
    sheet,
    property: sheet.customProperties.getItemOrNullObject(SHEET_PROPERTY).load('value'),
    protection: sheet.protection.load('protected'),
    tables: sheet.tables.load('items/name'),
  }));
  await context.sync();

  const sheets = looks.map(({ sheet, property, protection, tables }) => ({
    sheet,
    name: sheet.name,
    generated: property.isNullObject ? null : parseSheetProperty(property.value),
    isProtected: protection.protected,
    tables: tables.items.map(({ name }) => name),
  }));
  return { sheets, names: [...names.items.map(({ name }) => name), ...sheets.flatMap(({ tables }) => tables)] };
}
