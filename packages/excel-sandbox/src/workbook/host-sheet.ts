import {
  type CellPicture,
  chartsOf,
  isCellError,
  isLinkFormula,
  linkTarget,
  MAX_COLUMNS,
  MAX_ROWS,
  parseArea,
  pictureOf,
  splitReference,
  type Area,
  type CellStyle,
  type SheetModel,
} from 'excel-host';
import type { Language } from '../language';
import { HOST_LOCALES } from '../language';
import { measureIn } from '../grid/measure-text';
import { indexMerges, type Merges } from '../grid/merges';
import { fittedHeight, type TextInRow } from '../grid/row-fit';
import { typedDate } from './typed-date';
import type { CellLink, ShownCell, ShownSheet } from './shown-sheet';

/** Pixels per point at 96 dpi, the resolution that Excel's sizes are made for. */
const PIXELS_OF_POINT = 96 / 72;

/** Cells are read in blocks of this size; a screen shows a few of them. */
const BLOCK = { rows: 32, columns: 16 } as const;

const NO_LINE = { style: 'none', color: '#000000' } as const;

/** The style of a cell without any formatting. */
const PLAIN: CellStyle = {
  numberFormat: 'General',
  font: {
    name: 'Calibri',
    size: 11,
    color: '#000000',
    bold: false,
    italic: false,
    underline: 'None',
    strikethrough: false,
    superscript: false,
    subscript: false,
  },
  fill: { color: '', pattern: 'none' },
  border: { left: NO_LINE, right: NO_LINE, top: NO_LINE, bottom: NO_LINE, diagonalDown: NO_LINE, diagonalUp: NO_LINE },
  alignment: {
    horizontal: 'general',
    vertical: 'bottom',
    wrapText: false,
    indent: 0,
    textRotation: 0,
    shrinkToFit: false,
  },
  locked: true,
  formulaHidden: false,
};

const BLANK: ShownCell = { text: '', isNumber: false, style: PLAIN, align: 'left', isLink: false, runs: [] };

/** The addresses that a link may open. A `javascript:` link in a workbook must not run here. */
const SAFE_ADDRESS = /^(https?|mailto):/i;

/** Reads the target of a link; a place in the workbook may start with `#`. */
export function linkTo(target: string): CellLink {
  if (SAFE_ADDRESS.test(target)) return { kind: 'address', url: target };
  const reference = target.replace(/^#/, '');
  const isPlace = parseArea(splitReference(reference).address) !== undefined;
  return isPlace ? { kind: 'place', reference } : { kind: 'nowhere', text: target };
}

/** Options for showing a sheet. */
export interface ShowOptions {
  readonly language: Language;
  readonly date1904: boolean;
  /** Cache of row heights in pixels, filled as rows are measured: measuring them is most of the work. */
  readonly heights: Map<number, number>;
}

/** A sheet of the embedded Excel as it is now, with numbers and dates as a language writes them. */
export function showSheet(sheet: SheetModel, { language, date1904, heights }: ShowOptions): ShownSheet {
  const used = sheet.usedArea(false);
  const { frozen } = sheet.view;
  const merges = indexMerges(sheet.merges.all);
  const blocks = new Map<string, ReadonlyMap<string, ShownCell>>();

  const blockAt = (row: number, column: number) => {
    const first = { row: Math.floor(row / BLOCK.rows), column: Math.floor(column / BLOCK.columns) };
    const key = `${first.row} ${first.column}`;
    const taken = blocks.get(key);
    if (taken !== undefined) return taken;
    const area: Area = {
      row: first.row * BLOCK.rows,
      column: first.column * BLOCK.columns,
      rowCount: BLOCK.rows,
      columnCount: BLOCK.columns,
    };
    const block = new Map(
      pictureOf(sheet, area, HOST_LOCALES[language]).map((picture) => [
        `${picture.row} ${picture.column}`,
        shownCell(sheet, picture),
      ]),
    );
    blocks.set(key, block);
    return block;
  };

  const widths = new Map<number, number>();
  const columnWidth = (column: number) =>
    cached(widths, column, () =>
      sheet.layout.columnHidden(column) ? 0 : Math.round(sheet.layout.columnWidth(column) * PIXELS_OF_POINT),
    );

  const defaultHeight = sheet.layout.rowHeight(MAX_ROWS - 1);
  const lastUsedRow = used === undefined ? -1 : used.row + used.rowCount - 1;
  const rowHeight = (row: number) =>
    cached(heights, row, () => {
      if (sheet.layout.rowHidden(row)) return 0;
      const points = sheet.layout.rowHeight(row);
      const pixels = Math.round(points * PIXELS_OF_POINT);
      // A row of the default height has none of its own: Excel fits it to its text.
      if (points !== defaultHeight || row > lastUsedRow) return pixels;
      return Math.max(pixels, fittedHeight(textsOf(sheet, row, merges, columnWidth), measureIn));
    });

  return {
    id: sheet.id,
    name: sheet.name,
    usedRows: used === undefined ? 0 : used.row + used.rowCount,
    usedColumns: used === undefined ? 0 : used.column + used.columnCount,
    frozenRows: frozen?.rows ?? 0,
    frozenColumns: frozen?.columns ?? 0,
    showGridlines: sheet.view.showGridlines,
    merges,
    charts: chartsOf(sheet, HOST_LOCALES[language]),
    rowHeight,
    columnWidth,
    cell: (row, column) => blockAt(row, column).get(`${row} ${column}`) ?? BLANK,
    link: (row, column) => linkTo(linkTarget(sheet, row, column) ?? ''),
    isEmpty: (row, column) => sheet.cells.value(row, column) === null && sheet.cells.formula(row, column) === undefined,
    input: (row, column) => inputOf(sheet, row, column, language, date1904),
  };
}

function cached(known: Map<number, number>, index: number, find: () => number): number {
  const before = known.get(index);
  if (before !== undefined) return before;
  const found = find();
  known.set(index, found);
  return found;
}

function* textsOf(
  sheet: SheetModel,
  row: number,
  merges: Merges,
  columnWidth: (column: number) => number,
): Iterable<TextInRow> {
  for (const { column, value } of sheet.cells.entries({ row, column: 0, rowCount: 1, columnCount: MAX_COLUMNS })) {
    // Excel ignores merged cells when it fits a row.
    if (value === null || merges.at(row, column) !== undefined) continue;
    const text = typeof value === 'string' ? value : '';
    yield { text, style: sheet.cells.style(row, column), width: columnWidth(column) };
  }
}

function shownCell(
  sheet: SheetModel,
  { row, column, text, style, align, link, formula, runs, bar, icon }: CellPicture,
): ShownCell {
  return {
    text,
    style,
    align,
    isNumber: typeof sheet.cells.value(row, column) === 'number',
    isLink: link !== undefined || isLinkFormula(formula),
    runs: runs ?? [],
    ...(bar !== undefined && { bar }),
    ...(icon !== undefined && { icon }),
  };
}

function inputOf(sheet: SheetModel, row: number, column: number, language: Language, date1904: boolean): string {
  const { cells } = sheet;
  const formula = cells.formula(row, column);
  if (formula !== undefined) return formula;
  const value = cells.value(row, column);
  if (value === null) return '';
  if (isCellError(value)) return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return cells.quotePrefix(row, column) ? `'${value}` : value;
  const { numberFormat } = cells.style(row, column);
  if (numberFormat.includes('%')) return `${Number((value * 100).toPrecision(15))}%`;
  return typedDate(value, numberFormat, language, date1904) ?? String(value);
}
