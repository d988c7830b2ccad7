import { XmlElement } from '../../package/xml-element';
import { decodeXstring, encodeXstring } from '../../package/xml-text';
import type { Area } from '../references/area';
import { displayText } from '../values/display-text';
import type { SheetModel } from '../sheets/sheet-model';

export interface TableColumn {
  readonly id: number;
  readonly name: string;
}

/** The columns of a table: their elements, and the heading cells with their names. */
export class TableColumns {
  constructor(
    /** `<table>`. */
    private readonly root: XmlElement,
    private readonly sheet: SheetModel,
    /** The heading row; undefined if it is hidden. */
    private readonly heading: () => Area | undefined,
  ) {}

  get #elements(): readonly XmlElement[] {
    return this.root.child('tableColumns')?.elements ?? [];
  }

  /** From left to right. */
  get all(): readonly TableColumn[] {
    return this.#elements.map((element) => ({ id: Number(element.attribute('id')), name: nameOf(element) }));
  }

  /** Sets the text of the first column's totals cell; undefined for none. */
  set totalsLabel(label: string | undefined) {
    this.#elements[0]?.setAttribute('totalsRowLabel', label);
  }

  /** Renames a column of a table without heading cells. */
  rename(index: number, name: string): void {
    this.#elements[index]?.setAttribute('name', encodeName(name));
  }

  /** Writes the names into the heading cells. */
  writeHeadings(): void {
    const area = this.heading();
    if (area === undefined) return;
    this.sheet.cells.batch(() => {
      this.all.forEach(({ name }, index) => this.sheet.cells.setValue(area.row, area.column + index, name));
    });
  }

  /**
   * Makes every heading cell a unique text after edits, as Excel does, and renames the columns accordingly. Returns the
   * new names by old name.
   */
  settle(): ReadonlyMap<string, string> {
    const renamed = new Map<string, string>();
    const area = this.heading();
    if (area === undefined) return renamed;
    const headings = this.#elements.map((element, index) => headingAt(this.sheet, area.row, area.column + index));
    const isUnchanged = (element: XmlElement, index: number): boolean =>
      headings[index]?.isText === true && headings[index].text === nameOf(element);
    // If two are equal, the existing one keeps its name.
    const taken = new Set(this.#elements.filter(isUnchanged).map((element) => nameOf(element).toLowerCase()));
    this.sheet.cells.batch(() => {
      this.#elements.forEach((element, index) => {
        if (isUnchanged(element, index)) return;
        const before = nameOf(element);
        const name = freeColumnName(headings[index]?.text, index, taken);
        if (name !== before) renamed.set(before, name);
        element.setAttribute('name', encodeName(name));
        if (headings[index]?.isText !== true || headings[index].text !== name)
          this.sheet.cells.setValue(area.row, area.column + index, name);
      });
    });
    return renamed;
  }

  /**
   * Replaces the columns: each given by the index of an existing one, or undefined for a new one, which gets its name
   * from its heading cell.
   */
  arrange(places: readonly (number | undefined)[]): void {
    const elements = this.#elements;
    const kept = places.map((place) => (place === undefined ? undefined : elements[place]));
    const taken = new Set(kept.flatMap((element) => (element === undefined ? [] : [nameOf(element).toLowerCase()])));
    const area = this.heading();
    const list = this.root.child('tableColumns');
    let id = Math.max(0, ...elements.map((element) => Number(element.attribute('id'))));
    const arranged = kept.map((element, index) => {
      if (element !== undefined) return element;
      const heading = area === undefined ? undefined : headingAt(this.sheet, area.row, area.column + index).text;
      const name = freeColumnName(heading, index, taken);
      return XmlElement.create(`${this.root.prefix}tableColumn`, { id: ++id, name: encodeName(name) });
    });
    list?.setChildren(arranged);
    list?.setAttribute('count', arranged.length);
    this.writeHeadings();
  }
}

/** `<tableColumns>` for cells that become a table's headings; writes the columns' names into them. */
export function makeColumns(sheet: SheetModel, { row, column, columnCount }: Area): XmlElement {
  const taken = new Set<string>();
  const columns = Array.from({ length: columnCount }, (_, index) => {
    const { text, isText } = headingAt(sheet, row, column + index);
    const name = freeColumnName(text, index, taken);
    if (!isText || name !== text) sheet.cells.setValue(row, column + index, name);
    return XmlElement.create('tableColumn', { id: index + 1, name: encodeName(name) });
  });
  return XmlElement.create('tableColumns', { count: columns.length }, columns);
}

/** A heading cell's text, undefined if empty, and whether it is a plain text. */
function headingAt(
  sheet: SheetModel,
  row: number,
  column: number,
): { readonly text: string | undefined; readonly isText: boolean } {
  const value = sheet.cells.value(row, column);
  const isText = typeof value === 'string' && sheet.cells.formula(row, column) === undefined;
  const { date1904 } = sheet.context.workbook;
  const text = displayText(value, isText ? '@' : sheet.cells.style(row, column).numberFormat, date1904);
  return { text: text === '' ? undefined : text, isText };
}

const nameOf = (element: XmlElement): string => decodeXstring(element.attribute('name') ?? '');

/** A column's name in the file, with line breaks escaped. */
function encodeName(name: string): string {
  return encodeXstring(name).replaceAll('\n', '_x000a_');
}

/** A unique name for a column: its heading, or else `Column1`… */
function freeColumnName(heading: string | undefined, index: number, taken: Set<string>): string {
  const wanted = heading ?? `Column${index + 1}`;
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${wanted}${number}`;
  taken.add(name.toLowerCase());
  return name;
}
