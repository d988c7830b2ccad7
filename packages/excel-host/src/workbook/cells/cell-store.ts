import { HostError } from '../../package/host-error';
import type { Area } from '../references/area';
import { MAX_COLUMNS, MAX_ROWS, cellArea, parseArea } from '../references/area';
import { CellChanges } from './cell-changes';
import { CellFormats } from './cell-formats';
import type { ColumnSettings } from './column-settings';
import { checkFormula, checkNamesExist } from '../formulas/formula-check';
import { isSpelledOtherwise, spelledForFile, spelledForUser } from '../formulas/formula-spelling';
import { localeHabits } from '../values/locale';
import { readRichText } from './rich-text';
import { yearOfSerial, DAYS_TO_1904 } from '../values/serial-days';
import type { SheetContext } from './sheet-context';
import type { CellRecord } from './cell-records';
import type { CellStyle, StyleChange } from '../styles/style-types';
import { readTyped } from '../values/typed-input';
import type { CellValue, TextRun } from '../values/cell-value';

/** A cell with its place. */
export interface CellEntry {
  readonly row: number;
  readonly column: number;
  /** A formula's last calculated value; null if it could not be calculated. */
  readonly value: CellValue;
  /** With its leading `=`, in English; undefined for a constant. */
  readonly formula: string | undefined;
}

/** The parts of a cell that `clear` removes. */
export type ClearKind = 'All' | 'Contents' | 'Formats';

/**
 * The most characters in a cell:
 * https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3
 */
export const MAX_TEXT_LENGTH = 32_767;

/** The cells of one sheet. Rows and columns are counted from 0. */
export class CellStore {
  readonly #changes: CellChanges;
  readonly #formats: CellFormats;

  constructor(
    private readonly context: SheetContext,
    columns: ColumnSettings,
  ) {
    this.#changes = new CellChanges(context);
    this.#formats = new CellFormats(context, columns, this.#changes);
  }

  /**
   * The value, calculated first if necessary; null for an empty cell and for a formula that could not be calculated.
   */
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

  /** Converts a formula of the file to the form that Excel shows, with a leading `=`. */
  #shown(formula: string, row: number, column: number): string {
    return `=${isSpelledOtherwise(formula) ? spelledForUser(formula, this.#tableOfCell(row, column)) : formula}`;
  }

  #tableOfCell(row: number, column: number): string | undefined {
    return this.context.workbook.tableOfCell(this.context.id, row, column);
  }

  /** The parts of a cell's text with different formats; undefined if it has only one. */
  richText(row: number, column: number): readonly TextRun[] | undefined {
    const cell = this.context.data().cell(row, column);
    if (cell === undefined || cell.shared < 0) return undefined;
    const item = this.context.workbook.strings.richItem(cell.shared);
    return item === undefined ? undefined : readRichText(item, this.context.workbook.styles.colors);
  }

  /** Whether the cell's text was entered with a leading apostrophe. */
  quotePrefix(row: number, column: number): boolean {
    return this.#formats.quotePrefix(row, column);
  }

  /** The format of the cell or, if it has none, of its row or column. */
  style(row: number, column: number): CellStyle {
    return this.#formats.style(row, column);
  }

  /** The distinct formats of an area's cells. */
  styles(area: Area): readonly CellStyle[] {
    return this.#formats.styles(area);
  }

  /** Changes the format of every cell of an area. Whole columns and rows store it themselves. */
  setStyle(area: Area, change: StyleChange): void {
    this.#formats.change(area, change);
  }

  /** The cell that a formula fills, created if necessary; this alone doesn't change the file. */
  fillCell(row: number, column: number, filler: CellRecord): CellRecord {
    return this.context.data().fillCell(row, column, this.#formats.numberAt(row, column), filler);
  }

  /** The cells with a value or formula in an area, row by row. Fast for large empty areas. */
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

  /** Sets a value without parsing it: text stays text, dates are serial numbers, null empties the cell. */
  setValue(row: number, column: number, value: CellValue): void {
    this.#check(row, column);
    if (typeof value === 'string' && value.length > MAX_TEXT_LENGTH)
      throw new HostError('InvalidArgument', 'The text is too long for a cell');
    if (typeof value === 'number' && !Number.isFinite(value))
      throw new HostError('InvalidArgument', 'The value is no number');
    this.#write(row, column, value, undefined);
  }

  /**
   * Sets a formula (with its leading `=`, in English, with commas between arguments). Throws `InvalidArgument` if Excel
   * wouldn't accept it.
   */
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
    // Spilled values can't be emptied without their formula.
    if (present?.filledBy !== undefined && value === null && formula === undefined) return;
    const filler = present?.filledBy ?? present;
    const filled = filler?.group?.kind === 'array' ? parseArea(filler.group.ref ?? '') : undefined;
    workbook.cellsChange(
      { data, area: filled ?? cellArea(row, column) },
      formula !== undefined || present?.formula !== undefined,
    );
    if (present?.filledBy !== undefined) data.collapse(present.filledBy);
    else if (present !== undefined) data.releaseGroup(row, present);
    const inherited = present?.style ?? this.#formats.inherited(row, column);
    const cell = present ?? data.makeCell(row, column, inherited);
    cell.value = value;
    cell.formula = formula;
    cell.group = undefined;
    if (cell.shared >= 0) workbook.strings.release();
    cell.shared = -1;
    cell.contentChanged = true;
    const record = data.row(row);
    if (record !== undefined) data.noteCell(record);
    if (
      cell.start < 0 &&
      value === null &&
      formula === undefined &&
      cell.style === this.#formats.inherited(row, column)
    )
      data.removeCell(row, column);
    this.#changes.note('contents', { row, column, rowCount: 1, columnCount: 1 });
  }

  /**
   * Sets a value given to `Range.values` or `Range.formulas`, parsed as US Excel does: `=…` is a formula, `'…` text;
   * text that looks like a number, date, percentage, currency or boolean becomes one (with its number format, if the
   * cell has none); `''` empties the cell, null leaves it as it is.
   */
  enter(row: number, column: number, input: string | number | boolean | null): void {
    if (input === null) return;
    if (typeof input === 'string') this.#enterText(row, column, input, 'en-US');
    else if (typeof input === 'number' && this.style(row, column).numberFormat === '@')
      this.setValue(row, column, String(input));
    else this.setValue(row, column, input);
  }

  /** Sets a value as typed by a user, parsed in a locale: in `es-DO`, `31/12/2024` is a date. */
  typeInto(row: number, column: number, text: string, locale = 'en-US'): void {
    this.#enterText(row, column, text, locale);
  }

  #enterText(row: number, column: number, text: string, locale: string): void {
    this.#check(row, column);
    const style = this.#formats.numberAt(row, column);
    const { styles } = this.context.workbook;
    const format = styles.style(style).numberFormat;
    const quoted = text.startsWith("'") && format !== '@';
    if (text.length - (quoted ? 1 : 0) > MAX_TEXT_LENGTH)
      throw new HostError('InvalidArgument', 'The text is too long for a cell');
    if (format === '@' || quoted) this.setValue(row, column, text === '' ? null : quoted ? text.slice(1) : text);
    else if (text.startsWith('=') && text.length > 1) this.setFormula(row, column, text);
    else this.#enterParsed(row, column, text, locale, format);
    if (quoted || styles.quotePrefix(style)) this.#formats.setQuotePrefix(row, column, quoted);
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

  /** Runs several writes and reports their changes once, at the end. */
  batch<T>(writes: () => T): T {
    return this.#changes.batch(writes);
  }

  clear(area: Area, what: ClearKind): void {
    this.batch(() => {
      if (what !== 'Formats') this.#clearContents(area);
      if (what !== 'Contents') this.#formats.clear(area);
    });
  }

  #clearContents(area: Area): void {
    for (const row of this.context.data().rowsBetween(area.row, area.row + area.rowCount)) {
      for (const cell of row.cells.slice(row.place(area.column), row.place(area.column + area.columnCount))) {
        if (cell.value !== null || cell.formula !== undefined) this.#write(row.index, cell.column, null, undefined);
      }
    }
  }
}

/** Whether Excel parses a text as a formula although it doesn't start with `=`: `+A1`, `-x`, `@SUM(A1)`. */
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
