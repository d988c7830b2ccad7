import { HostError } from '../../package/host-error';
import type { OpcPackage } from '../../package/opc-package';
import type { XmlElement } from '../../package/xml-element';
import { SheetData } from '../cells/sheet-data';
import { SheetDataReader } from '../cells/sheet-data-reader';
import { SHEET_ORDER } from '../../package/schema-order';
import type { SharedStrings } from '../cells/shared-strings';

/** A cell with a shared text. */
const SHARED = /<(?:\w+:)?c\s[^>]*\bt="s"[^>]*>\s*<(?:\w+:)?v>\s*(\d+)\s*</g;

/** A worksheet's part, parsed on first use. */
export class SheetPart {
  #read: { readonly root: XmlElement; readonly data: SheetData } | undefined;

  constructor(
    private readonly file: OpcPackage,
    readonly name: string,
    private readonly strings: SharedStrings,
  ) {}

  /** Whether it has been parsed. */
  get isRead(): boolean {
    return this.#read !== undefined;
  }

  /** Whether its text matches a pattern, tested without parsing it. */
  mentions(pattern: RegExp): boolean {
    return this.file.part(this.name)?.mentions(pattern) ?? false;
  }

  /** `<worksheet>`. */
  get root(): XmlElement {
    return this.#load().root;
  }

  get data(): SheetData {
    return this.#load().data;
  }

  /** The index of the shared text of each cell that has one and is written as it is in the file. */
  *sharedTexts(): Iterable<number> {
    if (this.#read !== undefined) {
      for (const { cells } of this.#read.data.rows)
        for (const cell of cells) if (cell.shared >= 0 && cell.value !== null) yield cell.shared;
    } else {
      const text = this.file.part(this.name)?.text ?? '';
      for (const [, index] of text.matchAll(SHARED)) yield Number(index);
    }
  }

  /** Whether a cell, row or column has the format with the given index. */
  usesStyle(style: number): boolean {
    const columns = this.root.child('cols')?.elements ?? [];
    return this.data.usesStyle(style) || columns.some((column) => Number(column.attribute('style') ?? 0) === style);
  }

  #load(): { readonly root: XmlElement; readonly data: SheetData } {
    this.#read ??= this.#parse();
    return this.#read;
  }

  #parse(): { readonly root: XmlElement; readonly data: SheetData } {
    const part = this.file.part(this.name);
    if (part === undefined)
      throw new HostError('DamagedWorkbook', `The workbook names a sheet that it doesn't hold: ${this.name}`);
    let found: { readonly reader: SheetDataReader; readonly source: string; readonly start: number } | undefined;
    const document = part.xml({
      interior: {
        element: 'sheetData',
        reader: (source, prefix, start) => {
          found = { reader: new SheetDataReader(prefix, this.strings, start), source, start };
          return found.reader;
        },
      },
    });
    const root = document.root;
    if (root.localName !== 'worksheet') throw new HostError('DamagedWorkbook', `${this.name} is no worksheet`);
    const element = root.childInOrder('sheetData', SHEET_ORDER);
    const rows = found?.reader.rows ?? [];
    const start = found?.start ?? 0;
    const end = element.contentEnd ?? start;
    const data = new SheetData(
      element,
      found?.source ?? '',
      { lastRowEnd: rows.at(-1)?.end ?? start, end },
      this.strings,
      rows,
    );
    return { root, data };
  }
}
