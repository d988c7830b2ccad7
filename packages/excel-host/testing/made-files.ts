import { readZip, unpack } from '../src/package/zip-reader';
import { packEntry, writeZip } from '../src/package/zip-writer';
import { workbookMadeBy, type MADE_BY } from './made-by-others';

/** A part's new content: text, bytes, or a function of its text; undefined removes the part. */
export type PartContent = string | Uint8Array | ((text: string) => string) | undefined;

/** The parts of a file by name, in the file's order. */
export function partBytes(file: Uint8Array): ReadonlyMap<string, Uint8Array> {
  return new Map(readZip(file).map((entry) => [entry.name, unpack(entry)]));
}

/** A zip of parts. */
export function zipOf(parts: Iterable<readonly [string, string | Uint8Array]>): Uint8Array {
  const bytes = (content: string | Uint8Array): Uint8Array =>
    typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return writeZip([...parts].map(([name, content]) => packEntry(name, bytes(content))));
}

/** A file with some parts changed, added or removed. */
export function withParts(file: Uint8Array, changes: Readonly<Record<string, PartContent>>): Uint8Array {
  const parts = new Map<string, string | Uint8Array>(partBytes(file));
  for (const [name, change] of Object.entries(changes)) {
    const before = parts.get(name);
    if (change === undefined) parts.delete(name);
    else if (typeof change !== 'function') parts.set(name, change);
    else if (before === undefined || typeof before === 'string') throw new Error(`there is no part ${name}`);
    else parts.set(name, change(new TextDecoder().decode(before)));
  }
  return zipOf(parts);
}

/** A workbook of another program with parts changed. */
export function workbookWith(
  changes: Readonly<Record<string, PartContent>>,
  program: (typeof MADE_BY)[number] = 'openpyxl',
): Uint8Array {
  return withParts(workbookMadeBy(program), changes);
}

/** A workbook with a signature. */
export function signed(workbook: Uint8Array): Uint8Array {
  const link =
    '<Relationship Id="rIdS" Type="http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin" Target="_xmlsignatures/origin.sigs"/>';
  return withParts(workbook, {
    '_xmlsignatures/origin.sigs': new Uint8Array(),
    '_xmlsignatures/sig1.xml': '<Signature xmlns="http://www.w3.org/2000/09/xmldsig#"/>',
    '_rels/.rels': (xml) => xml.replace('</Relationships>', `${link}</Relationships>`),
  });
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** A workbook whose first sheet has the given XML inside `<worksheet>`. */
export function workbookWithSheet(inside: string): Uint8Array {
  return workbookWith({
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">${inside}</worksheet>`,
  });
}
