import { SHEET_KEYS, type SheetKey } from '../core/summary/sheet-spec';

/** The key of the worksheet property that says that a sheet is ours. A sheet is known by it, never by its name. */
export const SHEET_PROPERTY = 'plan-mejora.sheet';

/** The hidden name, of a generated sheet alone, of the cells that we wrote there. */
export const WRITTEN_NAME = 'plan_mejora.written';

/** What the property of a generated sheet says. */
export interface GeneratedSheet {
  readonly key: SheetKey;
  /** The address, without the sheet, of all that we wrote there; what stands outside it belongs to the user. */
  readonly area: string;
}

/**
 * The property's text.
 *
 * @example formatSheetProperty({ key: 'indicators', area: 'A1:M12' }) // 'indicators A1:M12'
 */
export function formatSheetProperty({ key, area }: GeneratedSheet): string {
  return `${key} ${area}`;
}

/** What a property's text says; `null` where it is none of ours, so that a stranger's sheet is never taken for ours. */
export function parseSheetProperty(text: string): GeneratedSheet | null {
  const [word = '', area = ''] = text.split(' ');
  const key = SHEET_KEYS.find((candidate) => candidate === word);
  return key !== undefined && /^[A-Z]+\d+(:[A-Z]+\d+)?$/.test(area) ? { key, area } : null;
}
