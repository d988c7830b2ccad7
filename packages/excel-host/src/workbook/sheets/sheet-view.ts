import { isOn } from '../../package/xml-boolean';
import { XmlElement } from '../../package/xml-element';
import type { Area } from '../references/area';
import { cellArea, columnName, formatArea, parseArea, parseAreas } from '../references/area';
import { SHEET_ORDER } from '../../package/schema-order';
import type { SheetContext } from '../cells/sheet-context';

/** The number of frozen rows and columns. */
export interface FrozenPanes {
  readonly rows: number;
  readonly columns: number;
}

const VIEW_ORDER = ['pane', 'selection', 'pivotSelection', 'extLst'];

export class SheetView {
  #selection: readonly Area[] | undefined;

  constructor(private readonly context: SheetContext) {}

  #view(): XmlElement | undefined {
    return this.context.root().child('sheetViews')?.child('sheetView');
  }

  #writable(): XmlElement {
    const present = this.#view();
    if (present !== undefined) return present;
    const views = this.context.root().childInOrder('sheetViews', SHEET_ORDER);
    const made = XmlElement.create(`${views.prefix}sheetView`, { workbookViewId: 0 });
    views.append(made);
    return made;
  }

  #setFlag(name: string, on: boolean): void {
    // Both attributes default to true.
    if (isOn(this.#view()?.attribute(name) ?? '1') === on) return;
    this.#writable().setAttribute(name, on ? undefined : 0);
    this.#changed();
  }

  #changed(): void {
    this.context.workbook.emit({ kind: 'layout', sheet: this.context.id });
  }

  get showGridlines(): boolean {
    return isOn(this.#view()?.attribute('showGridLines') ?? '1');
  }
  set showGridlines(show: boolean) {
    this.#setFlag('showGridLines', show);
  }

  get showHeadings(): boolean {
    return isOn(this.#view()?.attribute('showRowColHeaders') ?? '1');
  }
  set showHeadings(show: boolean) {
    this.#setFlag('showRowColHeaders', show);
  }

  /** Undefined for none. */
  get frozen(): FrozenPanes | undefined {
    const pane = this.#view()?.child('pane');
    if (pane === undefined || !(pane.attribute('state') ?? '').startsWith('frozen')) return undefined;
    return { rows: Number(pane.attribute('ySplit') ?? 0), columns: Number(pane.attribute('xSplit') ?? 0) };
  }
  set frozen(frozen: FrozenPanes | undefined) {
    const before = this.frozen;
    if (before?.rows === frozen?.rows && before?.columns === frozen?.columns) return;
    const view = this.#writable();
    view.child('pane')?.remove();
    for (const selection of view.childrenNamed('selection')) {
      if (selection.attribute('pane') !== undefined) selection.setAttribute('pane', undefined);
    }
    for (const extra of view.childrenNamed('selection').slice(1)) extra.remove();
    if (frozen !== undefined && (frozen.rows > 0 || frozen.columns > 0)) this.#freeze(view, frozen);
    this.#changed();
  }

  #freeze(view: XmlElement, { rows, columns }: FrozenPanes): void {
    const activePane = rows > 0 && columns > 0 ? 'bottomRight' : rows > 0 ? 'bottomLeft' : 'topRight';
    const pane = XmlElement.create(`${view.prefix}pane`, {
      xSplit: columns > 0 ? columns : undefined,
      ySplit: rows > 0 ? rows : undefined,
      topLeftCell: `${columnName(columns)}${rows + 1}`,
      activePane,
      state: 'frozen',
    });
    view.insertInOrder(pane, VIEW_ORDER);
    const selection = view.child('selection');
    if (selection === undefined)
      view.insertInOrder(XmlElement.create(`${view.prefix}selection`, { pane: activePane }), VIEW_ORDER);
    else selection.setAttribute('pane', activePane);
  }

  /** The selected areas, at least one. */
  get selection(): readonly Area[] {
    this.#selection ??= this.#readSelection();
    return this.#selection;
  }

  #readSelection(): readonly Area[] {
    const view = this.#view();
    const active = view?.child('pane')?.attribute('activePane');
    const selections = view?.childrenNamed('selection') ?? [];
    const selection = selections.find((element) => element.attribute('pane') === active) ?? selections.at(-1);
    const areas = parseAreas(selection?.attribute('sqref') ?? 'A1');
    return areas.length > 0 ? areas : [cellArea(0, 0)];
  }

  get activeCell(): { readonly row: number; readonly column: number } {
    const [first = cellArea(0, 0)] = this.selection;
    const kept = this.#selection === undefined ? this.#view()?.child('selection')?.attribute('activeCell') : undefined;
    const cell = (kept === undefined ? undefined : parseArea(kept)) ?? first;
    return { row: cell.row, column: cell.column };
  }

  /**
   * Removes the sheet from the sheets selected together: edits apply to all of them, and a hidden one would change
   * unnoticed.
   */
  leaveSelection(): void {
    if (isOn(this.#view()?.attribute('tabSelected'))) this.#writable().setAttribute('tabSelected', undefined);
  }

  /** Selects areas and activates the first cell of the first one. Doesn't count as a change of the file. */
  select(areas: readonly Area[]): void {
    if (areas.length === 0 || areas.map(formatArea).join() === this.selection.map(formatArea).join()) return;
    this.#selection = [...areas];
    this.context.workbook.emit({ kind: 'selection', sheet: this.context.id, areas });
  }
}
