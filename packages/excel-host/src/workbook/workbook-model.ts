import type { CalculationInput } from './calculation/calculation-input';
import { HostError } from '../package/host-error';
import type { OpcPackage } from '../package/opc-package';
import { Part } from '../package/part';
import { XmlDocument } from '../package/xml-document';
import { isOn } from '../package/xml-boolean';
import { XmlElement } from '../package/xml-element';
import type { Area } from './references/area';
import { cellArea, containsArea } from './references/area';
import { CalculationParts } from './calculation/calculation-parts';
import { CalculationState } from './calculation/calculation-state';
import type { ChangeListener, ModelChange } from './changes';
import { Palette } from './styles/colors';
import { DefinedNames } from './names/defined-names';
import { FrontSheets } from './sheets/front-sheets';
import { EMPTY_SHEET, EMPTY_STYLES, emptyPackage } from './empty-workbook';
import {
  CONTENT_TYPES,
  RELATIONSHIPS_NAMESPACE,
  RELATIONSHIP_TYPES,
  relationshipAttribute,
} from '../package/office-names';
import { openPackage } from '../package/open-package';
import { WORKBOOK_ORDER } from '../package/schema-order';
import { DAYS_TO_1904 } from './values/serial-days';
import type { WorkbookServices } from './cells/sheet-context';
import { SheetModel } from './sheets/sheet-model';
import { checkSheetName, freeSheetName } from './sheets/sheet-names';
import { setVisibility, visibilityOf, type SheetVisibility } from './sheets/sheet-visibility';
import { SheetPart } from './sheets/sheet-part';
import { SharedStrings } from './cells/shared-strings';
import { shiftCells } from './shift-cells';
import { StyleSheet } from './styles/style-sheet';
import { TableRegistry } from './tables/table-registry';
import type { TableModel } from './tables/table-model';
import { WorkbookSettings } from './workbook-settings';
import {
  renameColumnsInFormulas,
  renameInFormulas,
  renameTableInFormulas,
  sheetDeletedInFormulas,
} from './workbook-formulas';

/** A sheet of the file with what is known of it. */
interface SheetRecord {
  readonly element: XmlElement;
  readonly part: SheetPart;
  readonly model: SheetModel;
}

const VOLATILE = /<(?:\w+:)?f\b[^>]*>[^<]*\b(?:TODAY|NOW|RAND|RANDBETWEEN|OFFSET|INDIRECT|CELL|INFO)\(/i;
const FORMULA = /<(?:\w+:)?f[\s>]/;

/** A workbook over the parts of its file: what no call touches is given back byte for byte. */
export class WorkbookModel {
  readonly #file: OpcPackage;
  readonly #partName: string;
  readonly #document: XmlDocument;
  readonly #root: XmlElement;
  readonly #services: WorkbookServices;
  readonly #strings: SharedStrings;
  readonly #styles: StyleSheet;
  readonly #stylesRoot: XmlElement;
  readonly #names: DefinedNames;
  readonly #tables: TableRegistry;
  readonly #calculation: CalculationState;
  readonly #calculationParts: CalculationParts;
  readonly #fronts: FrontSheets;
  readonly #listeners = new Set<ChangeListener>();
  #records: SheetRecord[] = [];
  #active: SheetRecord | undefined;
  #settings: WorkbookSettings | undefined;

  /** Today as a serial number of the 1900 system, from the host's clock; `NOW()` gives it too. Set it, then `recalculate()`. */
  today: () => number = () => Math.floor((Date.now() - new Date().getTimezoneOffset() * 60_000) / 86_400_000) + 25_569;

  private constructor(file: OpcPackage, workbookPart: string) {
    this.#file = file;
    this.#partName = workbookPart;
    const part = file.part(workbookPart);
    if (part === undefined) throw new HostError('DamagedWorkbook', 'The workbook part is missing');
    this.#document = part.xml();
    this.#root = this.#document.root;
    this.#strings = new SharedStrings(file, workbookPart);
    this.#stylesRoot = this.#linked('/styles') ?? XmlDocument.parse(EMPTY_STYLES).root;
    this.#styles = new StyleSheet(this.#stylesRoot, new Palette(this.#linked('/theme'), this.#stylesRoot));
    this.#names = new DefinedNames({
      root: this.#root,
      placeOf: (id) => this.#placeOf(id),
      sheetAt: (place) => this.#recordOf(this.#sheetElements()[place])?.model,
      contentsChange: () => this.#calculation.beforeChange(),
      changed: () => this.emit({ kind: 'names' }),
      isTable: (name) => this.table(name) !== undefined,
    });
    this.#calculation = new CalculationState({
      hasFormulas: () =>
        this.#records.some((record) =>
          record.part.isRead ? record.part.data.hasFormulas : record.part.mentions(FORMULA),
        ),
      hasVolatile: () => this.#records.some((record) => record.part.mentions(VOLATILE)),
      input: () => this.#calculationInput(),
      noteResult: (sheet, row, cell) => {
        cell.resultChanged = true;
        this.#records[sheet]?.part.data.noteCell(row);
      },
      calculated: () => this.emit({ kind: 'calculated' }),
    });
    this.#services = this.#makeServices();
    this.#records = this.#sheetElements().flatMap((element) => this.#readSheet(element));
    this.#tables = new TableRegistry(this.#services, {
      isNameTaken: (name) => this.#names.find(name) !== undefined || this.table(name) !== undefined,
      insertCells: (sheet, area) => this.insertCells(sheet, area, 'Down'),
      deleteCells: (sheet, area) => this.deleteCells(sheet, area, 'Up'),
      renamed: (from, to) => renameTableInFormulas(this.sheets, this.#names, from, to),
      columnsRenamed: ({ name }, names) => renameColumnsInFormulas(this.sheets, this.#names, name, names),
    });
    this.#calculationParts = new CalculationParts(file, workbookPart, this.#root);
    this.#fronts = new FrontSheets(this.#root, () => this.#sheetElements());
    if (this.#records.length === 0) throw new HostError('DamagedWorkbook', 'The workbook has no worksheet');
  }

  #makeServices(): WorkbookServices {
    return {
      file: this.#file,
      styles: this.#styles,
      strings: this.#strings,
      date1904: isOn(this.#root.child('workbookPr')?.attribute('date1904')),
      today: () => this.today(),
      emit: (change) => this.emit(change),
      cellsChange: (cells, touchesFormula) => this.#calculation.beforeCellsChange(cells, touchesFormula),
      calculate: () => this.#calculation.ensure(),
      sheetNamed: (name) => this.sheetByName(name),
      hasTable: (name) => this.table(name) !== undefined,
      tableOfCell: (id, row, column) => this.#tableOfCell(id, cellArea(row, column)),
      builtInName: (id, name) => this.#names.builtIn(id, name),
      setBuiltInName: (id, name, formula) => this.#names.setBuiltIn(id, name, formula),
    };
  }

  /** Opens an .xlsx, .xlsm, .xltx or .xltm; throws a `HostError` whose code says why a file can't be opened. */
  static open(bytes: Uint8Array): WorkbookModel {
    const { file, workbookPart } = openPackage(bytes);
    return new WorkbookModel(file, workbookPart);
  }

  /** A new workbook with one empty sheet, `Sheet1` unless named otherwise. */
  static empty(sheetName = 'Sheet1'): WorkbookModel {
    checkSheetName(sheetName);
    return new WorkbookModel(emptyPackage(sheetName), 'xl/workbook.xml');
  }

  #linked(type: string): XmlElement | undefined {
    const target = this.#file.relationships(this.#partName).byType(type)?.target;
    return target === undefined ? undefined : this.#file.part(target)?.xml().root;
  }

  #sheetElements(): readonly XmlElement[] {
    return this.#root.child('sheets')?.elements ?? [];
  }

  #recordOf(element: XmlElement | undefined): SheetRecord | undefined {
    return this.#records.find((record) => record.element === element);
  }

  #placeOf(id: string): number | undefined {
    const element = this.#records.find(({ model }) => model.id === id)?.element;
    return element === undefined ? undefined : this.#sheetElements().indexOf(element);
  }

  /** Chart, dialog and macro sheets stay in the file and out of sight. */
  #readSheet(element: XmlElement): readonly SheetRecord[] {
    const link = this.#file
      .relationships(this.#partName)
      .byId(element.attributeIn(RELATIONSHIPS_NAMESPACE, 'id') ?? '');
    if (link === undefined)
      throw new HostError('DamagedWorkbook', `The sheet ${element.attribute('name') ?? ''} leads nowhere`);
    return link.type.endsWith('/worksheet') ? [this.#makeRecord(element, link.target)] : [];
  }

  #makeRecord(element: XmlElement, partName: string): SheetRecord {
    const part = new SheetPart(this.#file, partName, this.#strings);
    const number = Number(element.attribute('sheetId')) - 1;
    const id = `{00000000-0001-0000-${number.toString(16).toUpperCase().padStart(4, '0')}-000000000000}`;
    const name = (): string => element.attribute('name') ?? '';
    const context = {
      id,
      partName,
      workbook: this.#services,
      sheetName: name,
      root: () => part.root,
      data: () => part.data,
    };
    const model = new SheetModel(context, {
      name,
      position: () => this.#records.findIndex((record) => record.element === element),
      visibility: () => visibilityOf(element),
      setVisibility: (visibility) => this.#setVisibility(element, visibility),
      deleted: () => this.#recordOf(element) === undefined,
      calculationInput: () => this.#calculationInput(),
    });
    return { element, part, model };
  }

  #setVisibility(element: XmlElement, visibility: SheetVisibility): void {
    const record = this.#recordOf(element);
    if (record === undefined || visibilityOf(element) === visibility) return;
    if (visibility !== 'Visible') this.#leaveVisible(record);
    setVisibility(element, visibility);
    if (visibility !== 'Visible') record.model.view.leaveSelection();
    this.emit({ kind: 'sheet-visibility', sheet: record.model.id });
  }

  /** Before a sheet goes out of sight: another one must stay in sight, and come to the front if this one was there. */
  #leaveVisible(record: SheetRecord): void {
    const others = this.#records.filter((other) => other !== record && visibilityOf(other.element) === 'Visible');
    if (others.length === 0) throw new HostError('InvalidOperation', 'A workbook shows at least one sheet');
    if (this.#activeRecord() !== record) return;
    const place = this.#records.indexOf(record);
    const next = others.find((other) => this.#records.indexOf(other) > place) ?? others.at(-1);
    if (next !== undefined) this.activate(next.model);
  }

  /** Whether its sheets stay as they are: none added, deleted, renamed, moved, hidden or shown. */
  get structureLocked(): boolean {
    return isOn(this.#root.child('workbookProtection')?.attribute('lockStructure'));
  }

  /** Whether serial numbers count from 1904. */
  get date1904(): boolean {
    return this.#services.date1904;
  }

  /** Whether the file as it now is carries a signature that what was changed has broken: whoever keeps it is to say so. */
  get breaksSignature(): boolean {
    return this.signed && this.save() !== this.#file.opened;
  }

  /** Whether the workbook was signed: any change breaks the signature. */
  get signed(): boolean {
    return this.#file.relationships('').byType('/digital-signature/origin') !== undefined;
  }

  /** The sheets in the order of their tabs (worksheets only: chart and macro sheets are kept in the file and not shown). */
  get sheets(): readonly SheetModel[] {
    return this.#records.map(({ model }) => model);
  }

  #activeRecord(): SheetRecord {
    if (this.#active !== undefined && this.#records.includes(this.#active)) return this.#active;
    const tab = Number(this.#root.child('bookViews')?.child('workbookView')?.attribute('activeTab') ?? 0);
    const named = this.#recordOf(this.#sheetElements()[tab]);
    const visible = this.#records.find(({ element }) => visibilityOf(element) === 'Visible');
    const active =
      (named !== undefined && visibilityOf(named.element) === 'Visible' ? named : visible) ?? this.#records[0];
    if (active === undefined) throw new HostError('GeneralException', 'The workbook has no sheet');
    this.#active = active;
    return active;
  }

  /** The sheet in front. */
  get activeSheet(): SheetModel {
    return this.#activeRecord().model;
  }

  /** The sheet of that name, whatever its case. */
  sheetByName(name: string): SheetModel | undefined {
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  }

  /** The sheet of that id. */
  sheetById(id: string): SheetModel | undefined {
    return this.sheets.find((sheet) => sheet.id === id);
  }

  #checkNewName(name: string): void {
    checkSheetName(name);
    const taken = this.#sheetElements().some(
      (element) => element.attribute('name')?.toLowerCase() === name.toLowerCase(),
    );
    if (taken) throw new HostError('ItemAlreadyExists', `There is a sheet ${name} already`);
  }

  /**
   * Adds an empty sheet as the last, named `Sheet2`, `Sheet3`… where no name is given. Throws `InvalidArgument` for a name that Excel doesn't take,
   * `ItemAlreadyExists` for one that is taken.
   */
  addSheet(name?: string): SheetModel {
    const names = this.#sheetElements().map((element) => element.attribute('name') ?? '');
    const given = name ?? freeSheetName(names, names.length + 1);
    this.#checkNewName(given);
    this.#calculation.beforeChange();
    const partName = this.#file.freeName('xl/worksheets/sheet', '.xml');
    this.#file.add(Part.ofText(partName, EMPTY_SHEET), CONTENT_TYPES.worksheet);
    const link = this.#file.link(this.#partName, RELATIONSHIP_TYPES.worksheet, partName);
    const list = this.#root.childInOrder('sheets', WORKBOOK_ORDER);
    const sheetId = Math.max(0, ...this.#sheetElements().map((element) => Number(element.attribute('sheetId')))) + 1;
    const element = XmlElement.create(`${list.prefix}sheet`, {
      name: given,
      sheetId,
      ...relationshipAttribute(list, link),
    });
    list.append(element);
    const record = this.#makeRecord(element, partName);
    this.#records = [...this.#records, record];
    this.emit({ kind: 'sheet-added', sheet: record.model.id });
    return record.model;
  }

  /** Removes a sheet with all that belongs to it. Throws `InvalidOperation` for the only visible one. */
  removeSheet(sheet: SheetModel): void {
    const record = this.#find(sheet);
    this.#leaveVisible(record);
    this.#calculation.beforeChange();
    this.#tables.forget(sheet);
    sheetDeletedInFormulas(this.sheets, this.#names, sheet);
    const place = this.#sheetElements().indexOf(record.element);
    this.#names.moveSheets((other) => (other === place ? undefined : other > place ? other - 1 : other));
    this.#file.unlink(this.#partName, record.element.attributeIn(RELATIONSHIPS_NAMESPACE, 'id') ?? '');
    record.element.remove();
    this.#file.removeWithOwn(record.part.name);
    this.#records = this.#records.filter((other) => other !== record);
    this.emit({ kind: 'sheet-deleted', sheet: sheet.id });
  }

  #find(sheet: SheetModel): SheetRecord {
    const record = this.#records.find(({ model }) => model === sheet);
    if (record === undefined) throw new HostError('ItemNotFound', 'The sheet was deleted');
    return record;
  }

  /** Gives a sheet another name; formulas and names that speak of it follow. Throws as `addSheet` does. */
  renameSheet(sheet: SheetModel, name: string): void {
    const from = sheet.name;
    if (from === name) return;
    if (from.toLowerCase() === name.toLowerCase()) checkSheetName(name);
    else this.#checkNewName(name);
    this.#calculation.beforeChange();
    renameInFormulas(this.sheets, this.#names, from, name);
    this.#find(sheet).element.setAttribute('name', name);
    this.emit({ kind: 'sheet-renamed', sheet: sheet.id, from, to: name });
  }

  /** Moves a sheet to a 0-based position among the sheets. */
  moveSheet(sheet: SheetModel, position: number): void {
    const record = this.#find(sheet);
    if (!Number.isInteger(position) || position < 0 || position >= this.#records.length) {
      throw new HostError('InvalidArgument', `There is no position ${position} among the sheets`);
    }
    if (sheet.position === position) return;
    const before = this.#sheetElements();
    const others = this.#records.filter((other) => other !== record);
    this.#records = [...others.slice(0, position), record, ...others.slice(position)];
    record.element.remove();
    this.#root.child('sheets')?.insertBefore(record.element, others[position]?.element);
    this.#names.moveSheets((place) => {
      const element = before[place];
      return element === undefined ? undefined : this.#sheetElements().indexOf(element);
    });
    this.emit({ kind: 'sheet-moved', sheet: sheet.id });
  }

  /** Brings a sheet to the front. Throws `InvalidOperation` for a hidden one. */
  activate(sheet: SheetModel): void {
    const record = this.#find(sheet);
    if (visibilityOf(record.element) !== 'Visible')
      throw new HostError('InvalidOperation', "A hidden sheet can't come to the front");
    const from = this.#activeRecord();
    if (from === record) return;
    this.#active = record;
    this.emit({ kind: 'sheet-activated', sheet: sheet.id, from: from.model.id });
  }

  /** The defined names, of the workbook and of its sheets. */
  get names(): DefinedNames {
    return this.#names;
  }

  /** The tables of all sheets, in the order of the sheets. */
  get tables(): readonly TableModel[] {
    return this.sheets.flatMap((sheet) => this.tablesOn(sheet));
  }

  /** The tables of one sheet, in the order of the file. */
  tablesOn(sheet: SheetModel): readonly TableModel[] {
    return this.#tables.on(sheet);
  }

  /** The table of that name (whatever its case) or numeric id. */
  table(key: string | number): TableModel | undefined {
    return this.tables.find((table) =>
      typeof key === 'number' ? table.id === key : table.name.toLowerCase() === key.toLowerCase(),
    );
  }

  /**
   * Makes a table of an area; without headers a heading row `Column1`… is put in above, moving cells down. Throws `MergedRangeConflict` where it would
   * overlap another table or merged cells.
   */
  addTable(sheet: SheetModel, area: Area, hasHeaders: boolean): TableModel {
    this.#calculation.beforeChange();
    if (!hasHeaders) this.insertCells(sheet, { ...area, rowCount: 1 }, 'Down');
    const whole = hasHeaders ? area : { ...area, rowCount: area.rowCount + 1 };
    return this.#tables.add(sheet, whole, this.tables);
  }

  /** Moves the cells at and beyond an area away to make room for new ones; formulas, names, tables, merges and marks everywhere follow. */
  insertCells(sheet: SheetModel, area: Area, shift: 'Down' | 'Right'): void {
    this.#shift(sheet, area, shift === 'Down' ? 'rows' : 'columns', 'inserted');
  }

  /** Takes cells out and closes the gap; what spoke of them says `#REF!`. */
  deleteCells(sheet: SheetModel, area: Area, shift: 'Up' | 'Left'): void {
    this.#shift(sheet, area, shift === 'Up' ? 'rows' : 'columns', 'deleted');
  }

  #shift(sheet: SheetModel, area: Area, axis: 'rows' | 'columns', how: 'inserted' | 'deleted'): void {
    this.#calculation.beforeChange();
    shiftCells({ sheets: this.sheets, names: this.#names, tables: this.tables }, sheet, { area, axis, how });
    this.emit({ kind: 'cells-moved', sheet: sheet.id, area, how, axis });
  }

  /** What an add-in keeps in the workbook by key. */
  get settings(): WorkbookSettings {
    this.#settings ??= new WorkbookSettings(this.#file);
    return this.#settings;
  }

  #tableOfCell(sheetId: string, cell: Area): string | undefined {
    const sheet = this.sheetById(sheetId);
    return sheet && this.tablesOn(sheet).find(({ dataArea }) => containsArea(dataArea, cell))?.name;
  }

  #calculationInput(): CalculationInput {
    return {
      sheets: this.#records.map(({ model, part }) => ({
        name: model.name,
        data: part.data,
        tables: this.tablesOn(model).map((table) => ({
          name: table.name,
          area: table.area,
          columns: table.columns.map(({ name }) => name),
          headers: table.showHeaders,
          totals: table.showTotals,
        })),
        merged: model.merges.all,
        fillCell: (row, column, filler) => model.cells.fillCell(row, column, filler),
      })),
      names: this.#names.all.map((name) => ({
        name: name.name,
        formula: name.formula.slice(1),
        ...(name.sheet === undefined ? {} : { sheet: name.sheet.position }),
      })),
      date1904: this.date1904,
      today: this.today() - (this.date1904 ? DAYS_TO_1904 : 0),
    };
  }

  /** Calculates every formula anew, `TODAY()` by the host's clock. Reading a value after an edit calculates by itself. */
  recalculate(): void {
    this.#calculation.recalculate();
  }

  /** The file: the very bytes that were opened where nothing has changed. */
  save(): Uint8Array {
    this.#calculation.ensure();
    this.#fronts.follow(this.#activeRecord().element);
    for (const sheet of this.sheets) sheet.charts.follow();
    const read = this.#records.filter(({ part }) => part.isRead);
    const usesStyle = (index: number): boolean => read.some(({ part }) => part.usesStyle(index));
    const usesDifferential = (index: number): boolean =>
      read.some(({ model }) => model.conditionalFormats.usesDifferential(index)) ||
      this.#tables.usesDifferential(this.sheets, index);
    this.#styles.trim(usesStyle, usesDifferential);
    this.#keepStyles();
    const changed = read.filter(({ part }) => part.data.changed);
    this.#calculationParts.ask(changed.some(({ part }) => part.data.formulasChanged));
    if (changed.some(({ part }) => part.data.removedFormula)) this.#calculationParts.dropChain();
    this.#strings.startWriting();
    for (const { part } of read) part.data.prepare();
    this.#strings.finishWriting();
    return this.#file.save();
  }

  /** A workbook that had no formats gets its part of them with the first that a call adds. */
  #keepStyles(): void {
    if (this.#linked('/styles') !== undefined || !this.#styles.changed) return;
    this.#file.add(Part.ofDocument('xl/styles.xml', XmlDocument.create(this.#stylesRoot)), CONTENT_TYPES.styles);
    this.#file.link(this.#partName, RELATIONSHIP_TYPES.styles, 'xl/styles.xml');
  }

  /** Hears every change until the returned function is called. */
  onChange(listener: ChangeListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Reports a change; the parts of the model call it. */
  emit(change: ModelChange): void {
    if (change.kind === 'cells') {
      const sheet = this.sheetById(change.sheet);
      if (sheet !== undefined) this.#tables.cellsWritten(sheet, change.areas);
    }
    for (const listener of [...this.#listeners]) listener(change);
  }
}
