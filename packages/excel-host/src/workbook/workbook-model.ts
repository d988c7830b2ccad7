import type { CalculationInput } from './calculation/calculation-input';
import { HostError } from '../package/host-error';
import type { OpcPackage } from '../package/opc-package';
import { XmlDocument } from '../package/xml-document';
import { isOn } from '../package/xml-boolean';
import type { XmlElement } from '../package/xml-element';
import type { Area } from './references/area';
import { cellArea, containsArea } from './references/area';
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

/** A workbook over the parts of its file: what no call touches is given back byte for byte. */
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

  /** Today as a serial number of the 1900 system, from the host's clock; `NOW()` gives it too. Set it, then `recalculate()`. */
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
      contentsChange: () => this.#calculation.beforeChange(),
      changed: () => this.emit({ kind: 'names' }),
      isTable: (name) => this.table(name) !== undefined,
    });
    this.#calculation = new CalculationState({
      hasFormulas: () => this.#sheets.haveFormulas,
      hasVolatile: () => this.#sheets.haveVolatileFormulas,
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
      contentsChange: () => this.#calculation.beforeChange(),
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
    return this.#sheets.models;
  }

  /** The sheet in front. */
  get activeSheet(): SheetModel {
    return this.#sheets.front.model;
  }

  /** The sheet of that name, whatever its case. */
  sheetByName(name: string): SheetModel | undefined {
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  }

  /** The sheet of that id. */
  sheetById(id: string): SheetModel | undefined {
    return this.sheets.find((sheet) => sheet.id === id);
  }

  /**
   * Adds an empty sheet as the last, named `Sheet2`, `Sheet3`… where no name is given. Throws `InvalidArgument` for a name that Excel doesn't take,
   * `ItemAlreadyExists` for one that is taken.
   */
  addSheet(name?: string): SheetModel {
    return this.#sheets.add(name);
  }

  /** Removes a sheet with all that belongs to it. Throws `InvalidOperation` for the only visible one. */
  removeSheet(sheet: SheetModel): void {
    this.#sheets.remove(sheet);
  }

  /** Gives a sheet another name; formulas and names that refer to it follow. Throws as `addSheet` does. */
  renameSheet(sheet: SheetModel, name: string): void {
    this.#sheets.rename(sheet, name);
  }

  /** Moves a sheet to a 0-based position among the sheets. */
  moveSheet(sheet: SheetModel, position: number): void {
    this.#sheets.move(sheet, position);
  }

  /** Brings a sheet to the front. Throws `InvalidOperation` for a hidden one. */
  activate(sheet: SheetModel): void {
    this.#sheets.activate(sheet);
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

  #formulaScope(): CalculationInput {
    return formulaScope(this, this.#sheets.records);
  }

  /** Calculates every formula anew, `TODAY()` by the host's clock. Reading a value after an edit calculates by itself. */
  recalculate(): void {
    this.#calculation.recalculate();
  }

  /** The file: the very bytes that were opened where nothing has changed. */
  save(): Uint8Array {
    this.#calculation.ensure();
    this.#writer.write();
    return this.#file.save();
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
