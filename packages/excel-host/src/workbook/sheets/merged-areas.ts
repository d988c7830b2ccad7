import { XmlElement } from '../../package/xml-element';
import type { Area } from '../references/area';
import { areasOverlap, cellArea, containsArea, formatArea, parseArea } from '../references/area';
import type { CellStore } from '../cells/cell-store';
import { SHEET_ORDER } from '../../package/schema-order';
import type { SheetContext } from '../cells/sheet-context';

export class MergedAreas {
  /** Every merge compares itself with all others. */
  readonly #parsed = new Map<string, Area>();

  constructor(
    private readonly context: SheetContext,
    private readonly cells: CellStore,
  ) {}

  #elements(): readonly XmlElement[] {
    return this.context.root().child('mergeCells')?.elements ?? [];
  }

  #areaOf(element: XmlElement): Area {
    const ref = element.attribute('ref') ?? '';
    let area = this.#parsed.get(ref);
    if (area === undefined) this.#parsed.set(ref, (area = parseArea(ref) ?? cellArea(0, 0)));
    return area;
  }

  /** In the order of the file. */
  get all(): readonly Area[] {
    return this.#elements().map((element) => this.#areaOf(element));
  }

  /** The merged area that contains a cell. */
  at(row: number, column: number): Area | undefined {
    return this.all.find((area) => containsArea(area, cellArea(row, column)));
  }

  /** Merges an area, or each of its rows if `across`; only the upper left value is kept. */
  merge(area: Area, across = false): void {
    this.#remove(area);
    const areas = across
      ? Array.from({ length: area.rowCount }, (_, index) => ({ ...area, row: area.row + index, rowCount: 1 }))
      : [area];
    for (const one of areas.filter(({ rowCount, columnCount }) => rowCount * columnCount > 1)) this.#merge(one);
    this.#changed();
  }

  #merge(area: Area): void {
    this.cells.batch(() => {
      const [first] = [...this.cells.entries(area)];
      const kept = first !== undefined && (first.row !== area.row || first.column !== area.column) ? first : undefined;
      // The first value in the area is kept, wherever it was.
      if (kept !== undefined && kept.formula === undefined) this.cells.setValue(area.row, area.column, kept.value);
      for (const { row, column } of [...this.cells.entries(area)]) {
        if (row !== area.row || column !== area.column) this.cells.setValue(row, column, null);
      }
    });
    const list = this.context.root().childInOrder('mergeCells', SHEET_ORDER);
    list.append(XmlElement.create(`${list.prefix}mergeCell`, { ref: formatArea(area) }));
    list.setAttribute('count', list.elements.length);
  }

  /** Unmerges all areas that overlap an area. */
  unmerge(area: Area): void {
    if (this.#remove(area)) this.#changed();
  }

  #remove(area: Area): boolean {
    const list = this.context.root().child('mergeCells');
    const touched = this.#elements().filter((element) => areasOverlap(this.#areaOf(element), area));
    for (const element of touched) element.remove();
    this.#close(list);
    return touched.length > 0;
  }

  #close(list: XmlElement | undefined): void {
    if (list?.elements.length === 0) list.remove();
    else if (list?.attribute('count') !== undefined) list.setAttribute('count', list.elements.length);
  }

  #changed(): void {
    this.context.workbook.emit({ kind: 'layout', sheet: this.context.id });
  }

  /** Moves them after cells moved; undefined removes one. Used within the model only. */
  moveAreas(mapper: (area: Area) => Area | undefined): void {
    const list = this.context.root().child('mergeCells');
    for (const element of this.#elements()) {
      const after = mapper(this.#areaOf(element));
      if (after === undefined || after.rowCount * after.columnCount === 1) element.remove();
      else element.setAttribute('ref', formatArea(after));
    }
    this.#close(list);
  }
}
