import type { Area } from './area';
import type { ChangeListener, ModelChange } from './changes';
import type { DefinedNames } from './defined-names';
import { pending } from './pending';
import type { SheetModel } from './sheet-model';
import type { TableModel } from './table-model';
import type { WorkbookSettings } from './workbook-settings';

/** A workbook over the parts of its file: what no call touches is given back byte for byte. */
export class WorkbookModel {
  /** Opens an .xlsx, .xlsm, .xltx or .xltm; throws a `HostError` whose code says why a file can't be opened. */
  static open(bytes: Uint8Array): WorkbookModel {
    return pending(bytes);
  }

  /** A new workbook with one empty sheet, `Sheet1` unless named otherwise. */
  static empty(sheetName = 'Sheet1'): WorkbookModel {
    return pending(sheetName);
  }

  /** The file: the very bytes that were opened where nothing has changed. */
  save(): Uint8Array {
    return pending();
  }

  /** Today as a serial number of the 1900 system, from the host's clock; `NOW()` gives it too. Set it, then `recalculate()`. */
  today: () => number = pending;

  /** Whether serial numbers count from 1904. */
  get date1904(): boolean {
    return pending();
  }

  /** Whether the workbook was signed: any change breaks the signature. */
  get signed(): boolean {
    return pending();
  }

  /** The sheets in the order of their tabs (worksheets only: chart and macro sheets are kept in the file and not shown). */
  get sheets(): readonly SheetModel[] {
    return pending();
  }

  /** The sheet in front. */
  get activeSheet(): SheetModel {
    return pending();
  }

  /** The sheet of that name, whatever its case. */
  sheetByName(name: string): SheetModel | undefined {
    return pending(name);
  }

  /** The sheet of that id. */
  sheetById(id: string): SheetModel | undefined {
    return pending(id);
  }

  /**
   * Adds an empty sheet as the last, named `Sheet2`, `Sheet3`… where no name is given. Throws `InvalidArgument` for a name that Excel doesn't take,
   * `ItemAlreadyExists` for one that is taken.
   */
  addSheet(name?: string): SheetModel {
    return pending(name);
  }

  /** Removes a sheet with all that belongs to it. Throws `InvalidOperation` for the only visible one. */
  removeSheet(sheet: SheetModel): void {
    pending(sheet);
  }

  /** Gives a sheet another name; formulas and names that speak of it follow. Throws as `addSheet` does. */
  renameSheet(sheet: SheetModel, name: string): void {
    pending(sheet, name);
  }

  /** Moves a sheet to a 0-based position among the sheets. */
  moveSheet(sheet: SheetModel, position: number): void {
    pending(sheet, position);
  }

  /** Brings a sheet to the front. Throws `InvalidOperation` for a hidden one. */
  activate(sheet: SheetModel): void {
    pending(sheet);
  }

  /** The defined names, of the workbook and of its sheets. */
  get names(): DefinedNames {
    return pending();
  }

  /** The tables of all sheets, in the order of the sheets. */
  get tables(): readonly TableModel[] {
    return pending();
  }

  /** The tables of one sheet, in the order of the file. */
  tablesOn(sheet: SheetModel): readonly TableModel[] {
    return pending(sheet);
  }

  /** The table of that name (whatever its case) or numeric id. */
  table(key: string | number): TableModel | undefined {
    return pending(key);
  }

  /**
   * Makes a table of an area; without headers a heading row `Column1`… is put in above, moving cells down. Throws `InvalidArgument` where it would
   * overlap another table or merged cells.
   */
  addTable(sheet: SheetModel, area: Area, hasHeaders: boolean): TableModel {
    return pending(sheet, area, hasHeaders);
  }

  /** Moves the cells at and beyond an area away to make room for new ones; formulas, names, tables, merges and marks everywhere follow. */
  insertCells(sheet: SheetModel, area: Area, shift: 'Down' | 'Right'): void {
    pending(sheet, area, shift);
  }

  /** Takes cells out and closes the gap; what spoke of them says `#REF!`. */
  deleteCells(sheet: SheetModel, area: Area, shift: 'Up' | 'Left'): void {
    pending(sheet, area, shift);
  }

  /** What an add-in keeps in the workbook by key. */
  get settings(): WorkbookSettings {
    return pending();
  }

  /** Calculates every formula anew, `TODAY()` by the host's clock. Reading a value after an edit calculates by itself. */
  recalculate(): void {
    pending();
  }

  /** Hears every change until the returned function is called. */
  onChange(listener: ChangeListener): () => void {
    return pending(listener);
  }

  /** Tells those who listen; the parts of the model call it. */
  emit(change: ModelChange): void {
    pending(change);
  }
}
