import { XmlElement } from '../../package/xml-element';
import type { Area } from '../references/area';
import type { SheetLayout } from './sheet-layout';

/** The criterion of one column, as in the file. */
export interface FilterCriterion {
  /** From 0, within the filtered area. */
  readonly column: number;
  /** The element's name: `filters`, `customFilters`, `top10`, `dynamicFilter`, `colorFilter`, `iconFilter`. */
  readonly kind: string;
  /** The values that are shown, or the comparisons (`>=5`). */
  readonly values: readonly string[];
}

const OPERATORS: Readonly<Record<string, string>> = {
  equal: '=',
  notEqual: '<>',
  lessThan: '<',
  lessThanOrEqual: '<=',
  greaterThan: '>',
  greaterThanOrEqual: '>=',
};

const operatorOf = (item: XmlElement): string => {
  const name = item.attribute('operator') ?? '';
  return Object.hasOwn(OPERATORS, name) ? (OPERATORS[name] ?? '') : '';
};

/** The criteria of a sheet's or a table's filter. */
export class FilterColumns {
  constructor(
    /** `<autoFilter>`; undefined if there is no filter. */
    private readonly element: () => XmlElement | undefined,
    /** The rows that it may hide: without the heading and a table's totals. */
    private readonly body: () => Area | undefined,
    private readonly layout: () => SheetLayout,
  ) {}

  get criteria(): readonly FilterCriterion[] {
    return (this.element()?.childrenNamed('filterColumn') ?? []).flatMap((column) => {
      const filter = column.elements[0];
      if (filter === undefined) return [];
      const values = filter.elements.map((item) => operatorOf(item) + (item.attribute('val') ?? ''));
      return [{ column: Number(column.attribute('colId') ?? 0), kind: filter.localName, values }];
    });
  }

  hidesRowOf({ row, rowCount }: Area): boolean {
    const body = this.body();
    if (body === undefined || this.criteria.length === 0) return false;
    for (let at = Math.max(row, body.row); at < Math.min(row + rowCount, body.row + body.rowCount); at++) {
      if (this.layout().rowHidden(at)) return true;
    }
    return false;
  }

  /**
   * Shows only the rows with one of the given texts in a column (from 0, within the filter); an empty text matches
   * empty cells.
   */
  showOnly(column: number, texts: readonly string[], textAt: (row: number, column: number) => string): void {
    const [element, body] = [this.element(), this.body()];
    if (element === undefined || body === undefined) return;
    this.showAll();
    const filters = XmlElement.create(`${element.prefix}filters`, { blank: texts.includes('') ? 1 : undefined });
    for (const text of texts) {
      if (text !== '') filters.append(XmlElement.create(`${element.prefix}filter`, { val: text }));
    }
    const filterColumn = this.#column(element, column);
    filterColumn.setChildren([filters]);
    // Excel compares displayed texts, ignoring case.
    const wanted = new Set(texts.map((text) => text.toLowerCase()));
    for (let row = body.row; row < body.row + body.rowCount; row++) {
      if (!wanted.has(textAt(row, body.column + column).toLowerCase())) this.layout().setRowsHidden(row, 1, true);
    }
  }

  #column(element: XmlElement, column: number): XmlElement {
    const present = element.childrenNamed('filterColumn');
    const own = present.find((one) => one.attribute('colId') === String(column));
    if (own !== undefined) return own;
    const made = XmlElement.create(`${element.prefix}filterColumn`, { colId: column });
    element.insertBefore(
      made,
      element.elements.find((one) => one.localName !== 'filterColumn' || Number(one.attribute('colId')) > column),
    );
    return made;
  }

  /** Moves criteria with their columns, by index from 0; those of deleted columns (undefined) are removed. */
  renumber(newPlace: (column: number) => number | undefined): void {
    for (const column of this.element()?.childrenNamed('filterColumn') ?? []) {
      const place = newPlace(Number(column.attribute('colId')));
      if (place === undefined) column.remove();
      else column.setAttribute('colId', place);
    }
  }

  /** Removes the criteria and shows the rows that they hid; the filter itself stays. */
  showAll(): void {
    const body = this.body();
    if (body === undefined || this.criteria.length === 0) return;
    this.layout().setRowsHidden(body.row, body.rowCount, false);
    for (const column of this.element()?.childrenNamed('filterColumn') ?? []) {
      column.setChildren([]);
      // Other attributes may hide the column's button.
      if (column.attributes.size === 1) column.remove();
    }
  }
}
