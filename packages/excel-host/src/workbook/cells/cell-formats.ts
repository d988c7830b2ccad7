import type { Area } from '../references/area';
import { MAX_COLUMNS, MAX_ROWS } from '../references/area';
import type { CellStyle, StyleChange } from '../styles/style-types';
import type { CellChanges } from './cell-changes';
import type { CellRecord, RowRecord } from './cell-records';
import type { ColumnSettings } from './column-settings';
import type { SheetContext } from './sheet-context';

/** The formats of a sheet's cells. */
export class CellFormats {
  constructor(
    private readonly context: SheetContext,
    private readonly columns: ColumnSettings,
    private readonly changes: CellChanges,
  ) {}

  /** Whether the cell's text was entered with a leading apostrophe. */
  quotePrefix(row: number, column: number): boolean {
    return this.context.workbook.styles.quotePrefix(this.numberAt(row, column));
  }

  /** The format of the cell or, if it has none, of its row or column. */
  style(row: number, column: number): CellStyle {
    return this.context.workbook.styles.style(this.numberAt(row, column));
  }

  /** The distinct formats of an area's cells. */
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
        found.add(cell?.column === column ? cell.style : this.inherited(row.index, column));
      }
    }
    return Array.from(found, (style) => this.context.workbook.styles.style(style));
  }

  /** The index of a cell's format in the workbook. */
  numberAt(row: number, column: number): number {
    return this.context.data().cell(row, column)?.style ?? this.inherited(row, column);
  }

  /** The index of the format that a cell inherits from its row or column. */
  inherited(row: number, column: number): number {
    const attributes = this.context.data().row(row)?.attributes;
    const ofRow = attributes?.get('customFormat') === undefined ? undefined : attributes.get('s');
    return ofRow === undefined ? this.#columnStyle(column) : Number(ofRow);
  }

  #columnStyle(column: number): number {
    return Number(this.columns.attribute(column, 'style') ?? 0);
  }

  /** Sets whether the cell's text was entered with a leading apostrophe. */
  setQuotePrefix(row: number, column: number, on: boolean): void {
    const data = this.context.data();
    const cell = data.cell(row, column);
    const record = data.row(row);
    if (cell === undefined || record === undefined) return;
    this.#setNumber(record, cell, this.context.workbook.styles.withQuotePrefix(cell.style, on));
  }

  #setNumber(row: RowRecord, cell: CellRecord, style: number): void {
    if (cell.style === style) return;
    cell.style = style;
    cell.styleChanged = true;
    this.context.data().noteCell(row);
  }

  clear(area: Area): void {
    const data = this.context.data();
    if (area.rowCount === MAX_ROWS)
      this.columns.change(area.column, area.columnCount, (column) => column.set('style', undefined));
    for (const row of data.rowsBetween(area.row, area.row + area.rowCount)) {
      if (area.columnCount === MAX_COLUMNS) {
        data.setRowAttribute(row.index, 's', undefined);
        data.setRowAttribute(row.index, 'customFormat', undefined);
      }
      for (const cell of row.cells.slice(row.place(area.column), row.place(area.column + area.columnCount))) {
        this.#setNumber(row, cell, 0);
        if (cell.value === null && cell.formula === undefined) data.removeCell(row.index, cell.column);
      }
    }
    this.changes.note('formats', area);
  }

  /** Changes the format of every cell of an area. Whole columns and rows store it themselves. */
  change(area: Area, change: StyleChange): void {
    const derive = this.#deriver(change);
    const data = this.context.data();
    const wholeColumns = area.rowCount === MAX_ROWS;
    const wholeRows = !wholeColumns && area.columnCount === MAX_COLUMNS;
    if (wholeColumns) {
      this.columns.change(area.column, area.columnCount, (column) => {
        column.set('style', derive(Number(column.attribute('style') ?? 0)));
        // The file requires a width for every column element.
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
        for (const cell of cells) if (row !== undefined) this.#setNumber(row, cell, derive(cell.style));
      } else {
        this.#styleCells(index, area, derive);
      }
    }
    this.changes.note('formats', area);
  }

  /** Caches the changed style of each style: areas have many cells and few styles. */
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

  /** Where a formatted row crosses whole columns, cells need a format of their own. */
  #fillCrossings(row: number, area: Area): void {
    if (area.columnCount === MAX_COLUMNS) return;
    for (let column = area.column; column < area.column + area.columnCount; column++) {
      this.context.data().makeCell(row, column, this.numberAt(row, column));
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
      const before = cell?.style ?? this.inherited(row, column);
      const style = derive(before);
      if (style === before) continue;
      const styled = cell ?? data.makeCell(row, column, before);
      this.#setNumber(record ?? data.makeRow(row), styled, style);
      if (cell === undefined) place++;
    }
  }
}

function defaultWidth(context: SheetContext): string {
  return context.root().child('sheetFormatPr')?.attribute('defaultColWidth') ?? '9.140625';
}
