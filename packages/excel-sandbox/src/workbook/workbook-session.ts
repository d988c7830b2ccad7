import { type Area, ExcelHost, formatArea, HostError, type ModelChange, type SheetModel } from 'excel-host';
import type { Language } from '../language';
import { HOST_LOCALES } from '../language';
import { machineDay } from '../frames/clock';
import type { Editing, EditStart } from './editing';
import { showSheet } from './host-sheet';
import type { ExcelApi } from '../page/page-settings';
import { RowHeights } from './row-heights';
import type { Selection, SheetTab, ShownSheet } from './shown-sheet';

/** The open workbook as the page shows it; the same object until something changes. */
export interface WorkbookSnapshot {
  readonly tabs: readonly SheetTab[];
  readonly sheet: ShownSheet;
  readonly selection: Selection;
  /** Null while no cell is being edited. */
  readonly editing: Editing | null;
}

export interface SessionOptions {
  readonly fileName: string;
  readonly language: Language;
  /** How many days the workbook's date is ahead of this computer's. */
  readonly daysAhead: number;
  /** The newest requirement set of its Excel; null or absent for all that the embedded Excel has. */
  readonly excelApi?: ExcelApi | null;
  /** Whether the workbook was changed after it was signed, before these bytes were saved. */
  readonly signatureBroken?: boolean;
}

/** Why a cell wasn't changed. */
export type Refusal = 'locked' | 'formula' | 'other';

/** An open workbook. User actions go through the embedded Excel, so that add-ins get its events. */
export class WorkbookSession {
  readonly host: ExcelHost;
  readonly fileName: string;
  private readonly language: Language;
  private readonly signatureBroken: boolean;
  private daysAhead: number;
  private readonly listeners = new Set<() => void>();
  private readonly heights = new RowHeights();
  private current: WorkbookSnapshot;
  private outdated: 'nothing' | 'selection' | 'everything' = 'nothing';
  /** The user's last selection. The embedded Excel takes the first cell of an area as the active one; here it may be another. */
  private userSelection: { readonly sheet: string; readonly selection: Selection } | null = null;

  /** @throws a `HostError` if the bytes can't be opened; its code says why. */
  constructor(
    bytes: Uint8Array,
    { fileName, language, daysAhead, excelApi = null, signatureBroken = false }: SessionOptions,
  ) {
    this.daysAhead = daysAhead;
    this.host = ExcelHost.open(bytes, {
      fileName,
      ...(excelApi !== null && { requirementSet: excelApi }),
      displayLanguage: HOST_LOCALES[language],
      today: () => machineDay() + this.daysAhead,
    });
    this.fileName = fileName;
    this.language = language;
    this.signatureBroken = signatureBroken;
    this.current = { ...this.show(), selection: this.readSelection(), editing: null };
    this.host.onChange((change) => this.handle(change));
  }

  /** Calls a listener after every new snapshot, until the returned function is called. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly snapshot = (): WorkbookSnapshot => this.current;

  activate(id: string): void {
    const sheet = this.host.workbook.sheetById(id);
    if (sheet !== undefined) this.host.workbook.activate(sheet);
  }

  /** Activates a sheet (the active one if undefined) and selects an area of it; false if there is no such visible sheet. */
  goTo(sheetName: string | undefined, area: Area): boolean {
    const sheet = sheetName === undefined ? this.front : this.host.workbook.sheetByName(sheetName);
    if (sheet?.visibility !== 'Visible') return false;
    this.host.workbook.activate(sheet);
    sheet.view.select([area]);
    return true;
  }

  /** Selects cells of the active sheet. */
  select(selection: Selection): void {
    this.userSelection = { sheet: this.front.id, selection };
    this.front.view.select([selection.area]);
  }

  /** Starts to edit the active cell; null if it did, else why not. Add-ins can't use the workbook until the edit ends. */
  beginEditing(how: EditStart): Refusal | null {
    const { sheet, selection } = this.current;
    const { row, column } = selection;
    if (this.isLocked(row, column)) return 'locked';
    const text = how === 'over' ? '' : sheet.input(row, column);
    this.edit({ row, column, text, at: 'cell', arrowsMoveOn: how === 'over' });
    return null;
  }

  /** Replaces the text of the edit, or starts an edit in the formula bar. Null, or why the cell can't be edited. */
  changeText(text: string): Refusal | null {
    const { editing, selection } = this.current;
    const { row, column } = selection;
    if (editing !== null) this.edit({ ...editing, text });
    else if (this.isLocked(row, column)) return 'locked';
    else this.edit({ row, column, text, at: 'bar', arrowsMoveOn: false });
    return null;
  }

  /** Ends the edit and enters its text, as Enter does. Null, or why Excel doesn't accept it; the edit then goes on. */
  acceptText(): Refusal | null {
    const { editing, sheet } = this.current;
    if (editing === null) return null;
    const { row, column, text } = editing;
    const { front } = this;
    // An unchanged text isn't entered again: a text that looks like a date would become one.
    const refusal =
      text === sheet.input(row, column)
        ? null
        : this.attempt(
            () => front.cells.typeInto(row, column, text, HOST_LOCALES[this.language]),
            text.startsWith('=') ? 'formula' : 'other',
          );
    if (refusal === null) this.edit(null);
    return refusal;
  }

  /** Ends the edit and leaves the cell as it was, as Esc does. */
  cancelText(): void {
    if (this.current.editing !== null) this.edit(null);
  }

  /** Clears the contents of an area of the active sheet, as the Delete key does. Null, or why it can't. */
  clear(area: Area): Refusal | null {
    const { front } = this;
    if (front.protection.protected && hasLockedCell(front, area)) return 'locked';
    return this.attempt(() => front.cells.clear(area, 'Contents'), 'other');
  }

  save(): Uint8Array {
    return this.host.save();
  }

  /** Whether the workbook was signed and has been changed since. */
  get breaksSignature(): boolean {
    return this.signatureBroken || this.host.workbook.breaksSignature;
  }

  /** Changes the workbook's date and calculates it again. */
  travel(daysAhead: number): void {
    this.daysAhead = daysAhead;
    this.host.workbook.recalculate();
    this.outdate('everything');
  }

  private get front(): SheetModel {
    return this.host.workbook.activeSheet;
  }

  private edit(editing: Editing | null): void {
    this.host.faults.cellEditing = editing !== null;
    this.current = { ...this.current, editing };
    this.notify();
  }

  private isLocked(row: number, column: number): boolean {
    return this.front.protection.protected && this.front.cells.style(row, column).locked;
  }

  private attempt(write: () => void, refusal: Refusal): Refusal | null {
    try {
      write();
      return null;
    } catch (error) {
      if (error instanceof HostError) return refusal;
      throw error;
    }
  }

  private handle(change: ModelChange): void {
    this.heights.update(change);
    this.outdate(change.kind === 'selection' ? 'selection' : 'everything');
  }

  private outdate(what: 'selection' | 'everything'): void {
    const isWaiting = this.outdated !== 'nothing';
    if (this.outdated !== 'everything') this.outdated = what;
    // A batch of an add-in makes many changes: one snapshot is made after all of them.
    if (!isWaiting) queueMicrotask(() => this.refresh());
  }

  private refresh(): void {
    const shown = this.outdated === 'everything' ? this.show() : { tabs: this.current.tabs, sheet: this.current.sheet };
    this.outdated = 'nothing';
    const selection = this.readSelection();
    this.current = {
      ...shown,
      // The same object if the selection hasn't moved, so that an edit doesn't scroll the grid back to it.
      selection: isSame(this.current.selection, selection) ? this.current.selection : selection,
      editing: this.current.editing,
    };
    this.notify();
  }

  private notify(): void {
    for (const listener of this.listeners) listener();
  }

  private show(): Pick<WorkbookSnapshot, 'tabs' | 'sheet'> {
    const { sheets, date1904 } = this.host.workbook;
    return {
      tabs: sheets
        .filter(({ visibility }) => visibility === 'Visible')
        .map(({ id, name, tabColor }) => ({ id, name, color: tabColor })),
      sheet: showSheet(this.front, { language: this.language, date1904, heights: this.heights.of(this.front.id) }),
    };
  }

  private readSelection(): Selection {
    const { id, view } = this.front;
    const [area] = view.selection;
    const { row, column } = view.activeCell;
    const selected: Selection = { row, column, area: area ?? { row, column, rowCount: 1, columnCount: 1 } };
    const { userSelection } = this;
    const isUsers =
      userSelection?.sheet === id && formatArea(userSelection.selection.area) === formatArea(selected.area);
    return isUsers ? userSelection.selection : selected;
  }
}

function isSame(a: Selection, b: Selection): boolean {
  return a.row === b.row && a.column === b.column && formatArea(a.area) === formatArea(b.area);
}

function hasLockedCell(sheet: SheetModel, area: Area): boolean {
  for (const { row, column } of sheet.cells.entries(area)) {
    if (sheet.cells.style(row, column).locked) return true;
  }
  return false;
}
