/** The kind of a cell's value, in the terms of Excel's `RangeValueType`. */
export type CellKind = 'empty' | 'text' | 'number' | 'boolean' | 'error';

/** One cell as it was read. Its place is not in it: the {@link Grid} knows. */
export interface GridCell {
  readonly kind: CellKind;
  /** Text as it is, a number (dates are serials), a boolean; `''` if the cell is empty; an error's text. */
  readonly value: string | number | boolean;
  /** The displayed text; `''` if the cell is empty, `####` if the column was too narrow. */
  readonly text: string;
  /** Excel's number format code in English, such as `General`, `@` or `mmm-yy`. */
  readonly numberFormat: string;
}

/** Cells of several rows that are merged into one: only the upper left one holds a value. Places are the sheet's, from 0. */
export interface MergedArea {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/**
 * A rectangle of cells read from one sheet: all that the plan's reader sees of a workbook.
 *
 * Rows and columns are counted as Excel's API counts them, from 0, on the sheet and not on the rectangle.
 */
export interface Grid {
  /** The sheet's name. */
  readonly sheet: string;
  /** The sheet's first row in the rectangle, from 0. */
  readonly row: number;
  /** The sheet's first column in the rectangle, from 0. */
  readonly column: number;
  /** The cells by row. Cells beyond a row's end are empty, so a blank row may have no cells. No rows if the sheet is empty. */
  readonly cells: readonly (readonly GridCell[])[];
  /**
   * Rows that follow a long blank stretch, by the sheet's row, ascending, so that a stray value in the sheet's last row doesn't make a
   * million rows of {@link cells}. Absent: none.
   */
  readonly farRows?: ReadonlyMap<number, readonly GridCell[]>;
  /** Rows of the sheet, from 0, that are hidden or filtered away. */
  readonly hiddenRows: ReadonlySet<number>;
  /** The merged areas over several rows of the plan's columns. Absent: none, or nothing depends on them. */
  readonly merged?: readonly MergedArea[];
  /**
   * The fill colors of the cells of a calendar without letters, by the sheet's row, from the grid's first column on, such as
   * `#4F81BD`; white is also "no fill". Absent: Excel wasn't asked.
   */
  readonly fills?: ReadonlyMap<number, readonly string[]>;
  /** Whether the workbook counts days from 1904; serials here are as the workbook holds them. */
  readonly date1904: boolean;
}

/** The cell for a place that wasn't read. */
export const EMPTY_CELL: GridCell = { kind: 'empty', value: '', text: '', numberFormat: 'General' };

/** Whether a text begins with a letter, figure or sign of ASCII, as nearly all do that aren't blank: by far the quickest test of one. */
export function beginsVisibly(text: string): boolean {
  const first = text.charCodeAt(0);
  return first > 0x20 && first < 0x7f;
}

const isSpace = (text: string) => !beginsVisibly(text) && text.trim() === '';

/** Whether a cell holds nothing, or nothing but spaces: what a formula may leave, and a person without seeing it. */
export function isBlank(cell: GridCell): boolean {
  return cell.kind === 'empty' || (cell.kind === 'text' && isSpace(String(cell.value)));
}

/** The cell at a place of the sheet; {@link EMPTY_CELL} outside the rectangle. */
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
 * A cell's address without its sheet, from a row and a column counted from 0.
 *
 * @example cellAddress(4, 8) // 'I5'
 */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}
