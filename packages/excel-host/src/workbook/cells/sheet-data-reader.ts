import { HostError } from '../../package/host-error';
import { decodeXstring } from '../../package/xml-text';
import type { InteriorReader } from '../../package/xml-document';
import { MAX_COLUMNS, MAX_ROWS } from '../references/area';
import { CellRecord, RowRecord } from './cell-records';
import type { SharedStrings } from './shared-strings';
import type { CellValue } from '../values/cell-value';

const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map();

function damaged(message: string): HostError {
  return new HostError('DamagedWorkbook', `A sheet can't be read: ${message}`);
}

/** The column of an address like `AB12`. Parsed by character, because a sheet has millions of them. */
function columnOf(address: string): number {
  let column = 0;
  for (let at = 0; at < address.length; at++) {
    const code = address.charCodeAt(at);
    if (code < 65 || code > 90) break;
    column = column * 26 + code - 64;
  }
  if (column < 1 || column > MAX_COLUMNS) throw damaged(`there is no cell ${address}`);
  return column - 1;
}

/** Converts an ISO date (cells of type `d`) to a serial number of the 1900 system. */
function serialOfIso(text: string): number | string {
  const time = Date.parse(/Z|[+-]\d\d:\d\d$/.test(text) || !text.includes('T') ? text : `${text}Z`);
  return Number.isNaN(time) ? text : time / 86_400_000 + 25_569;
}

/** Reads the rows and cells inside `<sheetData>` into records. */
export class SheetDataReader implements InteriorReader {
  readonly rows: RowRecord[] = [];
  readonly #strings: SharedStrings;
  readonly #names: Readonly<Record<'row' | 'c' | 'v' | 'f' | 't' | 'r' | 'rPh', string>>;
  #row: RowRecord | undefined;
  #cell: CellRecord | undefined;
  #type = '';
  #metadata: string | undefined;
  #text = '';
  #collecting = false;
  #value: string | undefined;
  #phonetic = false;

  constructor(
    prefix: string,
    strings: SharedStrings,
    /** The offset of the content of `<sheetData>`. */
    private readonly contentStart: number,
  ) {
    this.#strings = strings;
    this.#names = {
      row: `${prefix}row`,
      c: `${prefix}c`,
      v: `${prefix}v`,
      f: `${prefix}f`,
      t: `${prefix}t`,
      r: `${prefix}r`,
      rPh: `${prefix}rPh`,
    };
  }

  open(name: string, attributes: Readonly<Record<string, string>>, start: number, end: number): void {
    const names = this.#names;
    if (name === names.c) this.#openCell(attributes, start);
    else if (name === names.v || name === names.t) this.#collect(name === names.v || !this.#phonetic);
    else if (name === names.f) this.#openFormula(attributes);
    else if (name === names.row) this.#openRow(attributes, start, end);
    else if (name === names.rPh) this.#phonetic = true;
    else if (name === names.r && this.#cell !== undefined) this.#cell.richInline = true;
  }

  #collect(on: boolean): void {
    this.#collecting = on;
    this.#text = '';
  }

  #openRow(attributes: Readonly<Record<string, string>>, start: number, end: number): void {
    if (this.#row !== undefined) throw damaged('a row stands inside of a row');
    const previous = this.rows.at(-1);
    const index = attributes['r'] === undefined ? (previous?.index ?? -1) + 1 : Number(attributes['r']) - 1;
    if (!Number.isInteger(index) || index < 0 || index >= MAX_ROWS)
      throw damaged(`there is no row ${String(attributes['r'])}`);
    if (previous !== undefined && index <= previous.index) throw damaged(`row ${index + 1} is out of order`);
    let kept = NO_ATTRIBUTES;
    for (const key in attributes) {
      if (key === 'r' || key === 'spans') continue;
      kept = new Map(Object.entries(attributes).filter(([other]) => other !== 'r' && other !== 'spans'));
      break;
    }
    this.#row = new RowRecord(index, start, previous?.end ?? this.contentStart, kept);
    this.#row.openEnd = end;
    this.rows.push(this.#row);
  }

  #openCell(attributes: Readonly<Record<string, string>>, start: number): void {
    const row = this.#row;
    if (row === undefined) throw damaged('a cell stands outside of a row');
    if (this.#cell !== undefined) throw damaged('a cell stands inside of a cell');
    const previous = row.cells.at(-1)?.column ?? -1;
    const column = attributes['r'] === undefined ? previous + 1 : columnOf(attributes['r']);
    if (column <= previous || column >= MAX_COLUMNS) throw damaged(`a cell of row ${row.index + 1} is out of order`);
    const style = attributes['s'] === undefined ? 0 : Number(attributes['s']);
    this.#cell = new CellRecord(
      column,
      Number.isInteger(style) && style >= 0 ? style : 0,
      start,
      row.cells.at(-1)?.end ?? row.openEnd,
      -1,
    );
    this.#type = attributes['t'] ?? 'n';
    this.#metadata = attributes['cm'];
    this.#value = undefined;
    row.cells.push(this.#cell);
  }

  #openFormula(attributes: Readonly<Record<string, string>>): void {
    const cell = this.#cell;
    if (cell === undefined) return;
    this.#collect(true);
    const kind = attributes['t'];
    if (kind === 'shared' || kind === 'array' || kind === 'dataTable') {
      const metadata = kind === 'array' ? this.#metadata : undefined;
      cell.group = { kind, index: attributes['si'] ?? '', ref: attributes['ref'], metadata };
    }
  }

  text(text: string): void {
    if (this.#collecting) this.#text += text;
  }

  close(name: string, start: number, end: number): void {
    const names = this.#names;
    if (name === names.v) this.#value = this.#text;
    else if (name === names.t && this.#collecting) this.#value = (this.#value ?? '') + this.#text;
    else if (name === names.f && this.#cell !== undefined) this.#cell.formula = decodeXstring(this.#text);
    else if (name === names.c) this.#closeCell(end);
    else if (name === names.row) this.#closeRow(start, end);
    else if (name === names.rPh) this.#phonetic = false;
    this.#collecting = false;
  }

  #closeCell(end: number): void {
    const cell = this.#cell;
    if (cell === undefined) return;
    cell.end = end;
    if (this.#value !== undefined) cell.value = this.#read(cell, this.#value);
    this.#cell = undefined;
  }

  #closeRow(start: number, end: number): void {
    if (this.#row === undefined) return;
    this.#row.closeStart = start;
    this.#row.end = end;
    this.#row = undefined;
  }

  #read(cell: CellRecord, text: string): CellValue {
    switch (this.#type) {
      case 's':
        cell.shared = Number(text);
        return this.#strings.text(cell.shared);
      case 'b':
        return text.trim() === '1' || text.trim() === 'true';
      case 'e':
        return { error: text };
      case 'str':
      case 'inlineStr':
        return decodeXstring(text);
      case 'd':
        return serialOfIso(text);
      default:
        return numberOf(text);
    }
  }
}

function numberOf(text: string): CellValue {
  if (text.trim() === '') return null;
  const number = Number(text);
  if (!Number.isFinite(number)) throw damaged(`${text.slice(0, 30)} is no number`);
  return number;
}
