import type { Area, BarPicture, CellStyle, ChartPicture, IconPicture, TextRun } from 'excel-host';
import type { Merges } from '../grid/merges';

/** The target of a link: a place in the workbook (`'Sheet 1'!A5`), an address outside it, or something that the sandbox doesn't open. */
export type CellLink =
  | { readonly kind: 'place'; readonly reference: string }
  | { readonly kind: 'address'; readonly url: string }
  | { readonly kind: 'nowhere'; readonly text: string };

/** A cell as it is shown. */
export interface ShownCell {
  /** The value in its number format; may contain line breaks; empty for an empty cell. */
  readonly text: string;
  /** A number that doesn't fit its column shows `####`; a text overflows into empty cells. */
  readonly isNumber: boolean;
  /** Includes the conditional formats that apply. */
  readonly style: CellStyle;
  /** The alignment to use if the style has none. */
  readonly align: 'left' | 'center' | 'right';
  readonly isLink: boolean;
  /** The parts of a text with more than one format; empty if it has only one. */
  readonly runs: readonly TextRun[];
  readonly bar?: BarPicture;
  readonly icon?: IconPicture;
}

/** The active cell and the selected area around it. Rows and columns are counted from 0. */
export interface Selection {
  readonly row: number;
  readonly column: number;
  readonly area: Area;
}

/** A sheet at one moment; a change makes a new object. Rows and columns are counted from 0; sizes are in pixels. */
export interface ShownSheet {
  readonly id: string;
  readonly name: string;
  /** The number of rows up to the last one in use. */
  readonly usedRows: number;
  /** The number of columns up to the last one in use. */
  readonly usedColumns: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly showGridlines: boolean;
  readonly merges: Merges;
  /** From back to front. */
  readonly charts: readonly ChartPicture[];
  /** 0 for a hidden row. */
  rowHeight(row: number): number;
  /** 0 for a hidden column. */
  columnWidth(column: number): number;
  cell(row: number, column: number): ShownCell;
  /** The target of a cell's link. Not part of the cell, as a formula may have to be calculated for it. */
  link(row: number, column: number): CellLink;
  /** Whether the cell has neither a value nor a formula. */
  isEmpty(row: number, column: number): boolean;
  /** The cell's content in an editor: the formula, or the value as a user would type it. */
  input(row: number, column: number): string;
}

export interface SheetTab {
  readonly id: string;
  readonly name: string;
  /** `#RRGGBB`; empty for the default color. */
  readonly color: string;
}
