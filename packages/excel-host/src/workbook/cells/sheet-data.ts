import type { XmlElement } from '../../package/xml-element';
import type { Area } from '../references/area';
import { SharedFormulas } from './shared-formulas';
import type { SharedStrings } from './shared-strings';
import { SheetDataWriter } from './sheet-data-writer';
import { CellRecord, RowRecord } from './cell-records';
import { FilledCells } from './filled-cells';

/** The rows and cells of one sheet, and how they are written: what did not change is copied from the sheet's text. */
export class SheetData {
  readonly #rows: RowRecord[];
  readonly #byIndex: Map<number, RowRecord>;
  readonly #shared: SharedFormulas;
  readonly #filled: FilledCells;
  #structureChanged = false;
  #removedFormula = false;
  #written: string | undefined;

  constructor(
    private readonly element: XmlElement,
    private readonly source: string,
    /** Where the file's last row ends, and the content. */
    private readonly span: { readonly lastRowEnd: number; readonly end: number },
    private readonly strings: SharedStrings,
    rows: RowRecord[],
  ) {
    this.#rows = rows;
    this.#byIndex = new Map(rows.map((row) => [row.index, row]));
    this.#shared = new SharedFormulas(rows, (row) => this.noteCell(row));
    this.#filled = new FilledCells(this);
    this.#filled.tie();
    element.setInterior(() => this.#written);
  }

  /** The rows in the file's order, from the top. */
  get rows(): readonly RowRecord[] {
    return this.#rows;
  }

  /** Whether a cell, row or their order differ from the file. */
  get changed(): boolean {
    return this.#structureChanged || this.#rows.some((row) => row.changed);
  }

  /** Whether any cell has a formula. */
  get hasFormulas(): boolean {
    return this.#rows.some((row) => row.cells.some((cell) => cell.formula !== undefined));
  }

  /** Whether a formula or a formula's last value differs from the file. */
  get formulasChanged(): boolean {
    return this.#rows.some(
      (row) =>
        row.cellsChanged &&
        row.cells.some((cell) => cell.formula !== undefined && (cell.contentChanged || cell.resultChanged)),
    );
  }

  /** Whether a cell has a format of that number. */
  usesStyle(style: number): boolean {
    const text = String(style);
    return this.#rows.some((row) => row.attributes.get('s') === text || row.cells.some((cell) => cell.style === style));
  }

  /** Gives a formula's cell another formula that means the same; its group, if it has one, is dissolved. */
  replaceFormula(row: RowRecord, cell: CellRecord, formula: string): void {
    if (cell.group?.kind === 'shared') this.dissolveGroup(cell.group.index);
    cell.formula = formula;
    cell.contentChanged = true;
    this.noteCell(row);
  }

  /** Whether a cell that the file gave a formula has lost it. */
  get removedFormula(): boolean {
    return this.#removedFormula;
  }

  /** The row, where the file or a call has made it. */
  row(index: number): RowRecord | undefined {
    return this.#byIndex.get(index);
  }

  /** The cell, where the file or a call has made it. */
  cell(row: number, column: number): CellRecord | undefined {
    return this.#byIndex.get(row)?.find(column);
  }

  /** Where a row stands or would stand among the rows. */
  #place(index: number): number {
    let low = 0;
    let high = this.#rows.length;
    if ((this.#rows[high - 1]?.index ?? -1) < index) return high;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#rows[middle]?.index ?? 0) < index) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The rows from one index up to (not with) another. */
  rowsBetween(first: number, end: number): readonly RowRecord[] {
    return this.#rows.slice(this.#place(first), this.#place(end));
  }

  /** The row, made where there is none. */
  makeRow(index: number): RowRecord {
    const present = this.#byIndex.get(index);
    if (present !== undefined) return present;
    const row = new RowRecord(index, -1);
    this.#rows.splice(this.#place(index), 0, row);
    this.#byIndex.set(index, row);
    this.touch();
    return row;
  }

  /** The cell, made with a style where there is none. */
  makeCell(row: number, column: number, style: number): CellRecord {
    const record = this.makeRow(row);
    const place = record.place(column);
    const present = record.cells[place];
    if (present?.column === column) return present;
    const cell = new CellRecord(column, style, -1, -1, -1);
    record.cells.splice(place, 0, cell);
    this.noteCell(record);
    return cell;
  }

  /** The cells that the file or a call has made in an area. */
  cellsIn(area: Area): readonly CellRecord[] {
    return this.rowsBetween(area.row, area.row + area.rowCount).flatMap((row) =>
      row.cells.slice(row.place(area.column), row.place(area.column + area.columnCount)),
    );
  }

  /** The cell that a formula fills; made where there is none, which by itself is no change of the file. */
  fillCell(row: number, column: number, style: number, filler: CellRecord): CellRecord {
    let record = this.#byIndex.get(row);
    if (record === undefined) {
      record = new RowRecord(row, -1, -1, new Map(), true);
      this.#rows.splice(this.#place(row), 0, record);
      this.#byIndex.set(row, record);
    }
    const place = record.place(column);
    const present = record.cells[place];
    const cell = present?.column === column ? present : new CellRecord(column, style, -1, -1, -1);
    if (cell !== present) record.cells.splice(place, 0, cell);
    cell.filledBy = filler;
    return cell;
  }

  /** Forgets a cell. */
  removeCell(row: number, column: number): void {
    const record = this.#byIndex.get(row);
    if (record === undefined) return;
    const place = record.place(column);
    const cell = record.cells[place];
    if (cell?.column !== column) return;
    this.releaseGroup(row, cell);
    record.cells.splice(place, 1);
    this.noteCell(record);
    this.#dropEmptyRow(record);
  }

  /** A row that a call made and that says nothing any more goes away. */
  #dropEmptyRow(row: RowRecord): void {
    if (row.start >= 0 || row.cells.length > 0 || row.attributes.size > 0) return;
    this.#rows.splice(this.#place(row.index), 1);
    this.#byIndex.delete(row.index);
  }

  /** Notes that a cell of the row differs from the file. */
  noteCell(row: RowRecord): void {
    row.cellsChanged = true;
    this.touch();
  }

  /** Notes that the sheet's text must be written anew. */
  touch(): void {
    this.element.touch();
  }

  /** Sets or (undefined) takes away an attribute of a row. */
  setRowAttribute(index: number, name: string, value: string | number | undefined): void {
    const row = value === undefined ? this.#byIndex.get(index) : this.makeRow(index);
    const text = value === undefined ? undefined : String(value);
    if (row === undefined || row.attributes.get(name) === text) return;
    if (text === undefined) row.attributes.delete(name);
    else row.attributes.set(name, text);
    row.attributesChanged = true;
    this.touch();
    this.#dropEmptyRow(row);
  }

  /** A cell's formula without `=`, with that of its group moved to its place; undefined for a constant. */
  formula(row: number, cell: CellRecord): string | undefined {
    return this.#shared.formula(row, cell);
  }

  /** Before the formula of a cell goes: cells that depend on it for theirs get formulas of their own, and those that it fills are emptied. */
  releaseGroup(row: number, cell: CellRecord): void {
    if (cell.formula !== undefined && cell.start >= 0) this.#removedFormula = true;
    if (cell.group?.kind === 'array') this.#filled.release(cell);
    this.#shared.release(row, cell);
  }

  /** Gives every cell of a shared group a formula of its own. */
  dissolveGroup(index: string): void {
    this.#shared.dissolve(index);
  }

  /** Makes a spilling formula fill its own cell alone, as something comes to stand in its way. */
  collapse(filler: CellRecord): void {
    this.#filled.collapse(filler);
  }

  /** Empties the other cells that an array formula fills. */
  releaseFilled(filler: CellRecord): void {
    this.#filled.release(filler);
  }

  /** Replaces all rows, after cells moved; each record keeps what the file said of it where its place did not change. */
  replaceRows(rows: readonly RowRecord[]): void {
    this.#rows.splice(0, this.#rows.length, ...[...rows].sort((a, b) => a.index - b.index));
    this.#byIndex.clear();
    for (const row of this.#rows) this.#byIndex.set(row.index, row);
    this.#shared.forget();
    this.#filled.releaseLeftBehind();
    this.#structureChanged = true;
    this.touch();
  }

  /** The smallest area that holds the cells that count; undefined for none. */
  extent(counts: (cell: CellRecord) => boolean): Area | undefined {
    let first: number | undefined;
    let last = 0;
    let left = Infinity;
    let right = -1;
    for (const row of this.#rows) {
      const from = row.cells.findIndex(counts);
      if (from < 0) continue;
      first ??= row.index;
      last = row.index;
      left = Math.min(left, row.cells[from]?.column ?? left);
      right = Math.max(right, row.cells[row.cells.findLastIndex(counts)]?.column ?? right);
    }
    return first === undefined
      ? undefined
      : { row: first, column: left, rowCount: last - first + 1, columnCount: right - left + 1 };
  }

  /** Writes the content anew for the next saving of the file: texts get their numbers among the shared strings then. */
  prepare(): void {
    const before = this.#written;
    this.#written = this.changed ? this.#write() : undefined;
    // What was written for an earlier saving may have been undone since.
    if (this.#written !== undefined || before !== undefined) this.touch();
  }

  #write(): string {
    const writer = new SheetDataWriter(this.source, this.strings, this.element.prefix);
    const rows = this.#rows.map((row) => writer.rowWithLead(row));
    return rows.join('') + this.source.slice(this.span.lastRowEnd, this.span.end);
  }
}
