import type { Day } from '../plan/day';
import type { Situation } from '../schedule/situation';

/**
 * The sheets that the add-in generates, in the order in which they stand. The key is what the workbook remembers; the name is what a
 * person sees and may change.
 */
export const SHEET_KEYS = [
  'dashboard',
  'indicators',
  'by-criterion',
  'by-owner',
  'timeline',
  'findings',
  'progress-report',
] as const;

/** A generated sheet. */
export type SheetKey = (typeof SHEET_KEYS)[number];

/** What a cell says. A string is always text, whatever it begins with; only `formula` is calculated. `null` is an empty cell. */
export type SaidCell = string | number | boolean | null | { readonly formula: string } | { readonly day: Day };

/** What a cell of a generated sheet says; one that is `fillIn` is empty at first and then holds what people write there. */
export type SpecCell = SaidCell | { readonly fillIn: true };

/** How cells look: names that say what a cell is for; fonts, fills and number formats are chosen where sheets are written. */
export type SpecStyle =
  | 'title'
  | 'note'
  | 'label'
  | 'as-of-label'
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
  | 'key'
  | 'rank'
  | 'aside'
  | 'month'
  | 'bar'
  | 'line'
  | 'sign'
  | 'tile'
  | 'tile-figure'
  | 'tile-percent'
  | 'section'
  | 'criterion'
  | 'total'
  | 'signature';

/** A rectangle of the sheet, counted from 0. */
export interface SpecArea {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** Cells whose colours follow a formula, its relative references meant for the area's first cell. */
export type SpecEmphasis = { readonly area: SpecArea; readonly formula: string } & (
  | { readonly as: 'text' | 'bar'; readonly situation: Situation }
  /** The month of the as-of date; a finding that is an error. */
  | { readonly as: 'this-month' | 'error' }
);

/** How a sheet comes out of the printer: A4, as wide as one page. */
export interface SpecPrint {
  readonly orientation: 'landscape' | 'portrait';
  /** The row, from 0, that every page begins with; `null` where there is no such row. */
  readonly headingRow: number | null;
  /** What stands at the foot of every page, in Excel's codes: `&P` is the page, `&N` how many there are. */
  readonly footer: string;
  /** The cells that make the only page; `null` where all of the sheet is printed, on as many pages as it takes. */
  readonly onePage: SpecArea | null;
}

/**
 * A native chart over cells of its sheet: a row of headings, then a row for each category with its label in the first column and a
 * figure for each series in the others.
 */
export interface SpecChart {
  /** By what the chart is known again; no two on a sheet have the same. */
  readonly key: string;
  readonly title: string;
  /** Bars lie, columns stand; stacked ones stand on each other's ends. */
  readonly type: 'bars' | 'stacked-bars' | 'stacked-columns';
  readonly data: SpecArea;
  /** The cells that it covers at first. */
  readonly place: SpecArea;
  /** In whose colours: of each bar where there is one series, else of each series. */
  readonly situations: readonly Situation[];
}

/** A column that people put into one of our tables. */
export interface UserColumn {
  /** Where it stands on the sheet, from 0. */
  readonly column: number;
  /** Whether that is where it stood, so that its looks can stay. */
  readonly inPlace: boolean;
  /** Number formats for its cells, down from a row counted from 0; empty where no cell of it is written. */
  readonly formats: readonly { readonly row: number; readonly numberFormats: readonly string[] }[];
}

/** The sheets on which a table of ours stands. */
export const TABLE_KEYS = ['indicators', 'findings'] as const satisfies readonly SheetKey[];

/** A table of ours, by the sheet on which it stands. */
export type TableKey = (typeof TABLE_KEYS)[number];

/** An Excel table. */
export interface SpecTable {
  readonly name: string;
  /** With its heading. */
  readonly area: SpecArea;
  /** Which of our columns it has, from the left, by the words that name them in the code: so the sheet remembers what is ours. */
  readonly columns: readonly string[];
  /** From the left. */
  readonly kept: readonly UserColumn[];
  /** How many rows at the bottom of the sheet are people's own: put in below ours, they are never touched again. */
  readonly ownRows: number;
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
  /** No two of them hold for the same cell, so their order is nobody's concern. */
  readonly emphases: readonly SpecEmphasis[];
  /** Column widths in characters of the normal font, from column A. */
  readonly columnWidths: readonly number[];
  /** The Excel table on the sheet; `null` where it has none. */
  readonly table: SpecTable | null;
  readonly charts: readonly SpecChart[];
  /** How many rows at the top stay in visibility; 0 for none. */
  readonly frozenRows: number;
  /** How many rows at the bottom are for people to fill in: when the sheet is made again they move with what stands in them. */
  readonly fillInRows: number;
  /** The first row, from 0, that is made as high as its text. */
  readonly firstFittedRow: number;
  readonly print: SpecPrint;
}

/** The names under which sheets and their tables stand in this workbook, free of clashes with the user's own. */
export interface SheetNames {
  readonly sheets: Readonly<Record<SheetKey, string>>;
  /** The register's table, and that of the findings. */
  readonly tables: Readonly<Record<TableKey, string>>;
}
