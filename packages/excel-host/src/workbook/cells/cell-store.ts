import { HostError } from '../../package/host-error';
import type { Area } from '../references/area';
import { MAX_COLUMNS, MAX_ROWS, cellArea, parseArea } from '../references/area';
import { CellChanges } from './cell-changes';
import type { ColumnSettings } from './column-settings';
import { checkFormula, checkNamesExist } from '../formulas/formula-check';
import { isSpelledOtherwise, spelledForFile, spelledForUser } from '../formulas/formula-spelling';
import { localeHabits } from '../values/locale';
import { readRichText } from './rich-text';
import { yearOfSerial, DAYS_TO_1904 } from '../values/serial-days';
import type { SheetContext } from './sheet-context';
import type { CellRecord, RowRecord } from './cell-records';
import type { CellStyle, StyleChange } from '../styles/style-types';
import { readTyped } from '../values/typed-input';
import { isCellError } from '../values/cell-value';
import type { CellValue, TextRun } from '../values/cell-value';

/** A cell that the file or a call has made, with its place. */
export interface CellEntry {
  readonly row: number;
  readonly column: number;
  /** A formula's value is its last calculated one; null where it could not be calculated. */
  readonly value: CellValue;
  /** With its leading `=`, in English; undefined for a constant. */
  readonly formula: string | undefined;
}

/** What `clear` takes away: contents only, formats only, or both. */
export type ClearKind = 'All' | 'Contents' | 'Formats';

/** The longest text that a cell holds: https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3 */
export const MAX_TEXT_LENGTH = 32_767;

/** The cells of one sheet: rows and columns counted from 0. */
export class CellStore {
  readonly #changes: CellChanges;

  constructor(
    private readonly context: SheetContext,
    private readonly columns: ColumnSettings,
  ) {
    this.#changes = new CellChanges(context);
  }

  /** The value, calculated anew if an edit made that needful; null for an empty cell and for a formula that could not be calculated. */
  value(row: number, column: number): CellValue {
    const cell = this.context.data().cell(row, column);
    if (cell?.formula !== undefined || cell?.filledBy !== undefined) this.context.workbook.calculate();
    return cell?.value ?? null;
  }

  /** The formula with its leading `=`, in English; undefined for a constant or an empty cell. */
  formula(row: number, column: number): string | undefined {
    const data = this.context.data();
    const cell = data.cell(row, column);
    const formula = cell === undefined ? undefined : data.formula(row, cell);
    return formula === undefined ? undefined : this.#shown(formula, row, column);
  }

  /** A formula of the file with its leading `=`, as Excel shows it. */
  #shown(formula: string, row: number, column: number): string {
    return `=${isSpelledOtherwise(formula) ? spelledForUser(formula, this.#tableOfCell(row, column)) : formula}`;
  }

  #tableOfCell(row: number, column: number): string | undefined {
    return this.context.workbook.tableOfCell(this.context.id, row, column);
  }

  /** The differently formatted pieces of a cell's text; undefined where it is all of a kind. */
  richText(row: number, column: number): readonly TextRun[] | undefined {
    const cell = this.context.data().cell(row, column);
    if (cell === undefined || cell.shared < 0) return undefined;
    const item = this.context.workbook.strings.richItem(cell.shared);
    return item === undefined ? undefined : readRichText(item, this.context.workbook.styles.colors);
  }

  /** Whether the cell's text was entered with a leading apostrophe. */
  quotePrefix(row: number, column: number): boolean {
    return this.context.workbook.styles.quotePrefix(this.#styleIndex(row, column));
  }

  /** The format, taken from the cell, else its row, else its column. */
  style(row: number, column: number): CellStyle {
    return this.context.workbook.styles.style(this.#styleIndex(row, column));
  }

  /** The formats of an area's cells, each once. */
  styles(area: Area): readonly CellStyle[] {
    const found = new Set<number>();
    const rows = this.context.data().rowsBetween(area.row, area.row + area.rowCount);
    const end = area.column + area.columnCount;
    if (rows.length < area.rowCount)
      for (let column = area.column; column < end; column++) found.add(this.#columnStyle(column));
    for (const row of rows) {
      let place = row.place(area.column);
      for (let column = area.column; column < end; column++) {
        const cell = row.cells[place];
        if (cell?.column === column) place++;
        found.add(cell?.column === column ? cell.style : this.#inheritedStyle(row.index, column));
      }
    }
    return Array.from(found, (style) => this.context.workbook.styles.style(style));
  }

  #styleIndex(row: number, column: number): number {
    return this.context.data().cell(row, column)?.style ?? this.#inheritedStyle(row, column);
  }

  #inheritedStyle(row: number, column: number): number {
    const attributes = this.context.data().row(row)?.attributes;
    const ofRow = attributes?.get('customFormat') === undefined ? undefined : attributes.get('s');
    return ofRow === undefined ? this.#columnStyle(column) : Number(ofRow);
  }

  /** The cell that a formula fills, made where there is none: by itself no change of the file. */
  fillCell(row: number, column: number, filler: CellRecord): CellRecord {
    return this.context.data().fillCell(row, column, this.#styleIndex(row, column), filler);
  }

  #columnStyle(column: number): number {
    return Number(this.columns.attribute(column, 'style') ?? 0);
  }

  /** The cells with a value or formula in an area, row by row: cheap on a big empty area. */
  *entries(area: Area): Iterable<CellEntry> {
    this.context.workbook.calculate();
    const data = this.context.data();
    for (const row of data.rowsBetween(area.row, area.row + area.rowCount)) {
      for (let place = row.place(area.column); place < row.cells.length; place++) {
        const cell = row.cells[place];
        if (cell === undefined || cell.column >= area.column + area.columnCount) break;
        const formula = data.formula(row.index, cell);
        if (cell.value === null && formula === undefined) continue;
        yield {
          row: row.index,
          column: cell.column,
          value: cell.value,
          formula: formula === undefined ? undefined : this.#shown(formula, row.index, cell.column),
        };
      }
    }
  }

  #check(row: number, column: number): void {
    const inside =
      row >= 0 &&
      column >= 0 &&
      row < MAX_ROWS &&
      column < MAX_COLUMNS &&
      Number.isInteger(row) &&
      Number.isInteger(column);
    if (!inside) throw new HostError('InvalidArgument', `There is no cell at row ${row}, column ${column}`);
  }

  /** Sets a value as it is: text stays text, a date is a serial number, null empties the cell. */
  setValue(row: number, column: number, value: CellValue): void {
    this.#check(row, column);
    if (typeof value === 'string' && value.length > MAX_TEXT_LENGTH)
      throw new HostError('InvalidArgument', 'The text is too long for a cell');
    if (typeof value === 'number' && !Number.isFinite(value))
      throw new HostError('InvalidArgument', 'The value is no number');
    this.#write(row, column, value, undefined);
  }

  /** Sets a formula (with its leading `=`, in English, commas between arguments). Throws `InvalidArgument` for one that Excel would not take. */
  setFormula(row: number, column: number, formula: string): void {
    this.#check(row, column);
    const text = formula.replace(/^=/, '').trim();
    checkFormula(text);
    checkNamesExist(text, this.context.workbook);
    const ownTable = text.includes('[@') ? this.#tableOfCell(row, column) : undefined;
    this.#write(row, column, null, spelledForFile(text, ownTable));
  }

  #write(row: number, column: number, value: CellValue, formula: string | undefined): void {
    const { workbook } = this.context;
    const data = this.context.data();
    const present = data.cell(row, column);
    if (present === undefined && value === null && formula === undefined) return;
    // What a formula spills goes only with it.
    if (present?.filledBy !== undefined && value === null && formula === undefined) return;
    const filler = present?.filledBy ?? present;
    const filled = filler?.group?.kind === 'array' ? parseArea(filler.group.ref ?? '') : undefined;
    workbook.cellsChange(
      { data, area: filled ?? cellArea(row, column) },
      formula !== undefined || present?.formula !== undefined,
    );
    if (present?.filledBy !== undefined) data.collapse(present.filledBy);
    else if (present !== undefined) data.releaseGroup(row, present);
    const inherited = present?.style ?? this.#inheritedStyle(row, column);
    const cell = present ?? data.makeCell(row, column, inherited);
    cell.value = value;
    cell.formula = formula;
    cell.group = undefined;
    cell.shared = -1;
    cell.contentChanged = true;
    const record = data.row(row);
    if (record !== undefined) data.noteCell(record);
    if (cell.start < 0 && value === null && formula === undefined && cell.style === this.#inheritedStyle(row, column))
      data.removeCell(row, column);
    this.#changes.note('contents', { row, column, rowCount: 1, columnCount: 1 });
  }

  /**
   * Sets what `Range.values` and `Range.formulas` were given, as US Excel understands it: `=…` is a formula, `'…` text, text that looks like a number, date, percentage,
   * currency or boolean becomes one (with its number format where the cell has none), `''` empties the cell, null leaves it alone.
   */
  enter(row: number, column: number, input: string | number | boolean | null): void {
    if (input === null) return;
    if (typeof input === 'string') this.#enterText(row, column, input, 'en-US');
    else if (typeof input === 'number' && this.style(row, column).numberFormat === '@')
      this.setValue(row, column, String(input));
    else this.setValue(row, column, input);
  }

  /** Sets what a person typed, in the language of a locale tag: in `es-DO`, `31/12/2024` is a date. */
  typeInto(row: number, column: number, text: string, locale = 'en-US'): void {
    this.#enterText(row, column, text, locale);
  }

  #enterText(row: number, column: number, text: string, locale: string): void {
    this.#check(row, column);
    const style = this.#styleIndex(row, column);
    const { styles } = this.context.workbook;
    const format = styles.style(style).numberFormat;
    const quoted = text.startsWith("'") && format !== '@';
    if (text.length - (quoted ? 1 : 0) > MAX_TEXT_LENGTH)
      throw new HostError('InvalidArgument', 'The text is too long for a cell');
    if (format === '@' || quoted) this.setValue(row, column, text === '' ? null : quoted ? text.slice(1) : text);
    else if (text.startsWith('=') && text.length > 1) this.setFormula(row, column, text);
    else this.#enterParsed(row, column, text, locale, format);
    if (quoted || styles.quotePrefix(style)) this.#setQuotePrefix(row, column, quoted);
  }

  #enterParsed(row: number, column: number, text: string, locale: string, format: string): void {
    const { workbook } = this.context;
    const typed = readTyped(text, { habits: localeHabits(locale), thisYear: yearOfSerial(workbook.today()) });
    if (typeof typed.value === 'string' && isHiddenFormula(typed.value)) {
      this.setFormula(row, column, typed.value.replace(/^@/, ''));
      return;
    }
    const isDay = typed.numberFormat !== undefined && /[dy]/.test(typed.numberFormat);
    const value =
      isDay && workbook.date1904 && typeof typed.value === 'number' ? typed.value - DAYS_TO_1904 : typed.value;
    this.setValue(row, column, value);
    if (typed.numberFormat !== undefined && format === 'General') {
      this.setStyle({ row, column, rowCount: 1, columnCount: 1 }, { numberFormat: typed.numberFormat });
    }
  }

  #setQuotePrefix(row: number, column: number, on: boolean): void {
    const data = this.context.data();
    const cell = data.cell(row, column);
    const record = data.row(row);
    if (cell === undefined || record === undefined) return;
    this.#setStyleIndex(record, cell, this.context.workbook.styles.withQuotePrefix(cell.style, on));
  }

  #setStyleIndex(row: RowRecord, cell: CellRecord, style: number): void {
    if (cell.style === style) return;
    cell.style = style;
    cell.styleChanged = true;
    this.context.data().noteCell(row);
  }

  /** Runs many writes and tells those who listen once, at the end. */
  batch<T>(writes: () => T): T {
    return this.#changes.batch(writes);
  }

  /** Takes contents, formats or both away from an area. */
  clear(area: Area, what: ClearKind): void {
    this.batch(() => {
      if (what !== 'Formats') this.#clearContents(area);
      if (what !== 'Contents') this.#clearFormats(area);
    });
  }

  #clearContents(area: Area): void {
    for (const row of this.context.data().rowsBetween(area.row, area.row + area.rowCount)) {
      for (const cell of row.cells.slice(row.place(area.column), row.place(area.column + area.columnCount))) {
        if (cell.value !== null || cell.formula !== undefined) this.#write(row.index, cell.column, null, undefined);
      }
    }
  }

  #clearFormats(area: Area): void {
    const data = this.context.data();
    if (area.rowCount === MAX_ROWS)
      this.columns.change(area.column, area.columnCount, (column) => column.set('style', undefined));
    for (const row of data.rowsBetween(area.row, area.row + area.rowCount)) {
      if (area.columnCount === MAX_COLUMNS) {
        data.setRowAttribute(row.index, 's', undefined);
        data.setRowAttribute(row.index, 'customFormat', undefined);
      }
      for (const cell of row.cells.slice(row.place(area.column), row.place(area.column + area.columnCount))) {
        this.#setStyleIndex(row, cell, 0);
        if (cell.value === null && cell.formula === undefined) data.removeCell(row.index, cell.column);
      }
    }
    this.#changes.note('formats', area);
  }

  /** Changes the format of every cell of an area; whole columns and rows carry it themselves. */
  setStyle(area: Area, change: StyleChange): void {
    const derive = this.#deriver(change);
    const data = this.context.data();
    const wholeColumns = area.rowCount === MAX_ROWS;
    const wholeRows = !wholeColumns && area.columnCount === MAX_COLUMNS;
    if (wholeColumns) {
      this.columns.change(area.column, area.columnCount, (column) => {
        column.set('style', derive(Number(column.attribute('style') ?? 0)));
        // A column that the file says anything of must say its width too.
        if (column.attribute('width') === undefined) column.set('width', defaultWidth(this.context));
      });
    }
    const end = area.row + area.rowCount;
    const rows = wholeColumns
      ? data.rowsBetween(area.row, end).map(({ index }) => index)
      : Array.from({ length: area.rowCount }, (_, at) => area.row + at);
    for (const index of rows) {
      if (wholeRows) {
        data.setRowAttribute(index, 's', derive(Number(data.row(index)?.attributes.get('s') ?? 0)));
        data.setRowAttribute(index, 'customFormat', 1);
      }
      const row = data.row(index);
      const rowHasFormat = row?.attributes.get('customFormat') !== undefined;
      if (wholeColumns || wholeRows) {
        if (wholeColumns && rowHasFormat) this.#fillCrossings(index, area);
        const cells = row?.cells.slice(row.place(area.column), row.place(area.column + area.columnCount)) ?? [];
        for (const cell of cells) if (row !== undefined) this.#setStyleIndex(row, cell, derive(cell.style));
      } else {
        this.#styleCells(index, area, derive);
      }
    }
    this.#changes.note('formats', area);
  }

  /** What each style becomes by a change: an area has many cells and few styles. */
  #deriver(change: StyleChange): (style: number) => number {
    const { styles } = this.context.workbook;
    const derived = new Map<number, number>();
    return (style) => {
      const known = derived.get(style);
      if (known !== undefined) return known;
      const next = styles.derive(style, change);
      derived.set(style, next);
      return next;
    };
  }

  /** Where a formatted row meets whole columns, cells must say which format holds. */
  #fillCrossings(row: number, area: Area): void {
    if (area.columnCount === MAX_COLUMNS) return;
    for (let column = area.column; column < area.column + area.columnCount; column++) {
      this.context.data().makeCell(row, column, this.#styleIndex(row, column));
    }
  }

  #styleCells(row: number, area: Area, derive: (style: number) => number): void {
    const data = this.context.data();
    const record = data.row(row);
    let place = record?.place(area.column) ?? 0;
    for (let column = area.column; column < area.column + area.columnCount; column++) {
      const present = record?.cells[place];
      const cell = present?.column === column ? present : undefined;
      if (cell !== undefined) place++;
      const before = cell?.style ?? this.#inheritedStyle(row, column);
      const style = derive(before);
      if (style === before) continue;
      const styled = cell ?? data.makeCell(row, column, before);
      this.#setStyleIndex(record ?? data.makeRow(row), styled, style);
      if (cell === undefined) place++;
    }
  }
}

/** Text that Excel takes for a formula though it doesn't begin with `=`: `+A1`, `-x`, `@SUM(A1)`. */
function isHiddenFormula(text: string): boolean {
  if (!/^[+\-@]\s*[\p{L}\d($"]/u.test(text)) return false;
  try {
    checkFormula(text.replace(/^@/, ''));
    return true;
  } catch (error) {
    if (error instanceof HostError) return false;
    throw error;
  }
}

function defaultWidth(context: SheetContext): string {
  return context.root().child('sheetFormatPr')?.attribute('defaultColWidth') ?? '9.140625';
}

/** A value as Office.js gives it: an empty cell is an empty text, an error its name. */
export function plainValue(value: CellValue): string | number | boolean {
  return value === null ? '' : isCellError(value) ? value.error : value;
}
