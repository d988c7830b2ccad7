import type { XmlElement } from '../../package/xml-element';
import { editStartTag } from '../../package/start-tag';
import { escapeAttribute, escapeText, encodeXstring } from '../../package/xml-text';
import type { Area } from '../references/area';
import { cellArea, columnName, containsArea, formatArea, parseArea } from '../references/area';
import { moveRelative } from '../references/formula-references';
import type { SharedStrings } from './shared-strings';
import { CellRecord, RowRecord } from './cell-records';
import { isCellError } from '../values/cell-value';
import type { CellValue } from '../values/cell-value';

/** The rows and cells of one sheet, and how they are written: what did not change is copied from the sheet's text. */
export class SheetData {
  readonly #rows: RowRecord[];
  readonly #byIndex: Map<number, RowRecord>;
  #masters: Map<string, { readonly row: number; readonly cell: CellRecord }> | undefined;
  #structureChanged = false;
  #removedFormula = false;
  #written: string | undefined;

  constructor(
    private readonly element: XmlElement,
    private readonly source: string,
    /** Where the file's last row ends, and the content. */
    private readonly span: { readonly lastRowEnd: number; readonly end: number },
    private readonly strings: SharedStrings,
    rows: RowRecord[],
  ) {
    this.#rows = rows;
    this.#byIndex = new Map(rows.map((row) => [row.index, row]));
    for (const row of rows) for (const cell of row.cells) if (cell.group !== undefined) this.#tieFilled(cell);
    element.setInterior(() => this.#written);
  }

  /** The rows in the file's order, from the top. */
  get rows(): readonly RowRecord[] {
    return this.#rows;
  }

  /** Whether a cell, row or their order differ from the file. */
  get changed(): boolean {
    return this.#structureChanged || this.#rows.some((row) => row.changed);
  }

  /** Whether any cell has a formula. */
  get hasFormulas(): boolean {
    return this.#rows.some((row) => row.cells.some((cell) => cell.formula !== undefined));
  }

  /** Whether a formula or a formula's last value differs from the file. */
  get formulasChanged(): boolean {
    return this.#rows.some(
      (row) =>
        row.cellsChanged &&
        row.cells.some((cell) => cell.formula !== undefined && (cell.contentChanged || cell.resultChanged)),
    );
  }

  /** Whether a cell has a format of that number. */
  usesStyle(style: number): boolean {
    const text = String(style);
    return this.#rows.some((row) => row.attributes.get('s') === text || row.cells.some((cell) => cell.style === style));
  }

  /** Gives a formula's cell another formula that means the same; its group, if it has one, is dissolved. */
  replaceFormula(row: RowRecord, cell: CellRecord, formula: string): void {
    if (cell.group?.kind === 'shared') {
      this.dissolveGroup(cell.group.index);
      this.#masters = undefined;
    }
    cell.formula = formula;
    cell.contentChanged = true;
    this.noteCell(row);
  }

  /** Whether a cell that the file gave a formula has lost it. */
  get removedFormula(): boolean {
    return this.#removedFormula;
  }

  /** The row, where the file or a call has made it. */
  row(index: number): RowRecord | undefined {
    return this.#byIndex.get(index);
  }

  /** The cell, where the file or a call has made it. */
  cell(row: number, column: number): CellRecord | undefined {
    return this.#byIndex.get(row)?.find(column);
  }

  /** Where a row stands or would stand among the rows. */
  #place(index: number): number {
    let low = 0;
    let high = this.#rows.length;
    if ((this.#rows[high - 1]?.index ?? -1) < index) return high;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#rows[middle]?.index ?? 0) < index) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The rows from one index up to (not with) another. */
  rowsBetween(first: number, end: number): readonly RowRecord[] {
    return this.#rows.slice(this.#place(first), this.#place(end));
  }

  /** The row, made where there is none. */
  makeRow(index: number): RowRecord {
    const present = this.#byIndex.get(index);
    if (present !== undefined) return present;
    const row = new RowRecord(index, -1);
    this.#rows.splice(this.#place(index), 0, row);
    this.#byIndex.set(index, row);
    this.touch();
    return row;
  }

  /** The cell, made with a style where there is none. */
  makeCell(row: number, column: number, style: number): CellRecord {
    const record = this.makeRow(row);
    const place = record.place(column);
    const present = record.cells[place];
    if (present?.column === column) return present;
    const cell = new CellRecord(column, style, -1, -1, -1);
    record.cells.splice(place, 0, cell);
    this.noteCell(record);
    return cell;
  }

  /** The cells that the file or a call has made in an area. */
  cellsIn(area: Area): readonly CellRecord[] {
    return this.rowsBetween(area.row, area.row + area.rowCount).flatMap((row) =>
      row.cells.slice(row.place(area.column), row.place(area.column + area.columnCount)),
    );
  }

  /** Ties the cells that an array formula or a data table of the file fills to it. */
  #tieFilled(filler: CellRecord): void {
    const area = filler.group?.kind === 'shared' ? undefined : parseArea(filler.group?.ref ?? '');
    if (area === undefined) return;
    for (const cell of this.cellsIn(area)) if (cell !== filler && cell.formula === undefined) cell.filledBy = filler;
  }

  /** The cell that a formula fills; made where there is none, which by itself is no change of the file. */
  fillCell(row: number, column: number, style: number, filler: CellRecord): CellRecord {
    let record = this.#byIndex.get(row);
    if (record === undefined) {
      record = new RowRecord(row, -1, -1, new Map(), true);
      this.#rows.splice(this.#place(row), 0, record);
      this.#byIndex.set(row, record);
    }
    const place = record.place(column);
    const present = record.cells[place];
    const cell = present?.column === column ? present : new CellRecord(column, style, -1, -1, -1);
    if (cell !== present) record.cells.splice(place, 0, cell);
    cell.filledBy = filler;
    return cell;
  }

  /** Forgets a cell. */
  removeCell(row: number, column: number): void {
    const record = this.#byIndex.get(row);
    if (record === undefined) return;
    const place = record.place(column);
    const cell = record.cells[place];
    if (cell?.column !== column) return;
    this.releaseGroup(row, cell);
    record.cells.splice(place, 1);
    this.noteCell(record);
    this.#dropEmptyRow(record);
  }

  /** A row that a call made and that says nothing any more goes away. */
  #dropEmptyRow(row: RowRecord): void {
    if (row.start >= 0 || row.cells.length > 0 || row.attributes.size > 0) return;
    this.#rows.splice(this.#place(row.index), 1);
    this.#byIndex.delete(row.index);
  }

  /** Notes that a cell of the row differs from the file. */
  noteCell(row: RowRecord): void {
    row.cellsChanged = true;
    this.touch();
  }

  /** Notes that the sheet's text must be written anew. */
  touch(): void {
    this.element.touch();
  }

  /** Sets or (undefined) takes away an attribute of a row. */
  setRowAttribute(index: number, name: string, value: string | number | undefined): void {
    const row = value === undefined ? this.#byIndex.get(index) : this.makeRow(index);
    const text = value === undefined ? undefined : String(value);
    if (row === undefined || row.attributes.get(name) === text) return;
    if (text === undefined) row.attributes.delete(name);
    else row.attributes.set(name, text);
    row.attributesChanged = true;
    this.touch();
    this.#dropEmptyRow(row);
  }

  /** A cell's formula without `=`, with that of its group moved to its place; undefined for a constant. */
  formula(row: number, cell: CellRecord): string | undefined {
    if (cell.formula !== '' || cell.group?.kind !== 'shared')
      return cell.group?.kind === 'dataTable' ? undefined : cell.formula;
    const master = this.#groupMasters().get(cell.group.index);
    return master === undefined
      ? undefined
      : moveRelative(master.cell.formula ?? '', row - master.row, cell.column - master.cell.column);
  }

  #groupMasters(): Map<string, { readonly row: number; readonly cell: CellRecord }> {
    if (this.#masters === undefined) {
      this.#masters = new Map();
      for (const row of this.#rows) {
        for (const cell of row.cells) {
          if (cell.group?.kind === 'shared' && cell.formula !== '')
            this.#masters.set(cell.group.index, { row: row.index, cell });
        }
      }
    }
    return this.#masters;
  }

  /** Before a cell of a shared group changes: where it carries the group's text, its followers get formulas of their own. */
  releaseGroup(row: number, cell: CellRecord): void {
    if (cell.formula !== undefined && cell.start >= 0) this.#removedFormula = true;
    if (cell.group?.kind === 'array') this.releaseFilled(cell);
    if (cell.group?.kind !== 'shared' || this.#groupMasters().get(cell.group.index)?.cell !== cell) return;
    const index = cell.group.index;
    this.dissolveGroup(index, cell);
    this.#groupMasters().delete(index);
    cell.formula = this.formula(row, cell) ?? cell.formula;
  }

  /** Gives every cell of a shared group a formula of its own, but one. */
  dissolveGroup(index: string, except?: CellRecord): void {
    for (const row of this.#rows) {
      for (const cell of row.cells) {
        if (cell === except || cell.group?.kind !== 'shared' || cell.group.index !== index) continue;
        const formula = this.formula(row.index, cell);
        if (formula === undefined) continue;
        cell.formula = formula;
        cell.contentChanged = true;
        this.noteCell(row);
      }
      for (const cell of row.cells)
        if (cell !== except && cell.contentChanged && cell.group?.index === index) cell.group = undefined;
    }
  }

  /** Makes a spilling formula fill its own cell alone, as something comes to stand in its way. */
  collapse(filler: CellRecord): void {
    const area = parseArea(filler.group?.ref ?? '');
    const row = area && this.#byIndex.get(area.row);
    if (area === undefined || row === undefined || filler.group === undefined) return;
    this.releaseFilled(filler);
    filler.group = { ...filler.group, ref: formatArea({ ...area, rowCount: 1, columnCount: 1 }) };
    filler.contentChanged = true;
    this.noteCell(row);
  }

  /** The other cells that an array formula filled are empty without it. */
  releaseFilled(filler: CellRecord): void {
    const area = parseArea(filler.group?.ref ?? '');
    if (area === undefined) return;
    for (const row of this.rowsBetween(area.row, area.row + area.rowCount)) {
      for (const cell of row.cells) {
        if (cell.filledBy !== filler) continue;
        cell.filledBy = undefined;
        cell.value = null;
        cell.shared = -1;
        cell.contentChanged = true;
        this.noteCell(row);
      }
    }
  }

  /** After cells moved: those that no longer stand where the formula that filled them does are empty. */
  #releaseLeftBehind(): void {
    const areas = new Map<CellRecord, Area>();
    for (const { cells } of this.#rows) {
      for (const cell of cells) {
        const area = cell.group === undefined ? undefined : parseArea(cell.group.ref ?? '');
        if (area !== undefined) areas.set(cell, area);
      }
    }
    for (const row of this.#rows) {
      for (const cell of row.cells) {
        const area = cell.filledBy && areas.get(cell.filledBy);
        if (cell.filledBy === undefined || (area && containsArea(area, cellArea(row.index, cell.column)))) continue;
        cell.filledBy = undefined;
        cell.value = null;
        cell.shared = -1;
        cell.contentChanged = true;
        this.noteCell(row);
      }
    }
  }

  /** Replaces all rows, after cells moved; each record keeps what the file said of it where its place did not change. */
  replaceRows(rows: readonly RowRecord[]): void {
    this.#rows.splice(0, this.#rows.length, ...[...rows].sort((a, b) => a.index - b.index));
    this.#byIndex.clear();
    for (const row of this.#rows) this.#byIndex.set(row.index, row);
    this.#masters = undefined;
    this.#releaseLeftBehind();
    this.#structureChanged = true;
    this.touch();
  }

  /** The smallest area that holds the cells that count; undefined for none. */
  extent(counts: (cell: CellRecord) => boolean): Area | undefined {
    let first: number | undefined;
    let last = 0;
    let left = Infinity;
    let right = -1;
    for (const row of this.#rows) {
      const from = row.cells.findIndex(counts);
      if (from < 0) continue;
      first ??= row.index;
      last = row.index;
      left = Math.min(left, row.cells[from]?.column ?? left);
      right = Math.max(right, row.cells[row.cells.findLastIndex(counts)]?.column ?? right);
    }
    return first === undefined
      ? undefined
      : { row: first, column: left, rowCount: last - first + 1, columnCount: right - left + 1 };
  }

  /** Writes the content anew for the next saving of the file: texts get their numbers among the shared strings then. */
  prepare(): void {
    const before = this.#written;
    this.#written = this.changed ? this.#write() : undefined;
    // What was written for an earlier saving may have been undone since.
    if (this.#written !== undefined || before !== undefined) this.touch();
  }

  #write(): string {
    const prefix = this.element.prefix;
    const pieces = this.#rows.map((row) => {
      if (row.start < 0) return row.changed ? this.#writeRow(row, prefix) : '';
      return row.changed
        ? this.source.slice(row.lead, row.start) + this.#writeRow(row, prefix)
        : this.source.slice(row.lead, row.end);
    });
    return pieces.join('') + this.source.slice(this.span.lastRowEnd, this.span.end);
  }

  #writeRow(row: RowRecord, prefix: string): string {
    const attributes = new Map([['r', String(row.index + 1)], ...row.attributes]);
    const open =
      row.start < 0
        ? `<${prefix}row${[...attributes].map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`).join('')}>`
        : this.#openTag(row, attributes);
    let inside = '';
    for (const cell of row.cells) {
      if (cell.start < 0) inside += this.#writeCell(row.index, cell, prefix);
      else
        inside +=
          this.source.slice(cell.lead, cell.start) +
          (cell.changed ? this.#writeCell(row.index, cell, prefix) : this.source.slice(cell.start, cell.end));
    }
    const selfClosed = row.start >= 0 && row.closeStart === row.openEnd && row.closeStart === row.end;
    if (selfClosed && inside === '') return open;
    return inside === '' ? open.replace(/\s*\/?>$/, '/>') : `${open.replace(/\s*\/>$/, '>')}${inside}</${prefix}row>`;
  }

  #openTag(row: RowRecord, attributes: Map<string, string>): string {
    const tag = this.source.slice(row.start, row.openEnd);
    const spans = /\sspans\s*=\s*["'](\d+):(\d+)["']/.exec(tag);
    if (spans !== null) {
      const first = Math.min(Number(spans[1]), (row.cells[0]?.column ?? Infinity) + 1);
      const last = Math.max(Number(spans[2]), (row.cells.at(-1)?.column ?? -1) + 1);
      attributes.set('spans', `${first}:${last}`);
    }
    return editStartTag(tag, attributes);
  }

  /** A cell that a call made: most of a sheet of ours is such. */
  #writeNewCell(address: string, cell: CellRecord, prefix: string): string {
    const { type, text } = writeValue(cell, prefix, this.strings);
    const content = this.#writeFormula(cell, '', prefix) + text;
    const style = cell.style === 0 ? '' : ` s="${cell.style}"`;
    const metadata = cell.group?.metadata === undefined ? '' : ` cm="${cell.group.metadata}"`;
    const tag = `<${prefix}c r="${address}"${style}${type === undefined ? '' : ` t="${type}"`}${metadata}`;
    return content === '' ? `${tag}/>` : `${tag}>${content}</${prefix}c>`;
  }

  #writeCell(row: number, cell: CellRecord, prefix: string): string {
    const address = `${columnName(cell.column)}${row + 1}`;
    if (cell.start < 0) return this.#writeNewCell(address, cell, prefix);
    const original = this.source.slice(cell.start, cell.end);
    const tagEnd = original.indexOf('>') + 1;
    const attributes = new Map([['r', address]]);
    if (cell.style !== 0) attributes.set('s', String(cell.style));
    const others = /\s([\w:]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
    for (const [, name = '', double, single] of original.slice(0, tagEnd).matchAll(others)) {
      if (['r', 's', 't', ...(cell.contentChanged ? ['cm', 'vm'] : cell.resultChanged ? ['vm'] : [])].includes(name))
        continue;
      attributes.set(name, double ?? single ?? '');
    }
    const type = /\st\s*=\s*["'](\w+)["']/.exec(original.slice(0, tagEnd))?.[1];
    if (!cell.contentChanged && !cell.resultChanged) {
      if (type !== undefined) attributes.set('t', type);
      if (cell.style === 0 && /\ss\s*=/.test(original.slice(0, tagEnd))) attributes.set('s', '0');
      return editStartTag(original.slice(0, tagEnd), attributes) + original.slice(tagEnd);
    }
    if (cell.contentChanged && cell.group?.metadata !== undefined) attributes.set('cm', cell.group.metadata);
    const value = writeValue(cell, prefix, this.strings);
    if (value.type !== undefined) attributes.set('t', value.type);
    const content = this.#writeFormula(cell, original, prefix) + value.text;
    const tag = `<${prefix}c${[...attributes].map(([name, text]) => ` ${name}="${text}"`).join('')}`;
    return content === '' ? `${tag}/>` : `${tag}>${content}</${prefix}c>`;
  }

  #writeFormula(cell: CellRecord, original: string, prefix: string): string {
    if (cell.formula === undefined) return '';
    if (!cell.contentChanged && original !== '') {
      return new RegExp(`<${prefix}f(?=[\\s/>])[^>]*?(?:/>|>[\\s\\S]*?</${prefix}f\\s*>)`).exec(original)?.[0] ?? '';
    }
    const group = cell.group;
    const attributes =
      group === undefined
        ? ''
        : ` t="${group.kind}"${group.ref === undefined ? '' : ` ref="${group.ref}"`}${group.index === '' ? '' : ` si="${group.index}"`}`;
    return cell.formula === ''
      ? `<${prefix}f${attributes}/>`
      : `<${prefix}f${attributes}>${escapeText(encodeXstring(cell.formula))}</${prefix}f>`;
  }
}

/** What a file says `#VALUE!` for, as Excel's do, since readers don't know these: https://learn.microsoft.com/openspecs/office_standards/ms-xlsx/ */
const ERRORS_OF_LATER_VERSIONS: ReadonlySet<string> = new Set(['#SPILL!', '#CALC!']);

function writeValue(
  cell: CellRecord,
  prefix: string,
  strings: SharedStrings,
): { readonly type?: string; readonly text: string } {
  const value: CellValue = cell.value;
  const wrap = (text: string): string => `<${prefix}v>${text}</${prefix}v>`;
  if (value === null) return { text: '' };
  if (typeof value === 'number') return { text: wrap(String(value)) };
  if (typeof value === 'boolean') return { type: 'b', text: wrap(value ? '1' : '0') };
  if (isCellError(value))
    return { type: 'e', text: wrap(ERRORS_OF_LATER_VERSIONS.has(value.error) ? '#VALUE!' : escapeText(value.error)) };
  if (cell.formula !== undefined || cell.filledBy !== undefined)
    return { type: 'str', text: wrap(escapeText(encodeXstring(value))) };
  return { type: 's', text: wrap(String(cell.shared >= 0 ? cell.shared : strings.indexOf(value))) };
}
