import type { XmlElement } from '../../package/xml-element';
import type { Area } from '../references/area';
import { SharedFormulas } from './shared-formulas';
import type { SharedStrings } from './shared-strings';
import { SheetDataWriter } from './sheet-data-writer';
import { CellRecord, RowRecord } from './cell-records';
import { FilledCells } from './filled-cells';

/** The rows and cells of one sheet. When written, unchanged ones are copied from the sheet's text. */
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
    /** The offsets in the file of the end of the last row and of the content. */
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

  /** The rows from top to bottom. */
  get rows(): readonly RowRecord[] {
    return this.#rows;
  }

  /** Whether a cell, a row or their order differs from the file. */
  get changed(): boolean {
    return this.#structureChanged || this.#rows.some((row) => row.changed);
  }

  get hasFormulas(): boolean {
    return this.#rows.some((row) => row.cells.some((cell) => cell.formula !== undefined));
  }

  /** Whether a formula or its cached value differs from the file. */
  get formulasChanged(): boolean {
    return this.#rows.some(
      (row) =>
        row.cellsChanged &&
        row.cells.some((cell) => cell.formula !== undefined && (cell.contentChanged || cell.resultChanged)),
    );
  }

  /** Whether a cell has the format with the given index. */
  usesStyle(style: number): boolean {
    const text = String(style);
    return this.#rows.some((row) => row.attributes.get('s') === text || row.cells.some((cell) => cell.style === style));
  }

  /** Replaces a cell's formula by an equivalent one; if it belongs to a group, the group is dissolved. */
  replaceFormula(row: RowRecord, cell: CellRecord, formula: string): void {
    if (cell.group?.kind === 'shared') this.dissolveGroup(cell.group.index);
    cell.formula = formula;
    cell.contentChanged = true;
    this.noteCell(row);
  }

  /** Whether a cell has lost its formula since the file was opened. */
  get removedFormula(): boolean {
    return this.#removedFormula;
  }

  /** The row if it exists. */
  row(index: number): RowRecord | undefined {
    return this.#byIndex.get(index);
  }

  /** The cell if it exists. */
  cell(row: number, column: number): CellRecord | undefined {
    return this.#byIndex.get(row)?.find(column);
  }

  /** The index of a row in `rows`, or where it would be inserted. */
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

  /** The rows from one index to another, excluded. */
  rowsBetween(first: number, end: number): readonly RowRecord[] {
    return this.#rows.slice(this.#place(first), this.#place(end));
  }

  /** The row, created if necessary. */
  makeRow(index: number): RowRecord {
    const present = this.#byIndex.get(index);
    if (present !== undefined) return present;
    const row = new RowRecord(index, -1);
    this.#rows.splice(this.#place(index), 0, row);
    this.#byIndex.set(index, row);
    this.touch();
    return row;
  }

  /** The cell, created with a style if necessary. */
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

  /** The existing cells in an area. */
  cellsIn(area: Area): readonly CellRecord[] {
    return this.rowsBetween(area.row, area.row + area.rowCount).flatMap((row) =>
      row.cells.slice(row.place(area.column), row.place(area.column + area.columnCount)),
    );
  }

  /** The cell that a formula fills, created if necessary; this alone doesn't change the file. */
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

  /** Removes a row that was created by a call and has neither cells nor attributes. */
  #dropEmptyRow(row: RowRecord): void {
    if (row.start >= 0 || row.cells.length > 0 || row.attributes.size > 0) return;
    this.#rows.splice(this.#place(row.index), 1);
    this.#byIndex.delete(row.index);
  }

  /** Marks a cell of the row as changed. */
  noteCell(row: RowRecord): void {
    row.cellsChanged = true;
    this.touch();
  }

  /** Marks the sheet's text as changed. */
  touch(): void {
    this.element.touch();
  }

  /** Sets an attribute of a row; undefined removes it. */
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

  /** A cell's formula without `=`, derived from its group's if it shares one; undefined for a constant. */
  formula(row: number, cell: CellRecord): string | undefined {
    return this.#shared.formula(row, cell);
  }

  /**
   * Call before a cell's formula is removed: cells that share it get formulas of their own, and cells that it fills are
   * emptied.
   */
  releaseGroup(row: number, cell: CellRecord): void {
    if (cell.formula !== undefined && cell.start >= 0) this.#removedFormula = true;
    if (cell.group?.kind === 'array') this.#filled.release(cell);
    this.#shared.release(row, cell);
  }

  /** Gives every cell of a shared group a formula of its own. */
  dissolveGroup(index: string): void {
    this.#shared.dissolve(index);
  }

  /** Limits a spilling formula to its own cell, because something blocks its area. */
  collapse(filler: CellRecord): void {
    this.#filled.collapse(filler);
  }

  /** Empties the other cells that an array formula fills. */
  releaseFilled(filler: CellRecord): void {
    this.#filled.release(filler);
  }

  /** Replaces all rows after cells moved. Records keep their source text if they didn't move. */
  replaceRows(rows: readonly RowRecord[]): void {
    this.#rows.splice(0, this.#rows.length, ...[...rows].sort((a, b) => a.index - b.index));
    this.#byIndex.clear();
    for (const row of this.#rows) this.#byIndex.set(row.index, row);
    this.#shared.forget();
    this.#filled.releaseLeftBehind();
    this.#structureChanged = true;
    this.touch();
  }

  /** The smallest area that contains the cells that count; undefined for none. */
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

  /** Writes the content for the next saving of the file; texts get their indexes in the shared strings. */
  prepare(): void {
    const before = this.#written;
    this.#written = this.changed ? this.#write() : undefined;
    // Changes written by an earlier save may have been reverted since.
    if (this.#written !== undefined || before !== undefined) this.touch();
  }

  #write(): string {
    const writer = new SheetDataWriter(this.source, this.strings, this.element.prefix);
    const rows = this.#rows.map((row) => writer.rowWithLead(row));
    return rows.join('') + this.source.slice(this.span.lastRowEnd, this.span.end);
  }
}
