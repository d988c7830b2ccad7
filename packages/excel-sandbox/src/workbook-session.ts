import { type Area, ExcelHost, formatArea, HostError, type ModelChange, type SheetModel } from 'excel-host';
import type { Language } from '../../../src/core/messages/language';
import { HOST_LOCALES } from '../../../src/opening/host-locale';
import { machineDay } from './clock';
import type { Editing, EditStart } from './editing';
import { showSheet } from './host-sheet';
import type { ExcelApi } from './page-settings';
import { RowHeights } from './row-heights';
import type { Selection, SheetTab, ShownSheet } from './shown-sheet';

/** The open workbook as the page draws it: the same object until something has changed. */
export interface WorkbookSnapshot {
  readonly tabs: readonly SheetTab[];
  readonly sheet: ShownSheet;
  readonly selection: Selection;
  /** Null while no cell is being edited. */
  readonly editing: Editing | null;
}

/** How a workbook is opened. */
export interface SessionOptions {
  readonly fileName: string;
  readonly language: Language;
  /** How many days the workbook's calendar is ahead of the machine's. */
  readonly daysAhead: number;
  /** The newest requirement set of its Excel; absent or null for all that the host has. */
  readonly excelApi?: ExcelApi | null;
  /** Whether what was changed before these bytes were made had broken the signature that they carry. */
  readonly signatureBroken?: boolean;
}

/** Why nothing was written into a cell. */
export type Refusal = 'locked' | 'formula' | 'other';

/** An open workbook: what a person does to it goes through the host as in Excel, so that add-ins hear of it. */
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
  /** The person's own last selection: the host knows the area, and its first cell as the active one. */
  private chosen: { readonly sheet: string; readonly selection: Selection } | null = null;

  /** Opens a workbook's bytes; throws a `HostError` whose code says why they can't be opened. */
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
    this.current = { ...this.draw(), selection: this.readSelection(), editing: null };
    this.host.onChange((change) => this.hear(change));
  }

  /** Hears of every new snapshot until the returned function is called. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** The workbook as it is now. */
  readonly snapshot = (): WorkbookSnapshot => this.current;

  /** Brings a sheet to the front. */
  activate(id: string): void {
    const sheet = this.host.workbook.sheetById(id);
    if (sheet !== undefined) this.host.workbook.activate(sheet);
  }

  /** Brings the sheet of that name to the front and selects an area of it; false where there is no such sheet. */
  goTo(sheetName: string | undefined, area: Area): boolean {
    const sheet = sheetName === undefined ? this.front : this.host.workbook.sheetByName(sheetName);
    if (sheet?.visibility !== 'Visible') return false;
    this.host.workbook.activate(sheet);
    sheet.view.select([area]);
    return true;
  }

  /** Selects cells of the sheet in front. */
  select(selection: Selection): void {
    this.chosen = { sheet: this.front.id, selection };
    this.front.view.select([selection.area]);
  }

  /** Begins to edit the active cell; null once that is so, else why it isn't. Add-ins can't reach the workbook until it ends. */
  beginEditing(how: EditStart): Refusal | null {
    const { sheet, selection } = this.current;
    const { row, column } = selection;
    if (this.isLocked(row, column)) return 'locked';
    const text = how === 'over' ? '' : sheet.input(row, column);
    this.edit({ row, column, text, at: 'cell', arrowsMoveOn: how === 'over' });
    return null;
  }

  /** Takes the text as it is typed; in the formula bar that begins the editing. Null, or why the cell can't be edited. */
  changeText(text: string): Refusal | null {
    const { editing, selection } = this.current;
    const { row, column } = selection;
    if (editing !== null) this.edit({ ...editing, text });
    else if (this.isLocked(row, column)) return 'locked';
    else this.edit({ row, column, text, at: 'bar', arrowsMoveOn: false });
    return null;
  }

  /** Ends the editing and writes what was typed, as Enter does; null once it is written, else why it isn't: the editing goes on. */
  acceptText(): Refusal | null {
    const { editing, sheet } = this.current;
    if (editing === null) return null;
    const { row, column, text } = editing;
    const { front } = this;
    // What was only looked at isn't typed anew: a text that looks like a date would become one.
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

  /** Ends the editing and leaves the cell as it was, as Esc does. */
  cancelText(): void {
    if (this.current.editing !== null) this.edit(null);
  }

  /** Empties the cells of an area of the sheet in front, as the Delete key does; null once that is done, else why it isn't. */
  empty(area: Area): Refusal | null {
    const { front } = this;
    if (front.protection.protected && holdsLocked(front, area)) return 'locked';
    return this.attempt(() => front.cells.clear(area, 'Contents'), 'other');
  }

  /** The workbook's file as it now is. */
  save(): Uint8Array {
    return this.host.save();
  }

  /** Whether it came with a digital signature that what was changed since has broken. */
  get breaksSignature(): boolean {
    return this.signatureBroken || this.host.workbook.breaksSignature;
  }

  /** Travels in time: everything is calculated anew, as on that day. */
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
    this.tell();
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

  private hear(change: ModelChange): void {
    this.heights.hear(change);
    this.outdate(change.kind === 'selection' ? 'selection' : 'everything');
  }

  private outdate(what: 'selection' | 'everything'): void {
    const isWaiting = this.outdated !== 'nothing';
    if (this.outdated !== 'everything') this.outdated = what;
    // A batch of an add-in changes many things at once: they are drawn once, when it is through.
    if (!isWaiting) queueMicrotask(() => this.refresh());
  }

  private refresh(): void {
    const drawn = this.outdated === 'everything' ? this.draw() : { tabs: this.current.tabs, sheet: this.current.sheet };
    this.outdated = 'nothing';
    const selection = this.readSelection();
    this.current = {
      ...drawn,
      // The same one while it stands where it stood: who follows it is not sent back to it by every edit.
      selection: isSame(this.current.selection, selection) ? this.current.selection : selection,
      editing: this.current.editing,
    };
    this.tell();
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }

  private draw(): Pick<WorkbookSnapshot, 'tabs' | 'sheet'> {
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
    const there: Selection = { row, column, area: area ?? { row, column, rowCount: 1, columnCount: 1 } };
    const { chosen } = this;
    const isOurs = chosen?.sheet === id && formatArea(chosen.selection.area) === formatArea(there.area);
    return isOurs ? chosen.selection : there;
  }
}

function isSame(a: Selection, b: Selection): boolean {
  return a.row === b.row && a.column === b.column && formatArea(a.area) === formatArea(b.area);
}

function holdsLocked(sheet: SheetModel, area: Area): boolean {
  for (const { row, column } of sheet.cells.entries(area)) {
    if (sheet.cells.style(row, column).locked) return true;
  }
  return false;
}
