import { sheetRow } from './sheet-row';

/** The kind of a cell's value, in the terms of Excel's `RangeValueType`. */
export type CellKind = 'empty' | 'text' | 'number' | 'boolean' | 'error';

/** A cell as it was read. Its address follows from its position in the {@link Grid}. */
export interface GridCell {
  readonly kind: CellKind;
  /** The text, number (a serial for a date), boolean or error text; `''` if the cell is empty. */
  readonly value: string | number | boolean;
  /** The displayed text; `''` if the cell is empty, `####` if the column was too narrow. */
  readonly text: string;
  /** Excel's number format code in English, such as `General`, `@` or `mmm-yy`. */
  readonly numberFormat: string;
}

/** Merged cells; only the upper left one has a value. Rows and columns are the sheet's, from 0. */
export interface MergedArea {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/**
 * A rectangle of cells read from one sheet: all that reading a plan needs of a workbook.
 *
 * Rows and columns are counted from 0 on the sheet, as in Excel's API, and not on the rectangle.
 */
export interface Grid {
  /** The sheet's name. */
  readonly sheet: string;
  /** The sheet's first row in the rectangle, from 0. */
  readonly row: number;
  /** The sheet's first column in the rectangle, from 0. */
  readonly column: number;
  /**
   * The cells by row. Cells beyond a row's end are empty, so a blank row may have no cells. No rows if the sheet is
   * empty.
   */
  readonly cells: readonly (readonly GridCell[])[];
  /**
   * Rows after a long blank stretch, by the sheet's row, ascending: apart, so that a stray value in the sheet's last
   * row doesn't add a million rows to {@link cells}. Absent if there are none.
   */
  readonly farRows?: ReadonlyMap<number, readonly GridCell[]>;
  /** Rows of the sheet, from 0, that are hidden or filtered away. */
  readonly hiddenRows: ReadonlySet<number>;
  /** The merged areas of several rows in the plan's columns. Absent if there are none or nothing depends on them. */
  readonly merged?: readonly MergedArea[];
  /**
   * Fill colors such as `#4F81BD` by the sheet's row, from the grid's first column on; white may also be no fill.
   * Absent unless a calendar may be filled in by shading.
   */
  readonly fills?: ReadonlyMap<number, readonly string[]>;
  /** Whether the workbook uses the 1904 date system. Serials in the cells are as stored in the workbook. */
  readonly date1904: boolean;
}

/** Stands for any cell that wasn't read. */
export const EMPTY_CELL: GridCell = { kind: 'empty', value: '', text: '', numberFormat: 'General' };

/**
 * Whether a text begins with a visible ASCII character: the quickest proof that it isn't blank, true of nearly all
 * texts.
 */
export function beginsVisibly(text: string): boolean {
  const first = text.charCodeAt(0);
  return first > 0x20 && first < 0x7f;
}

const isSpace = (text: string) => !beginsVisibly(text) && text.trim() === '';

/** Whether a cell is empty or holds only spaces, which formulas and people leave behind unnoticed. */
export function isBlank(cell: GridCell): boolean {
  return cell.kind === 'empty' || (cell.kind === 'text' && isSpace(String(cell.value)));
}

/** The cell at a row and column of the sheet, from 0; {@link EMPTY_CELL} outside the rectangle. */
export function cellAt(grid: Grid, row: number, column: number): GridCell {
  return grid.cells[row - grid.row]?.[column - grid.column] ?? EMPTY_CELL;
}

/**
 * A column's letters.
 *
 * @example columnLetters(27) // 'AB'
 */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/**
 * A cell's address without its sheet, from a row of a plan and a column, counted from 0.
 *
 * @example cellAddress(4, 8) // 'I5'
 */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${sheetRow(row) + 1}`;
}
