import type { Area, BarPicture, CellStyle, ChartPicture, IconPicture, TextRun } from 'excel-host';
import type { Merges } from './grid/merges';

/** Where a link leads: to a place in the workbook (`'Plan 2024'!A5`), to an address outside it, or nowhere that the sandbox goes. */
export type CellLink =
  | { readonly kind: 'place'; readonly reference: string }
  | { readonly kind: 'address'; readonly url: string }
  | { readonly kind: 'nowhere'; readonly text: string };

/** One cell as it is shown. */
export interface ShownCell {
  /** As the number format writes it; may hold line breaks; empty for an empty cell. */
  readonly text: string;
  /** Whether the value is a number: one that doesn't fit its column shows `####`, a text flows over. */
  readonly isNumber: boolean;
  /** The format, with every conditional format that holds. */
  readonly style: CellStyle;
  /** On which side the text stands where the format doesn't say. */
  readonly align: 'left' | 'center' | 'right';
  readonly isLink: boolean;
  /** The pieces of a text whose pieces look different; empty where all of it looks alike. */
  readonly runs: readonly TextRun[];
  /** The data bar behind the text, and the icon before it. */
  readonly bar?: BarPicture;
  readonly icon?: IconPicture;
}

/** Which cells are selected: the active one lies in the area. Rows and columns are counted from 0. */
export interface Selection {
  readonly row: number;
  readonly column: number;
  readonly area: Area;
}

/** A sheet as it is at one moment: after a change there is another one. Rows and columns are counted from 0, sizes are pixels. */
export interface ShownSheet {
  readonly id: string;
  readonly name: string;
  /** Down to which row something is used; the sheet goes on beyond. */
  readonly usedRows: number;
  /** Up to which column something is used; the sheet goes on beyond. */
  readonly usedColumns: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly showGridlines: boolean;
  readonly merges: Merges;
  /** What floats over the cells, from the back to the front. */
  readonly charts: readonly ChartPicture[];
  /** 0 for a hidden row. */
  rowHeight(row: number): number;
  /** 0 for a hidden column. */
  columnWidth(column: number): number;
  cell(row: number, column: number): ShownCell;
  /** Where the link on a cell leads; found out when it is asked for, as formulas may say it. */
  link(row: number, column: number): CellLink;
  /** Whether nothing is written in the cell. */
  isEmpty(row: number, column: number): boolean;
  /** What a person finds in the cell on editing it: the formula, else the value as it would be typed. */
  input(row: number, column: number): string;
}

/** A sheet's tab; hidden sheets have none. */
export interface SheetTab {
  readonly id: string;
  readonly name: string;
  /** `#RRGGBB`; empty for a tab without a colour of its own. */
  readonly color: string;
}
