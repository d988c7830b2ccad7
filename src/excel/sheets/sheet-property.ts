import { SHEET_KEYS, type SheetKey } from '../../core/summary/sheet-spec';

/** The key of the worksheet property by which our sheets are recognized, never by name. */
export const SHEET_PROPERTY = 'plan-mejora.sheet';

/** The hidden name, in the sheet's scope, of the cells that we wrote. */
export const WRITTEN_NAME = 'plan_mejora.written';

/** The hidden name, in the sheet's scope, of blank rows below ours that were ours before. */
export const LEFT_NAME = 'plan_mejora.left';

/** The hidden name, in the sheet's scope, that lists our columns. */
export const COLUMNS_NAME = 'plan_mejora.columns';

/** The missing set-up of a new sheet: all of it, only the page for printing, or none. */
const PENDING = ['all', 'page', 'nothing'] as const;

export type PendingSetup = (typeof PENDING)[number];

export interface GeneratedSheet {
  readonly key: SheetKey;
  /** The address, without the sheet, of everything that we wrote; cells outside it belong to the user. */
  readonly area: string;
  /** The column ids of our table, from the left; empty if it has no table. */
  readonly columns: readonly string[];
  /**
   * The sheet's id, `''` until Excel has given it, and its name when it was written: a copy of the sheet has others.
   */
  readonly id: string;
  readonly name: string;
  readonly pending: PendingSetup;
}

/** The property's text. */
export function formatSheetProperty(generated: GeneratedSheet): string {
  return JSON.stringify(generated);
}

/** Parses a property's text; `null` if it isn't ours, so that no other sheet is taken for ours. */
export function parseSheetProperty(text: string): GeneratedSheet | null {
  const parts = parseObject(text);
  const key = SHEET_KEYS.find((candidate) => candidate === parts['key']);
  const pending = PENDING.find((candidate) => candidate === parts['pending']);
  const { area, columns, id, name } = parts;
  if (key === undefined || pending === undefined || typeof id !== 'string' || typeof name !== 'string') return null;
  if (typeof area !== 'string' || !/^[A-Z]+\d+(:[A-Z]+\d+)?$/.test(area) || !Array.isArray(columns)) return null;
  return { key, area, columns: columns.map(String), id, name, pending };
}

function parseObject(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

/**
 * The sheets that are ours, by what they show. Of several with the same property, such as a sheet and a copy that a
 * person made of it, it is the one with the recorded id, else the one with the recorded name; a copy alone is the
 * person's. (An id may change when another program saves the file.)
 */
export function ownSheets<
  Sheet extends { readonly id: string; readonly name: string; readonly generated: GeneratedSheet | null },
>(sheets: readonly Sheet[]): ReadonlyMap<SheetKey, Sheet> {
  const own = new Map<SheetKey, Sheet>();
  for (const key of SHEET_KEYS) {
    const same = sheets.filter(({ generated }) => generated?.key === key);
    const found =
      same.find(({ id, generated }) => generated?.id === id) ??
      same.find(({ name, generated }) => generated?.name === name) ??
      // It failed before Excel gave its id, and was renamed since.
      (same.length === 1 ? same.find(({ generated }) => generated?.id === '') : undefined);
    if (found !== undefined) own.set(key, found);
  }
  return own;
}
