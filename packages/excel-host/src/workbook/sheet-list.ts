import { HostError } from '../package/host-error';
import {
  CONTENT_TYPES,
  RELATIONSHIPS_NAMESPACE,
  RELATIONSHIP_TYPES,
  relationshipAttribute,
} from '../package/office-names';
import { Part } from '../package/part';
import { WORKBOOK_ORDER } from '../package/schema-order';
import { XmlElement } from '../package/xml-element';
import type { CalculationInput } from './calculation/calculation-input';
import type { Affected } from './calculation/affected-formulas';
import type { WorkbookServices } from './cells/sheet-context';
import type { ModelChange } from './changes';
import { EMPTY_SHEET } from './empty-workbook';
import type { DefinedNames } from './names/defined-names';
import { SheetModel } from './sheets/sheet-model';
import { checkSheetName, freeSheetName } from './sheets/sheet-names';
import { SheetPart } from './sheets/sheet-part';
import { setVisibility, visibilityOf, type SheetVisibility } from './sheets/sheet-visibility';
import { renameInFormulas, sheetDeletedInFormulas } from './workbook-formulas';

const FORMULA = /<(?:\w+:)?f[\s>]/;

/** A worksheet: its `<sheet>`, its part and its model. */
export interface SheetRecord {
  readonly element: XmlElement;
  readonly part: SheetPart;
  readonly model: SheetModel;
}

export interface SheetBook {
  /** `<workbook>`. */
  readonly root: XmlElement;
  readonly workbookPart: string;
  readonly services: WorkbookServices;
  names(): DefinedNames;
  calculationInput(): CalculationInput;
  /** Called before sheets are added, deleted, renamed or moved. */
  contentsChange(affected: Affected): void;
  forgetTables(sheet: SheetModel): void;
  emit(change: ModelChange): void;
}

/** The worksheets of a workbook in the order of their tabs, and the active one. */
export class SheetList {
  #records: readonly SheetRecord[];
  #active: SheetRecord | undefined;

  constructor(private readonly book: SheetBook) {
    this.#records = this.elements.flatMap((element) => this.#readSheet(element));
    if (this.#records.length === 0) throw new HostError('DamagedWorkbook', 'The workbook has no worksheet');
  }

  get records(): readonly SheetRecord[] {
    return this.#records;
  }

  /** Whether any sheet has formulas, found without parsing sheets. */
  get haveFormulas(): boolean {
    return this.#records.some(({ part }) => (part.isRead ? part.data.hasFormulas : part.mentions(FORMULA)));
  }

  get models(): readonly SheetModel[] {
    return this.#records.map(({ model }) => model);
  }

  /** The `<sheet>` elements of all kinds in the order of their tabs. */
  get elements(): readonly XmlElement[] {
    return this.book.root.child('sheets')?.elements ?? [];
  }

  /** The worksheet of a `<sheet>`; undefined for another kind of sheet or a deleted one. */
  recordOf(element: XmlElement | undefined): SheetRecord | undefined {
    return this.#records.find((record) => record.element === element);
  }

  /** The index of a worksheet among the sheets of all kinds; undefined for a deleted one. */
  placeOf(id: string): number | undefined {
    const element = this.#records.find(({ model }) => model.id === id)?.element;
    return element === undefined ? undefined : this.elements.indexOf(element);
  }

  /**
   * Chart, dialog and macro sheets stay in the file but aren't shown. The id of a module sheet is empty: its text is in
   * the VBA project.
   */
  #readSheet(element: XmlElement): readonly SheetRecord[] {
    const id = element.attributeIn(RELATIONSHIPS_NAMESPACE, 'id') ?? '';
    if (id === '') return [];
    const link = this.book.services.file.relationships(this.book.workbookPart).byId(id);
    if (link === undefined)
      throw new HostError('DamagedWorkbook', `The sheet ${element.attribute('name') ?? ''} leads nowhere`);
    return link.type.endsWith('/worksheet') ? [this.#makeRecord(element, link.target)] : [];
  }

  #makeRecord(element: XmlElement, partName: string): SheetRecord {
    const part = new SheetPart(this.book.services.file, partName, this.book.services.strings);
    const number = Number(element.attribute('sheetId')) - 1;
    const id = `{00000000-0001-0000-${number.toString(16).toUpperCase().padStart(4, '0')}-000000000000}`;
    const name = (): string => element.attribute('name') ?? '';
    const context = {
      id,
      partName,
      workbook: this.book.services,
      sheetName: name,
      root: () => part.root,
      data: () => part.data,
    };
    const model = new SheetModel(context, {
      name,
      position: () => this.#records.findIndex((record) => record.element === element),
      visibility: () => visibilityOf(element),
      setVisibility: (visibility) => this.#setVisibility(element, visibility),
      deleted: () => this.recordOf(element) === undefined,
      calculationInput: () => this.book.calculationInput(),
    });
    return { element, part, model };
  }

  /** The active sheet. */
  get front(): SheetRecord {
    if (this.#active !== undefined && this.#records.includes(this.#active)) return this.#active;
    const tab = Number(this.book.root.child('bookViews')?.child('workbookView')?.attribute('activeTab') ?? 0);
    const named = this.recordOf(this.elements[tab]);
    const visible = this.#records.find(({ element }) => visibilityOf(element) === 'Visible');
    const active =
      (named !== undefined && visibilityOf(named.element) === 'Visible' ? named : visible) ?? this.#records[0];
    if (active === undefined) throw new HostError('GeneralException', 'The workbook has no sheet');
    this.#active = active;
    return active;
  }

  #checkNewName(name: string): void {
    checkSheetName(name);
    const taken = this.elements.some((element) => element.attribute('name')?.toLowerCase() === name.toLowerCase());
    if (taken) throw new HostError('ItemAlreadyExists', `There is a sheet ${name} already`);
  }

  /**
   * Adds an empty sheet at the end, named `Sheet2`, `Sheet3`… by default. Throws `InvalidArgument` for a name that
   * Excel wouldn't accept, `ItemAlreadyExists` if it exists.
   */
  add(name?: string): SheetModel {
    const names = this.elements.map((element) => element.attribute('name') ?? '');
    const given = name ?? freeSheetName(names, names.length + 1);
    this.#checkNewName(given);
    this.book.contentsChange({ name: given });
    const partName = this.book.services.file.freeName('xl/worksheets/sheet', '.xml');
    this.book.services.file.add(Part.ofText(partName, EMPTY_SHEET), CONTENT_TYPES.worksheet);
    const link = this.book.services.file.link(this.book.workbookPart, RELATIONSHIP_TYPES.worksheet, partName);
    const list = this.book.root.childInOrder('sheets', WORKBOOK_ORDER);
    const sheetId = Math.max(0, ...this.elements.map((element) => Number(element.attribute('sheetId')))) + 1;
    const element = XmlElement.create(`${list.prefix}sheet`, {
      name: given,
      sheetId,
      ...relationshipAttribute(list, link),
    });
    list.append(element);
    const record = this.#makeRecord(element, partName);
    this.#records = [...this.#records, record];
    this.book.emit({ kind: 'sheet-added', sheet: record.model.id });
    return record.model;
  }

  /** Removes a sheet with all its parts. Throws `InvalidOperation` for the only visible one. */
  remove(sheet: SheetModel): void {
    const record = this.#find(sheet);
    this.#leaveVisible(record);
    this.book.contentsChange('several sheets');
    this.book.contentsChange({ data: record.part.data });
    const { styles, strings } = this.book.services;
    if (record.element.fromFile) {
      styles.releaseFormats();
      styles.releaseDifferentials();
      strings.release();
    }
    this.book.forgetTables(sheet);
    sheetDeletedInFormulas(this.models, this.book.names(), sheet);
    const place = this.elements.indexOf(record.element);
    this.book.names().moveSheets((other) => (other === place ? undefined : other > place ? other - 1 : other));
    this.book.services.file.unlink(
      this.book.workbookPart,
      record.element.attributeIn(RELATIONSHIPS_NAMESPACE, 'id') ?? '',
    );
    record.element.remove();
    this.book.services.file.removeWithOwn(record.part.name);
    this.#records = this.#records.filter((other) => other !== record);
    this.book.emit({ kind: 'sheet-deleted', sheet: sheet.id });
  }

  #find(sheet: SheetModel): SheetRecord {
    const record = this.#records.find(({ model }) => model === sheet);
    if (record === undefined) throw new HostError('ItemNotFound', 'The sheet was deleted');
    return record;
  }

  /** Renames a sheet, also in formulas and names. Throws as `add` does. */
  rename(sheet: SheetModel, name: string): void {
    const from = sheet.name;
    if (from === name) return;
    if (from.toLowerCase() === name.toLowerCase()) checkSheetName(name);
    else this.#checkNewName(name);
    this.book.contentsChange({ name });
    this.book.contentsChange({ data: this.#find(sheet).part.data });
    renameInFormulas(this.models, this.book.names(), from, name);
    this.#find(sheet).element.setAttribute('name', name);
    this.book.emit({ kind: 'sheet-renamed', sheet: sheet.id, from, to: name });
  }

  /** Moves a sheet to an index from 0. */
  move(sheet: SheetModel, position: number): void {
    const record = this.#find(sheet);
    if (!Number.isInteger(position) || position < 0 || position >= this.#records.length) {
      throw new HostError('InvalidArgument', `There is no position ${position} among the sheets`);
    }
    if (sheet.position === position) return;
    this.book.contentsChange('several sheets');
    const before = this.elements;
    const others = this.#records.filter((other) => other !== record);
    this.#records = [...others.slice(0, position), record, ...others.slice(position)];
    record.element.remove();
    this.book.root.child('sheets')?.insertBefore(record.element, others[position]?.element);
    this.book.names().moveSheets((place) => {
      const element = before[place];
      return element === undefined ? undefined : this.elements.indexOf(element);
    });
    this.book.emit({ kind: 'sheet-moved', sheet: sheet.id });
  }

  /** Activates a sheet. Throws `InvalidOperation` for a hidden one. */
  activate(sheet: SheetModel): void {
    const record = this.#find(sheet);
    if (visibilityOf(record.element) !== 'Visible')
      throw new HostError('InvalidOperation', "A hidden sheet can't come to the front");
    const from = this.front;
    if (from === record) return;
    this.#active = record;
    this.book.emit({ kind: 'sheet-activated', sheet: sheet.id, from: from.model.id });
  }

  #setVisibility(element: XmlElement, visibility: SheetVisibility): void {
    const record = this.recordOf(element);
    if (record === undefined || visibilityOf(element) === visibility) return;
    if (visibility !== 'Visible') this.#leaveVisible(record);
    setVisibility(element, visibility);
    if (visibility !== 'Visible') record.model.view.leaveSelection();
    this.book.emit({ kind: 'sheet-visibility', sheet: record.model.id });
  }

  /**
   * Call before a sheet is hidden or deleted: makes sure that another one is visible, and activates it if this one was
   * active.
   */
  #leaveVisible(record: SheetRecord): void {
    const others = this.#records.filter((other) => other !== record && visibilityOf(other.element) === 'Visible');
    if (others.length === 0) throw new HostError('InvalidOperation', 'A workbook shows at least one sheet');
    if (this.front !== record) return;
    const place = this.#records.indexOf(record);
    const next = others.find((other) => this.#records.indexOf(other) > place) ?? others.at(-1);
    if (next !== undefined) this.activate(next.model);
  }
}
