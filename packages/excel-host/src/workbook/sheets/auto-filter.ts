import type { XmlElement } from '../../package/xml-element';
import type { Area } from '../references/area';
import { formatAbsoluteArea, formatArea, parseArea, quoteSheetName } from '../references/area';
import { FilterColumns } from './filter-columns';
import { SHEET_ORDER } from '../../package/schema-order';
import type { SheetContext } from '../cells/sheet-context';
import type { SheetLayout } from './sheet-layout';

const FILTER_NAME = '_xlnm._FilterDatabase';

/** The rows below the heading. */
const bodyOf = (area: Area | undefined): Area | undefined =>
  area === undefined ? undefined : { ...area, row: area.row + 1, rowCount: area.rowCount - 1 };

/** A sheet's own filter. */
export class AutoFilter {
  readonly columns: FilterColumns;

  constructor(
    private readonly context: SheetContext,
    layout: SheetLayout,
  ) {
    this.columns = new FilterColumns(
      () => this.#element(),
      () => bodyOf(this.area),
      () => layout,
    );
  }

  #element(): XmlElement | undefined {
    return this.context.root().child('autoFilter');
  }

  /** The filtered cells with their heading; undefined if there is no filter. */
  get area(): Area | undefined {
    const ref = this.#element()?.attribute('ref');
    return ref === undefined ? undefined : parseArea(ref);
  }

  /** Adds filter buttons to an area, without criteria. */
  apply(area: Area): void {
    this.columns.showAll();
    const element = this.context.root().childInOrder('autoFilter', SHEET_ORDER);
    element.setChildren([]);
    element.setAttribute('ref', formatArea(area));
    const { workbook, id } = this.context;
    workbook.setBuiltInName(id, FILTER_NAME, `${quoteSheetName(this.context.sheetName())}!${formatAbsoluteArea(area)}`);
    workbook.emit({ kind: 'layout', sheet: id });
  }

  /** Removes the filter and shows the rows that it hid. */
  remove(): void {
    const element = this.#element();
    if (element === undefined) return;
    this.columns.showAll();
    element.remove();
    this.context.workbook.setBuiltInName(this.context.id, FILTER_NAME, undefined);
    this.context.workbook.emit({ kind: 'layout', sheet: this.context.id });
  }

  /** Moves it after cells moved; undefined removes it. Used within the model only. */
  moveArea(mapper: (area: Area) => Area | undefined): void {
    const area = this.area;
    const after = area === undefined ? undefined : mapper(area);
    if (after !== undefined) this.#element()?.setAttribute('ref', formatArea(after));
    else if (area !== undefined) this.remove();
  }
}
