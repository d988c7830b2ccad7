import { editStartTag } from '../../package/start-tag';
import { escapeAttribute, escapeText, encodeXstring } from '../../package/xml-text';
import { columnName } from '../references/area';
import { isCellError } from '../values/cell-value';
import type { CellValue } from '../values/cell-value';
import type { CellRecord, RowRecord } from './cell-records';
import type { SharedStrings } from './shared-strings';

/** Writes rows as XML. Unchanged cells are copied from the sheet's text. */
export class SheetDataWriter {
  constructor(
    /** The sheet's text in the file. */
    private readonly source: string,
    private readonly strings: SharedStrings,
    /** The prefix of the elements' names with its colon; empty for none. */
    private readonly prefix: string,
  ) {}

  /** A row, with the white space and comments before it. */
  rowWithLead(row: RowRecord): string {
    if (row.start < 0) return row.changed ? this.#row(row) : '';
    return row.changed ? this.source.slice(row.lead, row.start) + this.#row(row) : this.source.slice(row.lead, row.end);
  }

  #row(row: RowRecord): string {
    const { prefix } = this;
    const attributes = new Map([['r', String(row.index + 1)], ...row.attributes]);
    const open =
      row.start < 0
        ? `<${prefix}row${[...attributes].map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`).join('')}>`
        : this.#openTag(row, attributes);
    let inside = '';
    for (const cell of row.cells) {
      if (cell.start < 0) inside += this.#cell(row.index, cell);
      else
        inside +=
          this.source.slice(cell.lead, cell.start) +
          (cell.changed ? this.#cell(row.index, cell) : this.source.slice(cell.start, cell.end));
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

  #newCell(address: string, cell: CellRecord): string {
    const { prefix } = this;
    const { type, text } = writeValue(cell, prefix, this.strings);
    const content = this.#formula(cell, '') + text;
    const style = cell.style === 0 ? '' : ` s="${cell.style}"`;
    const metadata = cell.group?.metadata === undefined ? '' : ` cm="${cell.group.metadata}"`;
    const tag = `<${prefix}c r="${address}"${style}${type === undefined ? '' : ` t="${type}"`}${metadata}`;
    return content === '' ? `${tag}/>` : `${tag}>${content}</${prefix}c>`;
  }

  #cell(row: number, cell: CellRecord): string {
    const { prefix } = this;
    const address = `${columnName(cell.column)}${row + 1}`;
    if (cell.start < 0) return this.#newCell(address, cell);
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
    const content = this.#formula(cell, original) + value.text;
    const tag = `<${prefix}c${[...attributes].map(([name, text]) => ` ${name}="${text}"`).join('')}`;
    return content === '' ? `${tag}/>` : `${tag}>${content}</${prefix}c>`;
  }

  #formula(cell: CellRecord, original: string): string {
    const { prefix } = this;
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

/**
 * Written as `#VALUE!`, as Excel does, because older readers don't know them:
 * https://learn.microsoft.com/openspecs/office_standards/ms-xlsx/
 */
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
