import type { Day } from '../plan/day';
import type { Situation } from '../schedule/situation';

/** The sheets that the add-in generates. The key is what the workbook remembers; the name is what a person sees and may change. */
export const SHEET_KEYS = ['indicators', 'by-criterion'] as const;

/** A generated sheet. */
export type SheetKey = (typeof SHEET_KEYS)[number];

/** What a cell says. A string is always text, whatever it begins with; only `formula` is calculated. `null` is an empty cell. */
export type SpecCell = string | number | null | { readonly formula: string } | { readonly day: Day };

/** How cells look: names that say what a cell is for; fonts, fills and number formats are chosen where sheets are written. */
export type SpecStyle =
  | 'title'
  | 'note'
  | 'label'
  | 'as-of'
  | 'heading'
  | 'text'
  | 'code'
  | 'count'
  | 'date'
  | 'days'
  | 'percent'
  | 'situation'
  | 'link'
  | 'criterion'
  | 'total';

/** A rectangle of the sheet, counted from 0. */
export interface SpecArea {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** An Excel table. */
export interface SpecTable {
  readonly name: string;
  /** With its heading. */
  readonly area: SpecArea;
}

/** What one generated sheet says, as plain data, from its cell A1. */
export interface SheetSpec {
  readonly key: SheetKey;
  /** The sheet's name; see {@link SheetNames}. */
  readonly name: string;
  /** Cells by row; every row has the same length. */
  readonly cells: readonly (readonly SpecCell[])[];
  /** Applied in this order, so a later one may refine an earlier one. */
  readonly styles: readonly { readonly area: SpecArea; readonly style: SpecStyle }[];
  /** Cells that take a situation's colours where a formula holds, its relative references meant for the area's first cell. */
  readonly emphases: readonly { readonly area: SpecArea; readonly formula: string; readonly situation: Situation }[];
  /** Column widths in characters of the normal font, from column A. */
  readonly columnWidths: readonly number[];
  /** The Excel table on the sheet; `null` where it has none. */
  readonly table: SpecTable | null;
  /** How many rows stay in sight and are printed on every page's head: the rows down to the heading. */
  readonly frozenRows: number;
  /** The heading's row, from 0: it is printed at the head of every page. */
  readonly headingRow: number;
}

/** The names under which sheets and their table stand in this workbook, free of clashes with the user's own. */
export interface SheetNames {
  readonly sheets: Readonly<Record<SheetKey, string>>;
  /** The register's table. */
  readonly table: string;
}
