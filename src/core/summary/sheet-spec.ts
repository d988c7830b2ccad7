import type { PlanSettings } from '../plan/plan-settings';
import type { Day } from '../plan/day';
import type { Situation } from '../schedule/situation';

/** The generated sheets in workbook order. The workbook stores the key; users see the name and may change it. */
export const SHEET_KEYS = [
  'dashboard',
  'indicators',
  'by-criterion',
  'by-owner',
  'timeline',
  'findings',
  'progress-report',
] as const;

export type SheetKey = (typeof SHEET_KEYS)[number];

/** What users may switch off besides sheets: a page for each owner. */
const OWNER_PAGES = 'owner-pages';

/** Whether each owner's actions begin on a page of their own, unless the user turned that off. */
export function hasOwnerPages({ sheetsOff = [] }: Pick<PlanSettings, 'sheetsOff'>): boolean {
  return !sheetsOff.includes(OWNER_PAGES);
}

/** A cell's content. Strings are always text, even if they look like a formula; `null` is an empty cell. */
export type SpecContent = string | number | boolean | null | { readonly formula: string } | { readonly day: Day };

/** A cell of a generated sheet. `fillIn` marks a cell that is empty at first and then keeps what users enter. */
export type SpecCell = SpecContent | { readonly fillIn: true };

/** Styles are named after a cell's purpose; fonts, fills and number formats are chosen when sheets are written. */
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
  | 'left'
  | 'right'
  | 'plain'
  | 'plain-bold'
  | 'plain-line'
  | 'plain-code'
  | 'plain-days'
  | 'plain-date'
  | 'plain-count'
  | 'plain-percent'
  | 'ruled'
  | 'owner'
  | 'received'
  | 'short-month'
  | 'month-name'
  | 'year'
  | 'tile'
  | 'tile-figure'
  | 'section'
  | 'criterion'
  | 'total'
  | ReportStyle;

/** The styles of the progress report, which is a document rather than a table. */
export type ReportStyle = `report-${
  | 'page'
  | 'institution'
  | 'title'
  | 'plan'
  | 'rule'
  | 'summary'
  | 'section'
  | 'heading'
  | 'group'
  | 'quiet'
  | 'goal'
  | 'bold'
  | 'middle'
  | 'center'
  | 'left'
  | 'right'
  | 'date'
  | 'percent'
  | 'status'
  | 'days'
  | 'new-date'
  | 'line'
  | 'total'
  | 'to-fill-in'
  | 'sign'}`;

/** A rectangle of cells; positions count from 0. */
export interface SpecArea {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** A conditional color. Relative references are relative to the area's first cell. */
export type SpecEmphasis = { readonly area: SpecArea; readonly formula: string } & (
  | { readonly as: 'text' | 'bar' | 'sign'; readonly situation: Situation }
  /** The as-of date's month; a finding with severity `error`; a figure behind the plan; the first row of a group. */
  | { readonly as: 'this-month' | 'error' | 'behind' | 'group' }
);

/** Bars in cells that hold shares from 0 to 1, all on one scale. */
export interface SpecBars {
  readonly area: SpecArea;
  readonly as: 'planned' | 'done';
}

/** The paper that machines print on: Letter in America, A4 elsewhere. */
export type Paper = 'a4' | 'letter';

/** The pages of a document whose rows have fixed heights. They are set at every refresh. */
export interface SpecPages {
  readonly paper: Paper;
  readonly area: SpecArea;
  /** The rows, from 0, that begin a page. */
  readonly breaks: readonly number[];
  /** Whether all of the area is fitted to one landscape page; absent: portrait pages at full size. */
  readonly isOnePage?: true;
  /** In points. */
  readonly margins: Readonly<Record<'left' | 'right' | 'top' | 'bottom' | 'footer', number>>;
  /** In Excel's codes. */
  readonly leftFooter: string;
}

/** What only a document has: rows and columns of fixed size, and text over several columns. */
export interface SpecDocument {
  /** In points, one for each row. */
  readonly rowHeights: readonly number[];
  /** Merged cells. */
  readonly spans: readonly SpecArea[];
  readonly bars: readonly SpecBars[];
  /** The first of the columns, from 0, that are hidden: the last ones of ours. Absent: none. */
  readonly hiddenFrom?: number;
  readonly pages: SpecPages;
}

/** Print settings: A4, fitted to pages in width. */
export interface SpecPrint {
  readonly orientation: 'landscape' | 'portrait';
  /** The row, from 0, that is repeated on every page; `null` if there is none. */
  readonly headingRow: number | null;
  /** The page footer in Excel's codes: `&P` is the page number, `&N` the number of pages. */
  readonly footer: string;
  /** The number of columns printed, from A; absent: all. */
  readonly columns?: number;
  /** The number of pages side by side, and of the columns, from A, that are repeated on each; absent: one page. */
  readonly wide?: { readonly pages: number; readonly repeatedColumns: number };
}

/**
 * A native line chart of what is planned and completed. Its data is a heading row, then a row per month: the month, then
 * {@link CHART_LINES}.
 */
export interface SpecChart {
  /** Identifies the chart on its sheet; unique there. */
  readonly key: string;
  readonly data: SpecArea;
  /** The cells that the chart covers when it is created. */
  readonly place: SpecArea;
  /** Every how many months the axis has a label. */
  readonly spacing: number;
}

/** The lines of a chart: two whole ones, then single points with labels. */
export const CHART_LINES = ['planned', 'completed', 'planned-now', 'completed-now', 'planned-end'] as const;

export type ChartLine = (typeof CHART_LINES)[number];

/** A column that users inserted into one of our tables. */
export interface UserColumn {
  /** The sheet's column, from 0. */
  readonly column: number;
  /** Whether the column hasn't moved, so that its formatting can stay. */
  readonly inPlace: boolean;
  /** The number formats of its cells, from a row that counts from 0; empty if none of its cells is written. */
  readonly formats: readonly { readonly row: number; readonly numberFormats: readonly string[] }[];
}

/** The sheets that have a table. */
export const TABLE_KEYS = ['indicators', 'findings'] as const satisfies readonly SheetKey[];

export type TableKey = (typeof TABLE_KEYS)[number];

export interface SpecTable {
  readonly name: string;
  /** Includes the heading. */
  readonly area: SpecArea;
  /**
   * The code's names of our columns, from left to right. Stored with the sheet, so that renamed columns are recognized.
   */
  readonly columns: readonly string[];
  /** From left to right. */
  readonly userColumns: readonly UserColumn[];
  /** The number of rows at the bottom that belong to users: added once below the table, never changed again. */
  readonly ownRows: number;
}

/** The content of a generated sheet, starting at cell A1. */
export interface SheetSpec {
  readonly key: SheetKey;
  /** See {@link SheetNames}. */
  readonly name: string;
  /** By row; all rows have the same length. */
  readonly cells: readonly (readonly SpecCell[])[];
  /** Applied in order: later styles refine earlier ones. */
  readonly styles: readonly { readonly area: SpecArea; readonly style: SpecStyle }[];
  /** The order doesn't matter, because at most one applies to a cell. */
  readonly emphases: readonly SpecEmphasis[];
  /** In characters of the normal font, from column A. */
  readonly columnWidths: readonly number[];
  /** The columns, from 0, that only formulas need. */
  readonly hiddenColumns?: readonly number[];
  /** `null` if the sheet has no table. */
  readonly table: SpecTable | null;
  readonly charts: readonly SpecChart[];
  /** The number of rows frozen at the top; 0 for none. */
  readonly frozenRows: number;
  /** The first row, from 0, whose height is fitted to its text. Not used in a document. */
  readonly firstFittedRow: number;
  readonly print: SpecPrint;
  /** Present if the sheet is a document to print rather than a table. */
  readonly document?: SpecDocument;
}

/** The names of sheets and tables in this workbook, chosen to avoid conflicts with the user's own. */
export interface SheetNames {
  readonly sheets: Readonly<Record<SheetKey, string>>;
  readonly tables: Readonly<Record<TableKey, string>>;
}
