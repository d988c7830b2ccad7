import type { CalculationInput } from './calculation/calculation-input';
import { HostError } from '../package/host-error';
import type { OpcPackage } from '../package/opc-package';
import { WORKBOOK_ORDER } from '../package/schema-order';
import { XmlDocument } from '../package/xml-document';
import { isOn } from '../package/xml-boolean';
import type { XmlElement } from '../package/xml-element';
import type { Area } from './references/area';
import { cellArea } from './references/area';
import { CalculationState } from './calculation/calculation-state';
import type { ChangeListener, ModelChange } from './changes';
import { Palette } from './styles/colors';
import { DefinedNames } from './names/defined-names';
import { EMPTY_STYLES, emptyPackage } from './empty-workbook';
import { openPackage } from '../package/open-package';
import type { WorkbookServices } from './cells/sheet-context';
import type { SheetModel } from './sheets/sheet-model';
import { checkSheetName } from './sheets/sheet-names';
import { SharedStrings } from './cells/shared-strings';
import { shiftCells } from './shift-cells';
import { StyleSheet } from './styles/style-sheet';
import { TableRegistry } from './tables/table-registry';
import type { TableModel } from './tables/table-model';
import { formulaScope } from './formula-scope';
import { SheetList } from './sheet-list';
import { WorkbookSettings } from './workbook-settings';
import { WorkbookWriter } from './workbook-writer';
import { renameColumnsInFormulas, renameTableInFormulas } from './workbook-formulas';

/** A workbook on top of its file's parts. Everything that no call changes is saved byte for byte. */
export class WorkbookModel {
  readonly #file: OpcPackage;
  readonly #partName: string;
  readonly #root: XmlElement;
  readonly #services: WorkbookServices;
  readonly #strings: SharedStrings;
  readonly #styles: StyleSheet;
  readonly #names: DefinedNames;
  readonly #tables: TableRegistry;
  readonly #calculation: CalculationState;
  readonly #writer: WorkbookWriter;
  readonly #sheets: SheetList;
  readonly #listeners = new Set<ChangeListener>();
  #settings: WorkbookSettings | undefined;

  /**
   * Today as a serial number of the 1900 system, by the computer's clock; also the value of `NOW()`. After changing it,
   * call `recalculate()`.
   */
  today: () => number = () => Math.floor((Date.now() - new Date().getTimezoneOffset() * 60_000) / 86_400_000) + 25_569;

  private constructor(file: OpcPackage, workbookPart: string) {
    this.#file = file;
    this.#partName = workbookPart;
    const part = file.part(workbookPart);
    if (part === undefined) throw new HostError('DamagedWorkbook', 'The workbook part is missing');
    this.#root = part.xml().root;
    this.#strings = new SharedStrings(file, workbookPart);
    const stylesRoot = this.#linked('/styles') ?? XmlDocument.parse(EMPTY_STYLES).root;
    this.#styles = new StyleSheet(stylesRoot, new Palette(this.#linked('/theme'), stylesRoot));
    this.#names = new DefinedNames({
      root: this.#root,
      placeOf: (id) => this.#sheets.placeOf(id),
      sheetAt: (place) => this.#sheets.recordOf(this.#sheets.elements[place])?.model,
      contentsChange: (name) => this.#calculation.beforeChange({ name }),
      changed: () => this.emit({ kind: 'names' }),
      isTable: (name) => this.table(name) !== undefined,
    });
    this.#calculation = new CalculationState({
      hasFormulas: () => this.#sheets.haveFormulas,
      asksForAll: () => isOn(this.#root.child('calcPr')?.attribute('fullCalcOnLoad')),
      input: () => this.#formulaScope(),
      noteResult: (sheet, row, cell) => {
        cell.resultChanged = true;
        this.#sheets.records[sheet]?.part.data.noteCell(row);
      },
      calculated: () => this.emit({ kind: 'calculated' }),
    });
    this.#services = this.#makeServices();
    this.#sheets = new SheetList({
      root: this.#root,
      workbookPart,
      services: this.#services,
      names: () => this.#names,
      calculationInput: () => this.#formulaScope(),
      contentsChange: (affected) => this.#calculation.beforeChange(affected),
      forgetTables: (sheet) => this.#tables.forget(sheet),
      emit: (change) => this.emit(change),
    });
    this.#tables = new TableRegistry(this.#services, {
      isNameTaken: (name) => this.#names.find(name) !== undefined || this.table(name) !== undefined,
      insertCells: (sheet, area) => this.insertCells(sheet, area, 'Down'),
      deleteCells: (sheet, area) => this.deleteCells(sheet, area, 'Up'),
      renamed: (from, to) => renameTableInFormulas(this.sheets, this.#names, from, to),
      columnsRenamed: ({ name }, names) => renameColumnsInFormulas(this.sheets, this.#names, name, names),
    });
    this.#writer = new WorkbookWriter(
      {
        root: this.#root,
        workbookPart,
        services: this.#services,
        stylesRoot,
        unsureOfResults: () => this.#calculation.unsure,
        hasStyles: () => this.#linked('/styles') !== undefined,
      },
      this.#sheets,
      this.#tables,
    );
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
      tableOfCell: (id, row, column) => this.#tables.ofCell(this.sheetById(id), cellArea(row, column))?.name,
      builtInName: (id, name) => this.#names.builtIn(id, name),
      setBuiltInName: (id, name, formula) => this.#names.setBuiltIn(id, name, formula),
    };
  }

  /** Opens an .xlsx, .xlsm, .xltx or .xltm; throws a `HostError` whose code says why it can't be opened. */
  static open(bytes: Uint8Array): WorkbookModel {
    const { file, workbookPart } = openPackage(bytes);
    return new WorkbookModel(file, workbookPart);
  }

  /** A new workbook with one empty sheet, `Sheet1` by default. */
  static empty(sheetName = 'Sheet1'): WorkbookModel {
    checkSheetName(sheetName);
    return new WorkbookModel(emptyPackage(sheetName), 'xl/workbook.xml');
  }

  #linked(type: string): XmlElement | undefined {
    const target = this.#file.relationships(this.#partName).byType(type)?.target;
    return target === undefined ? undefined : this.#file.part(target)?.xml().root;
  }

  /** Whether sheets may not be added, deleted, renamed, moved, hidden or shown. */
  get structureLocked(): boolean {
    return isOn(this.#root.child('workbookProtection')?.attribute('lockStructure'));
  }
  set structureLocked(locked: boolean) {
    const protection = this.#root.childInOrder('workbookProtection', WORKBOOK_ORDER);
    protection.setAttribute('lockStructure', locked ? 1 : undefined);
  }

  get date1904(): boolean {
    return this.#services.date1904;
  }

  /** Whether saving would break the workbook's signature; callers should warn the user. */
  get breaksSignature(): boolean {
    return this.signed && this.save() !== this.#file.opened;
  }

  /** Whether the workbook is signed: any change breaks the signature. */
  get signed(): boolean {
    return this.#file.relationships('').byType('/digital-signature/origin') !== undefined;
  }

  /** The worksheets in the order of their tabs. Chart and macro sheets stay in the file but aren't listed. */
  get sheets(): readonly SheetModel[] {
    return this.#sheets.models;
  }

  get activeSheet(): SheetModel {
    return this.#sheets.front.model;
  }

  /** Ignores case. */
  sheetByName(name: string): SheetModel | undefined {
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  }

  sheetById(id: string): SheetModel | undefined {
    return this.sheets.find((sheet) => sheet.id === id);
  }

  /**
   * Adds an empty sheet at the end, named `Sheet2`, `Sheet3`… by default. Throws `InvalidArgument` for a name that
   * Excel wouldn't accept, `ItemAlreadyExists` if it exists.
   */
  addSheet(name?: string): SheetModel {
    return this.#sheets.add(name);
  }

  /** Removes a sheet with all its parts. Throws `InvalidOperation` for the only visible one. */
  removeSheet(sheet: SheetModel): void {
    this.#sheets.remove(sheet);
  }

  /** Renames a sheet, also in formulas and names. Throws as `addSheet` does. */
  renameSheet(sheet: SheetModel, name: string): void {
    this.#sheets.rename(sheet, name);
  }

  /** Moves a sheet to an index from 0. */
  moveSheet(sheet: SheetModel, position: number): void {
    this.#sheets.move(sheet, position);
  }

  /** Activates a sheet. Throws `InvalidOperation` for a hidden one. */
  activate(sheet: SheetModel): void {
    this.#sheets.activate(sheet);
  }

  /** The defined names of the workbook and of its sheets. */
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

  /** Finds a table by name, ignoring case, or by numeric id. */
  table(key: string | number): TableModel | undefined {
    return this.tables.find((table) =>
      typeof key === 'number' ? table.id === key : table.name.toLowerCase() === key.toLowerCase(),
    );
  }

  /**
   * Creates a table; without headers, a heading row `Column1`… is inserted above, moving cells down. Throws
   * `MergedRangeConflict` if it would overlap another table or merged cells.
   */
  addTable(sheet: SheetModel, area: Area, hasHeaders: boolean): TableModel {
    this.#calculation.beforeChange({ data: sheet.context.data() });
    if (!hasHeaders) this.insertCells(sheet, { ...area, rowCount: 1 }, 'Down');
    const whole = hasHeaders ? area : { ...area, rowCount: area.rowCount + 1 };
    return this.#tables.add(sheet, whole, this.tables);
  }

  /**
   * Inserts cells and moves the existing ones; formulas, names, tables, merged areas and conditional formats everywhere
   * are updated.
   */
  insertCells(sheet: SheetModel, area: Area, shift: 'Down' | 'Right'): void {
    this.#shift(sheet, area, shift === 'Down' ? 'rows' : 'columns', 'inserted');
  }

  /** Deletes cells and closes the gap; references to them become `#REF!`. */
  deleteCells(sheet: SheetModel, area: Area, shift: 'Up' | 'Left'): void {
    this.#shift(sheet, area, shift === 'Up' ? 'rows' : 'columns', 'deleted');
  }

  #shift(sheet: SheetModel, area: Area, axis: 'rows' | 'columns', how: 'inserted' | 'deleted'): void {
    this.#calculation.beforeChange({ data: sheet.context.data() });
    shiftCells({ sheets: this.sheets, names: this.#names, tables: this.tables }, sheet, { area, axis, how });
    this.emit({ kind: 'cells-moved', sheet: sheet.id, area, how, axis });
  }

  /** Values that add-ins store in the workbook by key. */
  get settings(): WorkbookSettings {
    this.#settings ??= new WorkbookSettings(this.#file);
    return this.#settings;
  }

  #formulaScope(): CalculationInput {
    return formulaScope(this, this.#sheets.records);
  }

  /** Calculates every formula. Reading a value after an edit calculates by itself. */
  recalculate(): void {
    this.#calculation.recalculate();
  }

  /** The file. If nothing has changed, the same bytes that were opened. */
  save(): Uint8Array {
    this.#calculation.ensure();
    this.#writer.write();
    return this.#file.save();
  }

  /** Calls a listener after every change, until the returned function is called. */
  onChange(listener: ChangeListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Reports a change; used within the model only. */
  emit(change: ModelChange): void {
    if (change.kind === 'cells') {
      const sheet = this.sheetById(change.sheet);
      if (sheet !== undefined) this.#tables.cellsWritten(sheet, change.areas);
    }
    for (const listener of [...this.#listeners]) listener(change);
  }
}
