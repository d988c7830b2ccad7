import { SHEET_KEYS, type SheetKey } from '../../core/summary/sheet-spec';

/** The key of the worksheet property that says that a sheet is ours. Sheets are recognized by it, never by name. */
export const SHEET_PROPERTY = 'plan-mejora.sheet';

/** The hidden name, in the sheet's scope, of the cells that we wrote. */
export const WRITTEN_NAME = 'plan_mejora.written';

/** The hidden name, in the sheet's scope, of blank rows below ours that were ours before. */
export const LEFT_NAME = 'plan_mejora.left';

/** The hidden name, in the sheet's scope, that lists our columns. */
export const COLUMNS_NAME = 'plan_mejora.columns';

export interface GeneratedSheet {
  readonly key: SheetKey;
  /** The address, without the sheet, of all that we wrote there; what stands outside it belongs to the user. */
  readonly area: string;
  /** The column ids of our table, from the left; empty if it has no table. */
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

/** Parses a property's text; `null` if it isn't ours, so that no other sheet is taken for ours. */
export function parseSheetProperty(text: string): GeneratedSheet | null {
  const [word = '', area = '', columns = ''] = text.split(' ');
  const key = SHEET_KEYS.find((candidate) => candidate === word);
  return key !== undefined && /^[A-Z]+\d+(:[A-Z]+\d+)?$/.test(area)
    ? { key, area, columns: columns.split(',').filter(Boolean) }
    : null;
}
