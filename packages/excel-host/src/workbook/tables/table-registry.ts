import { HostError } from '../../package/host-error';
import { Part } from '../../package/part';
import { XmlDocument } from '../../package/xml-document';
import { XmlElement } from '../../package/xml-element';
import type { Area } from '../references/area';
import { containsArea, formatArea, areasOverlap, intersectAreas } from '../references/area';
import {
  CONTENT_TYPES,
  MAIN_NAMESPACE,
  RELATIONSHIPS_NAMESPACE,
  RELATIONSHIP_TYPES,
  relationshipAttribute,
} from '../../package/office-names';
import { SHEET_ORDER } from '../../package/schema-order';
import type { WorkbookServices } from '../cells/sheet-context';
import type { SheetModel } from '../sheets/sheet-model';
import { makeColumns } from './table-columns';
import { TableModel } from './table-model';
import type { TableContext } from './table-model';

interface TableRecord {
  readonly model: TableModel;
  readonly partName: string;
  readonly link: string;
}

export type TableMoves = Omit<TableContext, 'drop' | 'changed' | 'checkRoom' | 'checkStyle'>;

/** The tables of all sheets, parsed on first use. */
export class TableRegistry {
  readonly #bySheet = new Map<SheetModel, TableRecord[]>();
  readonly #context: TableContext;

  constructor(
    private readonly services: WorkbookServices,
    moves: TableMoves,
  ) {
    this.#context = {
      ...moves,
      drop: (table) => this.#drop(table),
      changed: (sheet) => services.emit({ kind: 'tables', sheet: sheet.id }),
      checkRoom: (table, area) => this.#checkRoom(table.sheet, area, table),
      checkStyle: (style) => {
        if (!services.styles.hasTableStyle(style))
          throw new HostError('InvalidArgument', `There is no table style ${style}`);
      },
    };
  }

  /** In the order of the file. */
  on(sheet: SheetModel): readonly TableModel[] {
    return this.#records(sheet).map(({ model }) => model);
  }

  /** The table that has a cell among its data. */
  ofCell(sheet: SheetModel | undefined, cell: Area): TableModel | undefined {
    return sheet && this.on(sheet).find(({ dataArea }) => containsArea(dataArea, cell));
  }

  #records(sheet: SheetModel): TableRecord[] {
    let records = this.#bySheet.get(sheet);
    if (records === undefined) this.#bySheet.set(sheet, (records = this.#read(sheet)));
    return records;
  }

  #read(sheet: SheetModel): TableRecord[] {
    const { file } = this.services;
    const links = file.relationships(sheet.context.partName).all.filter(({ type }) => type.endsWith('/table'));
    return links.flatMap(({ id, target }) => {
      const root = file.part(target)?.xml().root;
      return root === undefined
        ? []
        : [{ model: new TableModel(root, sheet, this.#context), partName: target, link: id }];
    });
  }

  /** Creates a table with its heading in the first row. Throws `MergedRangeConflict` if the area isn't free. */
  add(sheet: SheetModel, area: Area, all: readonly TableModel[]): TableModel {
    const { file } = this.services;
    if (area.rowCount < 2) throw new HostError('InvalidArgument', 'A table has a heading and a data row');
    this.#checkRoom(sheet, area);
    // The table gets filter buttons of its own.
    const filtered = sheet.autoFilter.area;
    if (filtered !== undefined && areasOverlap(filtered, area)) sheet.autoFilter.remove();
    const id = Math.max(0, ...all.map((table) => table.id)) + 1;
    const partName = file.freeName('xl/tables/table', '.xml');
    const root = this.#makeRoot(sheet, area, id);
    file.add(Part.ofDocument(partName, XmlDocument.create(root)), CONTENT_TYPES.table);
    const link = file.link(sheet.context.partName, RELATIONSHIP_TYPES.table, partName);
    this.#list(sheet, link);
    const model = new TableModel(root, sheet, this.#context);
    this.#records(sheet).push({ model, partName, link });
    this.#context.changed(sheet);
    return model;
  }

  /** Throws `MergedRangeConflict` if the area overlaps another table or merged cells. */
  #checkRoom(sheet: SheetModel, area: Area, own?: TableModel): void {
    const others = this.on(sheet).filter((table) => table !== own);
    if ([...others.map((table) => table.area), ...sheet.merges.all].some((other) => intersectAreas(other, area)))
      throw new HostError('MergedRangeConflict', 'A table may not overlap another table or merged cells');
  }

  #makeRoot(sheet: SheetModel, area: Area, id: number): XmlElement {
    let number = id;
    while (this.#context.isNameTaken(`Table${number}`)) number++;
    const name = `Table${number}`;
    const ref = formatArea(area);
    return XmlElement.create('table', { xmlns: MAIN_NAMESPACE, id, name, displayName: name, ref, totalsRowShown: 0 }, [
      XmlElement.create('autoFilter', { ref }),
      makeColumns(sheet, area),
      XmlElement.create('tableStyleInfo', {
        name: 'TableStyleMedium2',
        showFirstColumn: 0,
        showLastColumn: 0,
        showRowStripes: 1,
        showColumnStripes: 0,
      }),
    ]);
  }

  #list(sheet: SheetModel, link: string): void {
    const root = sheet.context.root();
    const parts = root.childInOrder('tableParts', SHEET_ORDER);
    parts.append(XmlElement.create(`${parts.prefix}tablePart`, relationshipAttribute(parts, link)));
    parts.setAttribute('count', parts.elements.length);
  }

  #drop(table: TableModel): void {
    const records = this.#records(table.sheet);
    const record = records.find(({ model }) => model === table);
    if (record === undefined) return;
    records.splice(records.indexOf(record), 1);
    const { file } = this.services;
    const sheetPart = table.sheet.context.partName;
    file.unlink(sheetPart, record.link);
    file.remove(record.partName);
    const parts = table.sheet.context.root().child('tableParts');
    parts?.elements.find((element) => element.attributeIn(RELATIONSHIPS_NAMESPACE, 'id') === record.link)?.remove();
    if (parts?.elements.length === 0) parts.remove();
    else parts?.setAttribute('count', parts.elements.length);
  }

  /** Removes the tables of a sheet that is deleted. */
  forget(sheet: SheetModel): void {
    this.#bySheet.delete(sheet);
  }

  /** Call after cells of a sheet were written: heading cells change the names of columns. */
  cellsWritten(sheet: SheetModel, areas: readonly Area[]): void {
    for (const table of this.on(sheet)) table.cellsWritten(areas);
  }

  /** Whether a table of the file uses the style with the given index. */
  usesDifferential(sheets: readonly SheetModel[], index: number): boolean {
    const uses = (element: XmlElement): boolean =>
      [...element.attributes].some(([name, value]) => name.endsWith('DxfId') && Number(value) === index) ||
      element.elements.some(uses);
    return sheets.some((sheet) => this.on(sheet).some((table) => uses(table.root)));
  }
}
