import type { XmlElement } from '../package/xml-element';
import type { Area } from './area';
import { formatAbsoluteArea, formatArea, parseArea, quoteSheetName } from './area';
import { SHEET_ORDER } from './schema-order';
import type { SheetContext } from './sheet-context';
import type { SheetLayout } from './sheet-layout';

/** What one column of a filter asks for, as the file says it. */
export interface FilterCriterion {
  /** 0-based within the filtered area. */
  readonly column: number;
  /** The file's word: `filters`, `customFilters`, `top10`, `dynamicFilter`, `colorFilter`, `iconFilter`. */
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

const FILTER_NAME = '_xlnm._FilterDatabase';

/** A sheet's own filter. */
export class AutoFilter {
  constructor(
    private readonly context: SheetContext,
    private readonly layout: SheetLayout,
  ) {}

  #element(): XmlElement | undefined {
    return this.context.root().child('autoFilter');
  }

  /** The filtered cells with their heading; undefined where there is no filter. */
  get area(): Area | undefined {
    const ref = this.#element()?.attribute('ref');
    return ref === undefined ? undefined : parseArea(ref);
  }

  /** What each filtered column asks for. */
  get criteria(): readonly FilterCriterion[] {
    return (this.#element()?.childrenNamed('filterColumn') ?? []).flatMap((column) => {
      const filter = column.elements[0];
      if (filter === undefined) return [];
      const values = filter.elements.map(
        (item) => (OPERATORS[item.attribute('operator') ?? ''] ?? '') + (item.attribute('val') ?? ''),
      );
      return [{ column: Number(column.attribute('colId') ?? 0), kind: filter.localName, values }];
    });
  }

  /** Puts filter buttons on an area, without criteria. */
  apply(area: Area): void {
    this.#showRows();
    const element = this.context.root().childInOrder('autoFilter', SHEET_ORDER);
    element.setChildren([]);
    element.setAttribute('ref', formatArea(area));
    const { workbook, id } = this.context;
    workbook.setBuiltInName(id, FILTER_NAME, `${quoteSheetName(this.context.sheetName())}!${formatAbsoluteArea(area)}`);
    workbook.emit({ kind: 'layout', sheet: id });
  }

  /** Takes the filter away and shows the rows that it hid. */
  remove(): void {
    const element = this.#element();
    if (element === undefined) return;
    this.#showRows();
    element.remove();
    this.context.workbook.setBuiltInName(this.context.id, FILTER_NAME, undefined);
    this.context.workbook.emit({ kind: 'layout', sheet: this.context.id });
  }

  #showRows(): void {
    const area = this.area;
    if (area !== undefined && this.criteria.length > 0)
      this.layout.setRowsHidden(area.row + 1, area.rowCount - 1, false);
  }

  /** Moves it after cells moved; undefined takes it away. For the rest of the model only. */
  moveArea(mapper: (area: Area) => Area | undefined): void {
    const area = this.area;
    const after = area === undefined ? undefined : mapper(area);
    if (after !== undefined) this.#element()?.setAttribute('ref', formatArea(after));
    else if (area !== undefined) this.remove();
  }
}
