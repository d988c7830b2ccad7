import { XmlElement } from '../../package/xml-element';
import type { Area } from '../references/area';
import { cellArea, containsArea, formatArea, intersectAreas, parseArea } from '../references/area';
import { RELATIONSHIPS_NAMESPACE, RELATIONSHIP_TYPES, relationshipAttribute } from '../../package/office-names';
import { SHEET_ORDER } from '../../package/schema-order';
import type { SheetContext } from '../cells/sheet-context';

/** A link of cells to an external address, or to a place in the workbook. */
export interface Hyperlink {
  readonly area: Area;
  /** `https://…`, `mailto:…` or a file; empty for a place in the workbook. */
  readonly address: string;
  /** `'Sales 2024'!A5`; empty for an external address. */
  readonly documentReference: string;
  readonly screenTip: string;
}

/** The links of a sheet. */
export class Hyperlinks {
  readonly #areas = new WeakMap<XmlElement, { readonly ref: string; readonly area: Area }>();

  constructor(private readonly context: SheetContext) {}

  #elements(): readonly XmlElement[] {
    return this.context.root().child('hyperlinks')?.elements ?? [];
  }

  /** Cached by text, because finding a link compares the areas of all links. */
  #areaOf(element: XmlElement): Area {
    const ref = element.attribute('ref') ?? '';
    const known = this.#areas.get(element);
    if (known?.ref === ref) return known.area;
    const area = parseArea(ref) ?? cellArea(0, 0);
    this.#areas.set(element, { ref, area });
    return area;
  }

  #read(element: XmlElement): Hyperlink {
    const id = element.attributeIn(RELATIONSHIPS_NAMESPACE, 'id');
    const link =
      id === undefined ? undefined : this.context.workbook.file.relationships(this.context.partName).byId(id);
    return {
      area: this.#areaOf(element),
      address: link?.target ?? '',
      documentReference: element.attribute('location') ?? '',
      screenTip: element.attribute('tooltip') ?? '',
    };
  }

  /** In the order of the file. */
  get all(): readonly Hyperlink[] {
    return this.#elements().map((element) => this.#read(element));
  }

  at(row: number, column: number): Hyperlink | undefined {
    const cell = cellArea(row, column);
    const found = this.#elements().find((element) => containsArea(this.#areaOf(element), cell));
    return found === undefined ? undefined : this.#read(found);
  }

  /** Adds a link to cells, replacing any there. The caller sets the cells' text and format. */
  set(link: Hyperlink): void {
    this.#clear(link.area);
    const root = this.context.root();
    const list = root.childInOrder('hyperlinks', SHEET_ORDER);
    const element = XmlElement.create(`${list.prefix}hyperlink`, { ref: formatArea(link.area) });
    if (link.address !== '') {
      const id = this.context.workbook.file.linkOutside(
        this.context.partName,
        RELATIONSHIP_TYPES.hyperlink,
        link.address,
      );
      for (const [name, value] of Object.entries(relationshipAttribute(list, id))) element.setAttribute(name, value);
    }
    if (link.documentReference !== '') element.setAttribute('location', link.documentReference);
    if (link.screenTip !== '') element.setAttribute('tooltip', link.screenTip);
    list.append(element);
    this.#changed(link.area);
  }

  #changed(area: Area): void {
    this.context.workbook.emit({ kind: 'format', sheet: this.context.id, areas: [area] });
  }

  clear(area: Area): void {
    if (this.#clear(area)) this.#changed(area);
  }

  #clear(area: Area): boolean {
    const touched = this.#elements().filter((element) => intersectAreas(this.#areaOf(element), area) !== undefined);
    for (const element of touched) {
      const list = element.parent;
      const id = element.attributeIn(RELATIONSHIPS_NAMESPACE, 'id');
      element.remove();
      if (id !== undefined) this.context.workbook.file.unlink(this.context.partName, id);
      if (list?.elements.length === 0) list.remove();
    }
    return touched.length > 0;
  }

  /** Rewrites the places that links refer to; used within the model only. */
  rewrite(rewriter: (reference: string) => string): void {
    for (const element of this.#elements()) {
      const location = element.attribute('location');
      if (location !== undefined) element.setAttribute('location', rewriter(location));
    }
  }

  /** Moves the links after cells moved; undefined removes one. Used within the model only. */
  moveAreas(mapper: (area: Area) => Area | undefined): void {
    for (const element of this.#elements()) {
      const before = this.#areaOf(element);
      const after = mapper(before);
      if (after === undefined) this.#clear(before);
      else element.setAttribute('ref', formatArea(after));
    }
  }
}
