import { HostError } from '../../package/host-error';
import { TABLE_ORDER } from '../../package/schema-order';
import { isOn } from '../../package/xml-boolean';
import { XmlElement } from '../../package/xml-element';
import type { Area } from '../references/area';
import { cellArea, formatArea, areasOverlap, parseArea } from '../references/area';
import { checkDefinedName } from '../names/defined-names';
import { FilterColumns } from '../sheets/filter-columns';
import type { SheetModel } from '../sheets/sheet-model';
import { TableColumns, type TableColumn } from './table-columns';
import { TableStyle } from './table-style';

export interface TableContext {
  isNameTaken(name: string): boolean;
  insertCells(sheet: SheetModel, area: Area): void;
  deleteCells(sheet: SheetModel, area: Area): void;
  /** Removes the table's part. */
  drop(table: TableModel): void;
  changed(sheet: SheetModel): void;
  renamed(from: string, to: string): void;
  /** Renames columns in formulas; `names` maps old names to new ones. */
  columnsRenamed(table: TableModel, names: ReadonlyMap<string, string>): void;
  /** Throws `MergedRangeConflict` if the area overlaps another table or merged cells. */
  checkRoom(table: TableModel, area: Area): void;
  /** Throws `InvalidArgument` for a style that the workbook doesn't have. */
  checkStyle(style: string): void;
}

export class TableModel {
  readonly filter = new FilterColumns(
    () => this.root.child('autoFilter'),
    () => this.dataArea,
    () => this.sheet.layout,
  );
  readonly style: TableStyle;
  readonly #columns: TableColumns;
  #deleted = false;

  constructor(
    /** `<table>`; used within the model only. */
    readonly root: XmlElement,
    readonly sheet: SheetModel,
    private readonly context: TableContext,
  ) {
    this.#columns = new TableColumns(root, sheet, () => this.headerArea);
    this.style = new TableStyle(root, { check: (style) => context.checkStyle(style), changed: () => this.#changed() });
  }

  /** Its id in the file. */
  get id(): number {
    return Number(this.root.attribute('id'));
  }

  /**
   * Unique in the workbook. Setting it throws `InvalidArgument` if Excel wouldn't accept it, `ItemAlreadyExists` if it
   * exists.
   */
  get name(): string {
    return this.root.attribute('displayName') ?? this.root.attribute('name') ?? '';
  }
  set name(name: string) {
    const from = this.name;
    if (name === from) return;
    checkDefinedName(name);
    if (name.toLowerCase() !== from.toLowerCase() && this.context.isNameTaken(name))
      throw new HostError('ItemAlreadyExists', `There is a name ${name} already`);
    this.#willChange();
    this.root.setAttribute('name', name);
    this.root.setAttribute('displayName', name);
    this.context.renamed(from, name);
    this.#changed();
  }

  /** Call before its name or area changes, or it is dropped: formulas may get other values. */
  #willChange(): void {
    const { context } = this.sheet;
    context.workbook.cellsChange({ data: context.data(), area: this.area }, false);
  }

  #changed(): void {
    this.context.changed(this.sheet);
  }

  /** Heading, data and totals. */
  get area(): Area {
    return parseArea(this.root.attribute('ref') ?? '') ?? cellArea(0, 0);
  }

  /** Updates its area after cells moved; used within the model only. */
  moveTo(area: Area): void {
    this.root.setAttribute('ref', formatArea(area));
    const filter = this.root.child('autoFilter');
    const totals = this.showTotals ? 1 : 0;
    filter?.setAttribute('ref', formatArea({ ...area, rowCount: area.rowCount - totals }));
  }

  /** Undefined if the heading row is hidden. */
  get headerArea(): Area | undefined {
    return this.showHeaders ? { ...this.area, rowCount: 1 } : undefined;
  }

  /** The data rows. */
  get dataArea(): Area {
    const area = this.area;
    const headers = this.showHeaders ? 1 : 0;
    return { ...area, row: area.row + headers, rowCount: area.rowCount - headers - (this.showTotals ? 1 : 0) };
  }

  /** Undefined if the totals row is hidden. */
  get totalArea(): Area | undefined {
    const area = this.area;
    return this.showTotals ? { ...area, row: area.row + area.rowCount - 1, rowCount: 1 } : undefined;
  }

  /** From left to right. */
  get columns(): readonly TableColumn[] {
    return this.#columns.all;
  }

  /** Call after cells were written: heading cells change the columns' names. Used within the model only. */
  cellsWritten(areas: readonly Area[]): void {
    const header = this.headerArea;
    if (header === undefined || !areas.some((area) => areasOverlap(area, header))) return;
    this.#renamed(this.#columns.settle());
  }

  #renamed(names: ReadonlyMap<string, string>): void {
    if (names.size > 0) this.context.columnsRenamed(this, names);
  }

  /** Renames a column, also in its heading cell. */
  renameColumn(index: number, name: string): void {
    const before = this.columns[index]?.name;
    if (before === undefined) throw new HostError('ItemNotFound', `The table has no column ${index}`);
    if (this.columns.some((column, other) => other !== index && column.name.toLowerCase() === name.toLowerCase())) {
      throw new HostError('InvalidArgument', `The table has a column ${name} already`);
    }
    const header = this.headerArea;
    if (header !== undefined) this.sheet.cells.setValue(header.row, header.column + index, name);
    else {
      this.#columns.rename(index, name);
      this.#renamed(new Map([[before, name]]));
    }
    this.#changed();
  }

  get showHeaders(): boolean {
    return this.root.attribute('headerRowCount') !== '0';
  }
  set showHeaders(show: boolean) {
    if (show === this.showHeaders) return;
    const area = this.area;
    if (show) {
      this.context.insertCells(this.sheet, { ...area, rowCount: 1 });
      this.root.setAttribute('headerRowCount', undefined);
      this.moveTo({ ...area, rowCount: area.rowCount + 1 });
      this.#columns.writeHeadings();
    } else {
      this.root.setAttribute('headerRowCount', 0);
      this.sheet.cells.clear({ ...area, rowCount: 1 }, 'Contents');
      this.filter.showAll();
      this.root.child('autoFilter')?.remove();
      this.moveTo({ ...area, row: area.row + 1, rowCount: area.rowCount - 1 });
    }
    this.#changed();
  }

  get showTotals(): boolean {
    return Number(this.root.attribute('totalsRowCount') ?? 0) > 0;
  }
  set showTotals(show: boolean) {
    if (show === this.showTotals) return;
    const area = this.area;
    const below = { ...area, row: area.row + area.rowCount, rowCount: 1 };
    if (show) this.context.insertCells(this.sheet, below);
    else this.context.deleteCells(this.sheet, { ...area, row: area.row + area.rowCount - 1, rowCount: 1 });
    this.root.setAttribute('totalsRowCount', show ? 1 : undefined);
    this.root.setAttribute('totalsRowShown', show ? undefined : 0);
    this.moveTo({ ...area, rowCount: area.rowCount + (show ? 1 : -1) });
    if (show) this.sheet.cells.setValue(below.row, below.column, 'Total');
    this.#columns.totalsLabel = show ? 'Total' : undefined;
    this.#changed();
  }

  get showFilterButton(): boolean {
    const filter = this.root.child('autoFilter');
    const hidden =
      filter?.elements.length === this.columns.length &&
      filter.elements.every((column) => isOn(column.attribute('hiddenButton')));
    return filter !== undefined && !hidden;
  }
  set showFilterButton(show: boolean) {
    if (show === this.showFilterButton) return;
    this.filter.showAll();
    this.root.child('autoFilter')?.remove();
    if (show && this.showHeaders) {
      this.root.insertInOrder(XmlElement.create(`${this.root.prefix}autoFilter`), TABLE_ORDER);
      this.moveTo(this.area);
    }
    this.#changed();
  }

  /** Whether it was deleted or converted to a range. */
  get deleted(): boolean {
    return this.#deleted || this.sheet.deleted;
  }

  /**
   * Changes its area; the heading row must stay the same. Throws `InvalidArgument` for another heading row,
   * `MergedRangeConflict` if the area isn't free.
   */
  resize(area: Area): void {
    const minimum = (this.showHeaders ? 1 : 0) + (this.showTotals ? 1 : 0) + 1;
    if (area.row !== this.area.row || area.rowCount < minimum || !areasOverlap(area, this.area)) {
      throw new HostError('InvalidArgument', 'A table is resized below its heading row, and keeps a data row');
    }
    this.context.checkRoom(this, area);
    const shift = area.column - this.area.column;
    const count = this.area.columnCount;
    this.#willChange();
    this.moveTo(area);
    this.#columns.arrange(
      Array.from({ length: area.columnCount }, (_, index) => {
        const place = index + shift;
        return place < 0 || place >= count ? undefined : place;
      }),
    );
    this.#changed();
  }

  /** Updates its area and columns after cells of its sheet moved; used within the model only. */
  follow(area: Area, columnAt: (column: number) => number | undefined): void {
    const before = this.area;
    this.moveTo(area);
    if (area.columnCount === before.columnCount) return;
    const places = new Map<number | undefined, number>();
    for (let place = 0; place < before.columnCount; place++) {
      const column = columnAt(before.column + place);
      if (column !== undefined) places.set(column - area.column, place);
    }
    this.filter.renumber((place) => {
      const column = columnAt(before.column + place);
      return column === undefined ? undefined : column - area.column;
    });
    this.#columns.arrange(Array.from({ length: area.columnCount }, (_, index) => places.get(index)));
  }

  /** Inserts empty data rows at an index from 0 (undefined: at the end); the cells below move down. */
  insertRows(at: number | undefined, count: number): void {
    const data = this.dataArea;
    const place = at ?? data.rowCount;
    if (place < 0 || place > data.rowCount) throw new HostError('InvalidArgument', `The table has no row ${place}`);
    const area = this.area;
    this.context.insertCells(this.sheet, { ...data, row: data.row + place, rowCount: count });
    this.moveTo({ ...area, rowCount: area.rowCount + count });
    this.#changed();
  }

  /** Deletes data rows; the cells below move up. */
  deleteRows(at: number, count: number): void {
    const data = this.dataArea;
    if (at < 0 || at + count > data.rowCount)
      throw new HostError('InvalidArgument', `The table has no rows ${at} to ${at + count - 1}`);
    // A table has at least one data row, which may be empty.
    if (count === data.rowCount) {
      this.sheet.cells.clear({ ...data, rowCount: 1 }, 'Contents');
      if (count > 1) this.context.deleteCells(this.sheet, { ...data, row: data.row + 1, rowCount: count - 1 });
    } else {
      this.context.deleteCells(this.sheet, { ...data, row: data.row + at, rowCount: count });
    }
    this.#changed();
  }

  /** Deletes the table with its cells. */
  remove(): void {
    const area = this.area;
    this.convertToRange();
    this.context.deleteCells(this.sheet, area);
  }

  /** Converts the table to normal cells. */
  convertToRange(): void {
    this.filter.showAll();
    this.#willChange();
    this.context.drop(this);
    this.#deleted = true;
    this.#changed();
  }
}
