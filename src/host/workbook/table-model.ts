import { HostError } from '../package/host-error';
import type { XmlElement } from '../package/xml-element';
import { XmlElement as Element } from '../package/xml-element';
import { encodeXstring, decodeXstring } from '../package/xml-text';
import type { Area } from './area';
import { cellArea, containsArea, formatArea, parseArea } from './area';
import { checkDefinedName } from './defined-names';
import { FilterColumns } from './filter-columns';
import type { SheetModel } from './sheet-model';
import { isOn } from './style-reading';

/** One column of a table. */
export interface TableColumn {
  readonly id: number;
  readonly name: string;
}

/** What a table needs of the workbook. */
export interface TableContext {
  isNameTaken(name: string): boolean;
  insertCells(sheet: SheetModel, area: Area): void;
  deleteCells(sheet: SheetModel, area: Area): void;
  /** Takes the table's part away. */
  drop(table: TableModel): void;
  told(sheet: SheetModel): void;
  renamed(from: string, to: string): void;
}

const TABLE_ORDER = ['autoFilter', 'sortState', 'tableColumns', 'tableStyleInfo', 'extLst'];

/** An Excel table. */
export class TableModel {
  /** What its columns are filtered by. */
  readonly filter = new FilterColumns(
    () => this.root.child('autoFilter'),
    () => this.dataArea,
    () => this.sheet.layout,
  );
  #deleted = false;

  constructor(
    /** `<table>`; for the rest of the model only. */
    readonly root: XmlElement,
    /** The sheet that it stands on. */
    readonly sheet: SheetModel,
    private readonly context: TableContext,
  ) {}

  /** The number that the file knows it by. */
  get id(): number {
    return Number(this.root.attribute('id'));
  }

  /** Its name, unique in the workbook. Setting throws `InvalidArgument` for one that Excel doesn't take, `ItemAlreadyExists` for one that is taken. */
  get name(): string {
    return this.root.attribute('displayName') ?? this.root.attribute('name') ?? '';
  }
  set name(name: string) {
    const from = this.name;
    if (name === from) return;
    checkDefinedName(name);
    if (name.toLowerCase() !== from.toLowerCase() && this.context.isNameTaken(name))
      throw new HostError('ItemAlreadyExists', `There is a name ${name} already`);
    this.root.setAttribute('name', name);
    this.root.setAttribute('displayName', name);
    this.context.renamed(from, name);
    this.#told();
  }

  #told(): void {
    this.context.told(this.sheet);
  }

  /** All of it: heading, data and totals. */
  get area(): Area {
    return parseArea(this.root.attribute('ref') ?? '') ?? cellArea(0, 0);
  }

  /** Notes that it stands elsewhere; for the rest of the model only. */
  moveTo(area: Area): void {
    this.root.setAttribute('ref', formatArea(area));
    const filter = this.root.child('autoFilter');
    const totals = this.showTotals ? 1 : 0;
    filter?.setAttribute('ref', formatArea({ ...area, rowCount: area.rowCount - totals }));
  }

  /** Its heading row, undefined where that is hidden. */
  get headerArea(): Area | undefined {
    return this.showHeaders ? { ...this.area, rowCount: 1 } : undefined;
  }

  /** Its data rows. */
  get dataArea(): Area {
    const area = this.area;
    const headers = this.showHeaders ? 1 : 0;
    return { ...area, row: area.row + headers, rowCount: area.rowCount - headers - (this.showTotals ? 1 : 0) };
  }

  /** Its totals row, undefined where that is hidden. */
  get totalArea(): Area | undefined {
    const area = this.area;
    return this.showTotals ? { ...area, row: area.row + area.rowCount - 1, rowCount: 1 } : undefined;
  }

  #columnElements(): readonly XmlElement[] {
    return this.root.child('tableColumns')?.elements ?? [];
  }

  /** Its columns from left to right. */
  get columns(): readonly TableColumn[] {
    this.followHeadings();
    return this.#columnElements().map((element) => ({
      id: Number(element.attribute('id')),
      name: decodeXstring(element.attribute('name') ?? ''),
    }));
  }

  /** A column is called what its heading cell says, as Excel keeps it; for the rest of the model only. */
  followHeadings(): void {
    const header = this.headerArea;
    if (header === undefined) return;
    this.#columnElements().forEach((element, index) => {
      const value = this.sheet.cells.value(header.row, header.column + index);
      if (typeof value === 'string' && value !== '' && value !== decodeXstring(element.attribute('name') ?? ''))
        element.setAttribute('name', encodeName(value));
    });
  }

  /** Gives a column another name, in its heading cell too. */
  renameColumn(index: number, name: string): void {
    const element = this.#columnElements()[index];
    if (element === undefined) throw new HostError('ItemNotFound', `The table has no column ${index}`);
    if (this.columns.some((column, other) => other !== index && column.name.toLowerCase() === name.toLowerCase())) {
      throw new HostError('InvalidArgument', `The table has a column ${name} already`);
    }
    const header = this.headerArea;
    if (header !== undefined) this.sheet.cells.setValue(header.row, header.column + index, name);
    element.setAttribute('name', encodeName(name));
    this.#told();
  }

  #styleInfo(): XmlElement {
    return this.root.childInOrder('tableStyleInfo', TABLE_ORDER);
  }

  /** The name of its style: `TableStyleMedium2`; empty for none. */
  get style(): string {
    return this.root.child('tableStyleInfo')?.attribute('name') ?? '';
  }
  set style(style: string) {
    this.#styleInfo().setAttribute('name', style === '' ? undefined : style);
    this.#told();
  }

  /** Whether its heading row shows. */
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
      this.#columnElements().forEach((element, index) => {
        this.sheet.cells.setValue(area.row, area.column + index, decodeXstring(element.attribute('name') ?? ''));
      });
    } else {
      this.sheet.cells.clear({ ...area, rowCount: 1 }, 'Contents');
      this.root.setAttribute('headerRowCount', 0);
      this.filter.showAll();
      this.root.child('autoFilter')?.remove();
      this.moveTo({ ...area, row: area.row + 1, rowCount: area.rowCount - 1 });
    }
    this.#told();
  }

  /** Whether its totals row shows. */
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
    this.#columnElements()[0]?.setAttribute('totalsRowLabel', show ? 'Total' : undefined);
    this.#told();
  }

  /** Whether its rows are banded. */
  get showBandedRows(): boolean {
    return isOn(this.root.child('tableStyleInfo')?.attribute('showRowStripes'));
  }
  set showBandedRows(show: boolean) {
    this.#styleInfo().setAttribute('showRowStripes', show ? 1 : 0);
    this.#told();
  }

  /** Whether its columns are banded. */
  get showBandedColumns(): boolean {
    return isOn(this.root.child('tableStyleInfo')?.attribute('showColumnStripes'));
  }
  set showBandedColumns(show: boolean) {
    this.#styleInfo().setAttribute('showColumnStripes', show ? 1 : 0);
    this.#told();
  }

  /** Whether its heading cells have filter buttons. */
  get showFilterButton(): boolean {
    const filter = this.root.child('autoFilter');
    const hidden =
      filter?.elements.length === this.#columnElements().length &&
      filter.elements.every((column) => isOn(column.attribute('hiddenButton')));
    return filter !== undefined && !hidden;
  }
  set showFilterButton(show: boolean) {
    if (show === this.showFilterButton) return;
    this.filter.showAll();
    this.root.child('autoFilter')?.remove();
    if (show && this.showHeaders) {
      this.root.insertInOrder(Element.create(`${this.root.prefix}autoFilter`), TABLE_ORDER);
      this.moveTo(this.area);
    }
    this.#told();
  }

  /** Whether it was deleted or turned into plain cells. */
  get deleted(): boolean {
    return this.#deleted || this.sheet.deleted;
  }

  /** Takes in another area with the same heading row. Throws `InvalidArgument` otherwise. */
  resize(area: Area): void {
    const minimum = (this.showHeaders ? 1 : 0) + (this.showTotals ? 1 : 0) + 1;
    if (area.row !== this.area.row || area.rowCount < minimum || !touches(area, this.area)) {
      throw new HostError('InvalidArgument', 'A table is resized below its heading row, and keeps a data row');
    }
    const names = this.columns.map(({ name }) => name);
    const shift = area.column - this.area.column;
    const kept = Array.from({ length: area.columnCount }, (_, index) => this.#columnElements()[index + shift]);
    this.#setColumns(kept, area, names);
    this.moveTo(area);
    this.#told();
  }

  #setColumns(kept: readonly (XmlElement | undefined)[], area: Area, names: readonly string[]): void {
    const list = this.root.childInOrder('tableColumns', TABLE_ORDER);
    let id = Math.max(0, ...list.elements.map((element) => Number(element.attribute('id'))));
    const taken = new Set(names.map((name) => name.toLowerCase()));
    const elements = kept.map((element, index) => {
      if (element !== undefined) return element;
      const heading = this.showHeaders ? this.sheet.cells.value(area.row, area.column + index) : null;
      const name = freeColumnName(typeof heading === 'string' && heading !== '' ? heading : undefined, index, taken);
      if (this.showHeaders) this.sheet.cells.setValue(area.row, area.column + index, name);
      return Element.create(`${list.prefix}tableColumn`, { id: ++id, name: encodeName(name) });
    });
    list.setChildren(elements);
    list.setAttribute('count', elements.length);
  }

  /** Puts empty data rows in at a 0-based place (undefined: at the end); the cells below move down. */
  insertRows(at: number | undefined, count: number): void {
    const data = this.dataArea;
    const place = at ?? data.rowCount;
    if (place < 0 || place > data.rowCount) throw new HostError('InvalidArgument', `The table has no row ${place}`);
    const area = this.area;
    this.context.insertCells(this.sheet, { ...data, row: data.row + place, rowCount: count });
    this.moveTo({ ...area, rowCount: area.rowCount + count });
    this.#told();
  }

  /** Takes data rows out; the cells below move up. */
  deleteRows(at: number, count: number): void {
    const data = this.dataArea;
    if (at < 0 || at + count > data.rowCount)
      throw new HostError('InvalidArgument', `The table has no rows ${at} to ${at + count - 1}`);
    // A table keeps one data row, if an empty one.
    if (count === data.rowCount) {
      this.sheet.cells.clear({ ...data, rowCount: 1 }, 'Contents');
      if (count > 1) this.context.deleteCells(this.sheet, { ...data, row: data.row + 1, rowCount: count - 1 });
    } else {
      this.context.deleteCells(this.sheet, { ...data, row: data.row + at, rowCount: count });
    }
    this.#told();
  }

  /** Deletes the table with its cells. */
  remove(): void {
    const area = this.area;
    this.convertToRange();
    this.context.deleteCells(this.sheet, area);
  }

  /** Leaves the cells and takes the table away. */
  convertToRange(): void {
    this.filter.showAll();
    this.context.drop(this);
    this.#deleted = true;
    this.#told();
  }
}

/** A column's name as the file has it: a line break is written out. */
export function encodeName(name: string): string {
  return encodeXstring(name).replaceAll('\n', '_x000a_');
}

/** A name for a column that no other one has: its heading, else `Column1`… */
export function freeColumnName(heading: string | undefined, index: number, taken: Set<string>): string {
  const wanted = heading ?? `Column${index + 1}`;
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${wanted}${number}`;
  taken.add(name.toLowerCase());
  return name;
}

function touches(a: Area, b: Area): boolean {
  return (
    a.column < b.column + b.columnCount &&
    b.column < a.column + a.columnCount &&
    !(containsArea(a, b) && a.columnCount === 0)
  );
}
