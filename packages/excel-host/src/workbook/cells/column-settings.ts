import { XmlElement } from '../../package/xml-element';
import { MAX_COLUMNS } from '../references/area';
import { SHEET_ORDER } from '../../package/schema-order';

/** The column elements in `<cols>`, each for a range of columns with the same settings. */
export class ColumnSettings {
  constructor(private readonly root: () => XmlElement) {}

  #list(): XmlElement | undefined {
    return this.root().child('cols');
  }

  /** The element that contains a column. */
  at(column: number): XmlElement | undefined {
    return this.#list()?.elements.find(
      (element) => column + 1 >= Number(element.attribute('min')) && column + 1 <= Number(element.attribute('max')),
    );
  }

  attribute(column: number, name: string): string | undefined {
    return this.at(column)?.attribute(name);
  }

  /** Changes attributes of columns; others in the same element stay as they are. */
  change(
    first: number,
    count: number,
    edit: (column: {
      attribute(name: string): string | undefined;
      set(name: string, value: string | number | undefined): void;
    }) => void,
  ): void {
    const root = this.root();
    const list = root.childInOrder('cols', SHEET_ORDER);
    const from = first + 1;
    const to = Math.min(first + count, MAX_COLUMNS);
    let next = from;
    for (const element of list.elements) {
      const min = Number(element.attribute('min'));
      const max = Number(element.attribute('max'));
      if (max < from || min > to) continue;
      if (next < min) this.#add(list, next, min - 1, element, edit);
      this.#cut(list, element, Math.max(min, from), Math.min(max, to));
      edit({ attribute: (name) => element.attribute(name), set: (name, value) => element.setAttribute(name, value) });
      next = max + 1;
    }
    if (next <= to)
      this.#add(
        list,
        next,
        to,
        list.elements.find((element) => Number(element.attribute('min')) > to),
        edit,
      );
    for (const element of list.elements) {
      const bare = [...element.attributes.keys()].every((name) => name === 'min' || name === 'max');
      if (bare && !element.fromFile) element.remove();
    }
    if (list.elements.length === 0) list.remove();
  }

  #add(
    list: XmlElement,
    min: number,
    max: number,
    next: XmlElement | undefined,
    edit: Parameters<ColumnSettings['change']>[2],
  ): void {
    const element = XmlElement.create(`${list.prefix}col`, { min, max });
    edit({ attribute: (name) => element.attribute(name), set: (name, value) => element.setAttribute(name, value) });
    list.insertBefore(element, next);
  }

  /** Narrows an element to the columns from `first` to `last`; the others get copies beside it. */
  #cut(list: XmlElement, element: XmlElement, first: number, last: number): void {
    const copy = (min: number, max: number): XmlElement => {
      const made = new XmlElement(element.name, element.attributes);
      made.setAttribute('min', min);
      made.setAttribute('max', max);
      return made;
    };
    const min = Number(element.attribute('min'));
    const max = Number(element.attribute('max'));
    const after = list.elements[list.elements.indexOf(element) + 1];
    if (min < first) list.insertBefore(copy(min, first - 1), element);
    if (max > last) list.insertBefore(copy(last + 1, max), after);
    element.setAttribute('min', first);
    element.setAttribute('max', last);
  }

  /** Moves column settings after columns were inserted or deleted; undefined removes them. */
  moveRuns(
    mapper: (first: number, count: number) => { readonly first: number; readonly count: number } | undefined,
  ): void {
    const list = this.#list();
    for (const element of list?.elements ?? []) {
      const min = Number(element.attribute('min'));
      const moved = mapper(min - 1, Number(element.attribute('max')) - min + 1);
      if (moved === undefined) {
        element.remove();
      } else {
        element.setAttribute('min', moved.first + 1);
        element.setAttribute('max', Math.min(moved.first + moved.count, MAX_COLUMNS));
      }
    }
    if (list?.elements.length === 0) list.remove();
  }
}
