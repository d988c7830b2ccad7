import { SHEET_KEYS, type SheetKey } from '../../core/summary/sheet-spec';

/** The key of the worksheet property that says that a sheet is ours. A sheet is known by it, never by its name. */
export const SHEET_PROPERTY = 'plan-mejora.sheet';

/** The hidden name, of a generated sheet alone, of the cells that we wrote there. */
export const WRITTEN_NAME = 'plan_mejora.written';

/** The hidden name, of a generated sheet alone, of the rows below ours that were ours once and that we left blank. */
export const LEFT_NAME = 'plan_mejora.left';

/** The hidden name, of a generated sheet alone, that says where each of our columns stands. */
export const COLUMNS_NAME = 'plan_mejora.columns';

/** What the property of a generated sheet says. */
export interface GeneratedSheet {
  readonly key: SheetKey;
  /** The address, without the sheet, of all that we wrote there; what stands outside it belongs to the user. */
  readonly area: string;
  /** Which columns our table there has, from the left, by the words that name them in the code; empty where it has no table. */
  readonly columns: readonly string[];
}

/**
 * The property's text.
 *
 * @example formatSheetProperty({ key: 'findings', area: 'A1:B12', columns: ['severity', 'number'] }) // 'findings A1:B12 severity,number'
 */
export function formatSheetProperty({ key, area, columns }: GeneratedSheet): string {
  return [key, area, ...(columns.length === 0 ? [] : [columns.join(',')])].join(' ');
}

/** What a property's text says; `null` where it is none of ours, so that a stranger's sheet is never taken for ours. */
export function parseSheetProperty(text: string): GeneratedSheet | null {
  const [word = '', area = '', columns = ''] = text.split(' ');
  const key = SHEET_KEYS.find((candidate) => candidate === word);
  return key !== undefined && /^[A-Z]+\d+(:[A-Z]+\d+)?$/.test(area)
    ? { key, area, columns: columns.split(',').filter(Boolean) }
    : null;
}
