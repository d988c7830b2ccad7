import { isOn } from '../../package/xml-boolean';
import type { XmlElement } from '../../package/xml-element';
import type { Area } from '../references/area';
import { MAX_COLUMNS, MAX_ROWS, parseArea } from '../references/area';
import type { ColumnSettings } from '../cells/column-settings';
import type { SheetContext } from '../cells/sheet-context';
import { wrappedLines } from './wrapped-lines';

/** The width of a digit of the default font (Calibri 11) and the padding of a column, in pixels at 96 dpi. */
const DIGIT_PIXELS = 7;
const PADDING_PIXELS = 5;
const POINTS_PER_PIXEL = 0.75;
const DEFAULT_ROW_POINTS = 15;
const DEFAULT_COLUMN_CHARACTERS = 8.43;
/** A line's height relative to the font size: 15 points for 11. */
const LINE_HEIGHT = 15 / 11;
/** https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3 */
export const HIGHEST_ROW_POINTS = 409;

/** 255 characters and the padding. */
export const WIDEST_COLUMN_POINTS = (255 * DIGIT_PIXELS + PADDING_PIXELS) * POINTS_PER_PIXEL;

/**
 * Converts a column's width in the file (characters and padding) to points: 9.140625 is 48 (ECMA-376 part 1,
 * 18.3.1.13).
 */
export function charactersToPoints(width: number): number {
  return Math.trunc(((256 * width + Math.trunc(128 / DIGIT_PIXELS)) / 256) * DIGIT_PIXELS) * POINTS_PER_PIXEL;
}

/** The reverse of `charactersToPoints`. */
export function pointsToCharacters(points: number): number {
  return Math.trunc((points / POINTS_PER_PIXEL / DIGIT_PIXELS) * 256) / 256;
}

/** The sizes of rows and columns, in points, and which are hidden. */
export class SheetLayout {
  constructor(
    private readonly context: SheetContext,
    private readonly columns: ColumnSettings,
    private readonly textAt: (row: number, column: number) => string,
  ) {}

  #format(): XmlElement | undefined {
    return this.context.root().child('sheetFormatPr');
  }

  #changed(): void {
    this.context.workbook.emit({ kind: 'layout', sheet: this.context.id });
  }

  /** In points, even if the row is hidden. */
  rowHeight(row: number): number {
    const own = this.context.data().row(row)?.attributes.get('ht');
    return Number(own ?? this.#format()?.attribute('defaultRowHeight') ?? DEFAULT_ROW_POINTS);
  }

  /** In points, even if the column is hidden. */
  columnWidth(column: number): number {
    return charactersToPoints(this.columnCharacters(column));
  }

  /** In the file's unit: characters of the default font, including padding. */
  columnCharacters(column: number): number {
    const own = this.columns.attribute(column, 'width') ?? this.#format()?.attribute('defaultColWidth');
    if (own !== undefined) return Number(own);
    const base = this.#format()?.attribute('baseColWidth');
    return base === undefined
      ? DEFAULT_COLUMN_CHARACTERS + PADDING_PIXELS / DIGIT_PIXELS
      : Number(base) + PADDING_PIXELS / DIGIT_PIXELS;
  }

  /** Sets the height of rows in points, 0 to 409. */
  setRowHeight(first: number, count: number, points: number): void {
    for (let row = first; row < first + count; row++) {
      this.context.data().setRowAttribute(row, 'ht', points);
      this.context.data().setRowAttribute(row, 'customHeight', 1);
    }
    this.#changed();
  }

  /** Sets the width of columns in points, 0 to 255 characters. */
  setColumnWidth(first: number, count: number, points: number): void {
    this.#setCharacters(first, count, pointsToCharacters(points));
    this.#changed();
  }

  #setCharacters(first: number, count: number, characters: number, fitted = false): void {
    this.columns.change(first, count, (column) => {
      column.set('width', characters);
      column.set('customWidth', 1);
      column.set('bestFit', fitted ? 1 : undefined);
    });
  }

  /** Whether a row is hidden, by the user or by a filter. */
  rowHidden(row: number): boolean {
    return isOn(this.context.data().row(row)?.attributes.get('hidden') ?? this.#format()?.attribute('zeroHeight'));
  }

  columnHidden(column: number): boolean {
    return isOn(this.columns.attribute(column, 'hidden'));
  }

  setRowsHidden(first: number, count: number, hidden: boolean): void {
    const data = this.context.data();
    const rows =
      count === MAX_ROWS || !hidden
        ? data.rowsBetween(first, first + count).map(({ index }) => index)
        : Array.from({ length: count }, (_, at) => first + at);
    for (const row of rows) data.setRowAttribute(row, 'hidden', hidden ? 1 : undefined);
    this.#changed();
  }

  setColumnsHidden(first: number, count: number, hidden: boolean): void {
    this.columns.change(first, count, (column) => {
      column.set('hidden', hidden ? 1 : undefined);
      if (column.attribute('width') === undefined)
        column.set('width', DEFAULT_COLUMN_CHARACTERS + PADDING_PIXELS / DIGIT_PIXELS);
    });
    this.#changed();
  }

  /** Fits each column of an area to its widest text. An estimate, because fonts aren't measured. */
  autofitColumns(area: Area): void {
    const widest = new Map<number, number>();
    const data = this.context.data();
    for (const row of data.rowsBetween(area.row, area.row + area.rowCount)) {
      for (let place = row.place(area.column); place < row.cells.length; place++) {
        const cell = row.cells[place];
        if (cell === undefined || cell.column >= area.column + area.columnCount) break;
        if (cell.value === null) continue;
        const style = this.context.workbook.styles.style(cell.style);
        const scale = (style.font.size / 11) * (style.font.bold ? 1.07 : 1);
        const lines = this.textAt(row.index, cell.column).split('\n');
        const width = Math.max(...lines.map((line) => line.length)) * scale + style.alignment.indent * 1.3;
        widest.set(cell.column, Math.max(widest.get(cell.column) ?? 0, width));
      }
    }
    for (const [column, characters] of widest) {
      if (column < MAX_COLUMNS)
        this.#setCharacters(
          column,
          1,
          Math.min(255, Math.ceil((characters + PADDING_PIXELS / DIGIT_PIXELS) * 256) / 256),
          true,
        );
    }
    this.#changed();
  }

  /**
   * Fits each row of an area to its tallest text. An estimate, because fonts aren't measured. Ignores merged cells, as
   * Excel does.
   */
  autofitRows(area: Area): void {
    const data = this.context.data();
    const merged = (this.context.root().child('mergeCells')?.elements ?? []).map((one) =>
      parseArea(one.attribute('ref') ?? ''),
    );
    for (const row of data.rowsBetween(area.row, area.row + area.rowCount)) {
      let points = Number(this.#format()?.attribute('defaultRowHeight') ?? DEFAULT_ROW_POINTS);
      for (const cell of row.cells) {
        if (merged.some((one) => one !== undefined && isWithin(row.index, cell.column, one))) continue;
        points = Math.max(points, this.#textHeight(row.index, cell.column, cell.style, points));
      }
      data.setRowAttribute(row.index, 'ht', Math.min(points, HIGHEST_ROW_POINTS));
      data.setRowAttribute(row.index, 'customHeight', undefined);
    }
    this.#changed();
  }

  /**
   * The height of a cell's text in points, with all its wrapped lines. The text isn't measured if its height can't
   * exceed `least`.
   */
  #textHeight(row: number, column: number, styleIndex: number, least: number): number {
    const { font, alignment } = this.context.workbook.styles.style(styleIndex);
    const line = font.size * LINE_HEIGHT;
    if (!alignment.wrapText && line <= least) return 0;
    const text = this.textAt(row, column);
    if (text === '') return 0;
    if (!alignment.wrapText) return line;
    const room = this.columnWidth(column) / POINTS_PER_PIXEL - PADDING_PIXELS;
    return line * wrappedLines(text, room, font);
  }
}

function isWithin(row: number, column: number, { row: top, column: left, rowCount, columnCount }: Area): boolean {
  return row >= top && row < top + rowCount && column >= left && column < left + columnCount;
}
