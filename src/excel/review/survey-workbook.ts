import { HEADING_COLUMNS, HEADING_ROWS } from '../../core/plan/heading/find-heading';
import type { Grid } from '../../core/plan/grid';
import { areSettingsWhole, parsePlanSettings, type PlanSettings } from '../../core/plan/plan-settings';
import { parseAcceptance, type Acceptance } from '../../core/rules/accepted/acceptance';
import { ACCEPTED_PREFIX } from '../saved/accepted-key';
import { HISTORY_KEY, STAMP_KEY } from '../saved/history-key';
import { SETTINGS_KEY } from '../saved/plan-settings';
import { gridCell, matrix } from './read-cells';
import { type GeneratedSheet, parseSheetProperty, SHEET_PROPERTY } from '../sheets/sheet-property';

export interface SheetSurvey {
  readonly id: string;
  readonly name: string;
  readonly isActive: boolean;
  /** The sheet's first rows and columns. */
  readonly top: Grid;
  /** The last row with a value, from 0; −1 if the sheet is empty. */
  readonly lastRow: number;
  /** Its property; `null` if the sheet is neither generated nor a copy of a generated one. */
  readonly generated: GeneratedSheet | null;
  readonly isProtected: boolean;
  /** Whether a filter hides rows. */
  readonly isFiltered: boolean;
  /** The types of the sheet's conditional formats in the order of their collection. */
  readonly conditionalFormats: readonly string[];
}

export interface WorkbookSurvey {
  /** The visible sheets, in their order. */
  readonly sheets: readonly SheetSurvey[];
  /** The sheets that a person can show again, in their order. */
  readonly hiddenSheets: readonly Excel.Worksheet[];
  /** The names of all sheets, hidden ones too. */
  readonly sheetNames: readonly string[];
  /** The user's corrections and choices for this workbook. */
  readonly settings: PlanSettings;
  /** Whether a part of what was saved in the workbook wasn't used: it is damaged, or of another version. */
  readonly ignoresSettings: boolean;
  /** Acceptances of all plans of the workbook. */
  readonly acceptances: readonly Acceptance[];
  /** The stored history of earlier reviews, unparsed; `null` if there is none. */
  readonly history: unknown;
  /** From what the generated sheets were written, unparsed; `null` if unknown. */
  readonly sheetsStamp: unknown;
}

/**
 * Surveys every visible sheet: two round trips, whatever the number of sheets. Hidden sheets are skipped, because a plan there can’t be seen.
 */
export async function surveyWorkbook(context: Excel.RequestContext): Promise<WorkbookSurvey> {
  const { worksheets, settings } = context.workbook;
  const setting = settings.getItemOrNullObject(SETTINGS_KEY).load('value');
  const history = settings.getItemOrNullObject(HISTORY_KEY).load('value');
  const stamp = settings.getItemOrNullObject(STAMP_KEY).load('value');
  const keys = settings.load('items/key');
  worksheets.load('items/id,items/name,items/visibility');
  const active = worksheets.getActiveWorksheet();
  active.load('id');
  await context.sync();

  // Only acceptances are loaded: other settings may be long.
  const accepted = keys.items.filter(({ key }) => key.startsWith(ACCEPTED_PREFIX)).map((item) => item.load('value'));
  const hidden = worksheets.items.filter(({ visibility }) => visibility === Excel.SheetVisibility.hidden);
  const visible = worksheets.items.filter(({ visibility }) => visibility === Excel.SheetVisibility.visible);
  const surveys = querySheets(visible, active.id);
  await context.sync();

  const acceptances = accepted.map(({ value }) => parseAcceptance(value));
  return {
    sheets: surveys(),
    hiddenSheets: hidden,
    sheetNames: worksheets.items.map(({ name }) => name),
    settings: setting.isNullObject ? {} : parsePlanSettings(setting.value),
    ignoresSettings: acceptances.includes(null) || (!setting.isNullObject && !areSettingsWhole(setting.value)),
    acceptances: acceptances.filter((acceptance) => acceptance !== null),
    history: history.isNullObject ? null : history.value,
    sheetsStamp: stamp.isNullObject ? null : stamp.value,
  };
}

/** Queries what a survey needs of sheets. The result is to be called after the next `sync`. */
export function querySheets(sheets: readonly Excel.Worksheet[], activeId: string): () => readonly SheetSurvey[] {
  const queries = sheets.map((sheet) => ({
    sheet,
    top: sheet.getRangeByIndexes(0, 0, HEADING_ROWS, HEADING_COLUMNS).load('values,valueTypes'),
    used: sheet.getUsedRangeOrNullObject(true).load('rowIndex,rowCount'),
    property: sheet.customProperties.getItemOrNullObject(SHEET_PROPERTY).load('value'),
    protection: sheet.protection.load('protected'),
    autoFilter: sheet.autoFilter.load('isDataFiltered'),
    formats: sheet.getRange().conditionalFormats.load('items/type,items/priority'),
  }));
  return () =>
    queries.map(({ sheet, top, used, property, protection, autoFilter, formats }) => ({
      id: sheet.id,
      name: sheet.name,
      isActive: sheet.id === activeId,
      top: topGrid(sheet.name, top),
      lastRow: used.isNullObject ? -1 : used.rowIndex + used.rowCount - 1,
      generated: property.isNullObject ? null : parseSheetProperty(property.value),
      isProtected: protection.protected,
      isFiltered: autoFilter.isDataFiltered,
      conditionalFormats: formats.items.map((format) => format.type),
    }));
}

/** The grid of a loaded range (`values,valueTypes`) that begins at A1. */
export function topGrid(sheet: string, range: Excel.Range): Grid {
  const types = matrix(range.valueTypes);
  const cells = matrix(range.values).map((row, r) =>
    row.map((value, c) => gridCell({ value, type: types[r]?.[c] ?? 'Empty' })),
  );
  return { sheet, row: 0, column: 0, cells, hiddenRows: new Set(), date1904: false };
}
