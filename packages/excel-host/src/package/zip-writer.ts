import { deflateSync } from 'fflate';
import { crc32 } from './crc32';
import type { ZipEntry } from './zip-entry';

/** 1 January 1980, the earliest date in a zip: new entries have no timestamp. */
const NO_DATE = 0x00210000;

/** Compresses data with raw deflate, without header or checksum. */
export type Deflater = (data: Uint8Array) => Uint8Array;

let deflate: Deflater = (data) => deflateSync(data, { level: 6 });

/** Sets another deflater. Node's own is four times as fast as the library's; browsers have none that is synchronous. */
export function deflateWith(faster: Deflater): void {
  deflate = faster;
}

/** A compressed entry of new data. */
export function packEntry(name: string, data: Uint8Array): ZipEntry {
  const raw = deflate(data);
  const nameBytes = new TextEncoder().encode(name);
  return {
    name,
    nameBytes,
    method: 8,
    crc: crc32(data),
    size: data.length,
    raw,
    modified: NO_DATE,
    externalAttributes: 0,
    utf8: nameBytes.length !== name.length,
  };
}

function header(
  entry: ZipEntry,
  signature: number,
  fixedLength: number,
): { readonly view: DataView; readonly bytes: Uint8Array } {
  const bytes = new Uint8Array(fixedLength + entry.nameBytes.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, signature, true);
  // Both kinds of header have the same fields, two bytes further on in the directory.
  const at = fixedLength === 46 ? 6 : 4;
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, entry.utf8 ? 0x800 : 0, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.modified, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.raw.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, entry.nameBytes.length, true);
  bytes.set(entry.nameBytes, fixedLength);
  return { view, bytes };
}

/** A zip of entries in their order; compressed data is copied as it is. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const pieces: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const entry of entries) {
    const local = header(entry, 0x04034b50, 30).bytes;
    const central = header(entry, 0x02014b50, 46);
    central.view.setUint16(4, 20, true);
    central.view.setUint32(38, entry.externalAttributes, true);
    central.view.setUint32(42, offset, true);
    directory.push(central.bytes);
    pieces.push(local, entry.raw);
    offset += local.length + entry.raw.length;
  }
  const directoryLength = directory.reduce((sum, { length }) => sum + length, 0);
  const end = new DataView(new ArrayBuffer(22));
  end.setUint32(0, 0x06054b50, true);
  end.setUint16(8, entries.length, true);
  end.setUint16(10, entries.length, true);
  end.setUint32(12, directoryLength, true);
  end.setUint32(16, offset, true);
  const whole = new Uint8Array(offset + directoryLength + 22);
  let at = 0;
  for (const piece of [...pieces, ...directory, new Uint8Array(end.buffer)]) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
