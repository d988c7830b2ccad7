import { TABLE_ORDER } from '../../package/schema-order';
import { isOn } from '../../package/xml-boolean';
import type { XmlElement } from '../../package/xml-element';

interface StyledTable {
  /** Throws `InvalidArgument` for a style that the workbook doesn't have. */
  readonly check: (style: string) => void;
  readonly changed: () => void;
}

export class TableStyle {
  constructor(
    /** `<table>`. */
    private readonly root: XmlElement,
    private readonly table: StyledTable,
  ) {}

  #info(): XmlElement | undefined {
    return this.root.child('tableStyleInfo');
  }

  #set(attribute: string, value: string | number | undefined): void {
    this.root.childInOrder('tableStyleInfo', TABLE_ORDER).setAttribute(attribute, value);
    this.table.changed();
  }

  /**
   * Such as `TableStyleMedium2`; empty for none. Setting it throws `InvalidArgument` for a style that the workbook
   * doesn't have.
   */
  get name(): string {
    return this.#info()?.attribute('name') ?? '';
  }
  set name(name: string) {
    this.table.check(name);
    this.#set('name', name === '' ? undefined : name);
  }

  get bandedRows(): boolean {
    return isOn(this.#info()?.attribute('showRowStripes'));
  }
  set bandedRows(on: boolean) {
    this.#set('showRowStripes', on ? 1 : 0);
  }

  get bandedColumns(): boolean {
    return isOn(this.#info()?.attribute('showColumnStripes'));
  }
  set bandedColumns(on: boolean) {
    this.#set('showColumnStripes', on ? 1 : 0);
  }
}
