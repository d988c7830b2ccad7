import { Inflate } from 'fflate';
import { crc32 } from './crc32';
import { HostError } from './host-error';
import type { ZipEntry } from './zip-entry';

// The zip format: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
const END_OF_DIRECTORY = 0x06054b50;
const ZIP64_LOCATOR = 0x07064b50;
const ZIP64_END_OF_DIRECTORY = 0x06064b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;

/** Limits on decompression: well above any real workbook, well below what would crash a browser. */
export const ZIP_LIMITS = {
  entries: 10_000,
  /** All parts together, in bytes. */
  totalSize: 400 * 1024 * 1024,
  /** Size in bytes up to which a part may have any compression ratio. */
  freeSize: 64 * 1024 * 1024,
  /** The greatest compression ratio of a larger part; sheets that repeat long texts reach 120, most of them 10. */
  ratio: 120,
} as const;

/** The most bytes that one compressed byte can expand to: https://zlib.net/zlib_tech.html */
const MOST_PER_BYTE = 1032;

function damaged(what: string): HostError {
  return new HostError('DamagedWorkbook', `The zip container is damaged: ${what}`);
}

function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= lowest; at--) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  throw damaged('its end is missing (was it downloaded completely?)');
}

function directoryOf(view: DataView): { readonly count: number; readonly offset: number } {
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  const offset = view.getUint32(end + 16, true);
  const locator = end - 20;
  if ((count !== 0xffff && offset !== 0xffffffff) || locator < 0 || view.getUint32(locator, true) !== ZIP64_LOCATOR) {
    return { count, offset };
  }
  const wide = Number(view.getBigUint64(locator + 8, true));
  if (wide + 56 > view.byteLength || view.getUint32(wide, true) !== ZIP64_END_OF_DIRECTORY)
    throw damaged('its long directory');
  return { count: Number(view.getBigUint64(wide + 32, true)), offset: Number(view.getBigUint64(wide + 48, true)) };
}

/** The 64-bit fields of an entry: its extra data holds those that overflowed, in this order. */
function longFields(view: DataView, from: number, length: number, short: readonly number[]): readonly number[] {
  for (let at = from; at + 4 <= from + length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let next = at + 4;
    return short.map((value) => {
      if (value !== 0xffffffff) return value;
      next += 8;
      return Number(view.getBigUint64(next - 8, true));
    });
  }
  return short;
}

function checkName(name: string): void {
  const hostile =
    name.startsWith('/') || /^[A-Za-z]:/.test(name) || name.split('/').includes('..') || name.includes('\0');
  if (hostile) throw damaged('it holds a path that leads out of it');
}

function checkSizes(entries: readonly ZipEntry[]): void {
  let total = 0;
  for (const { size, raw } of entries) {
    total += size;
    if (total > ZIP_LIMITS.totalSize || (size > ZIP_LIMITS.freeSize && size > raw.length * ZIP_LIMITS.ratio)) {
      throw new HostError('WorkbookTooLarge', 'The file would unpack to more than a workbook may hold');
    }
  }
}

function checkOverlaps(spans: readonly (readonly [start: number, end: number])[]): void {
  const sorted = [...spans].sort(([a], [b]) => a - b);
  sorted.forEach(([, end], index) => {
    const next = sorted[index + 1];
    if (next !== undefined && next[0] < end) throw damaged('its parts overlap');
  });
}

function readEntries(bytes: Uint8Array, view: DataView): readonly ZipEntry[] {
  const { count, offset } = directoryOf(view);
  if (count > ZIP_LIMITS.entries) throw new HostError('WorkbookTooLarge', `The file holds ${count} parts`);
  const entries: ZipEntry[] = [];
  const spans: (readonly [number, number])[] = [];
  let at = offset;
  for (let index = 0; index < count; index++) {
    if (view.getUint32(at, true) !== DIRECTORY_ENTRY) throw damaged('its directory');
    const flags = view.getUint16(at + 8, true);
    if ((flags & 1) !== 0) throw new HostError('EncryptedWorkbook', 'The file is protected by a password');
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const nameBytes = bytes.slice(at + 46, at + 46 + nameLength);
    const short = [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)];
    const [size = 0, packed = 0, local = 0] = longFields(view, at + 46 + nameLength, extraLength, short);
    if (view.getUint32(local, true) !== LOCAL_ENTRY) throw damaged('a part is not where its directory says');
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    if (start + packed > bytes.length) throw damaged('a part is cut off');
    const name = new TextDecoder().decode(nameBytes).replaceAll('\\', '/');
    checkName(name);
    spans.push([local, start + packed]);
    entries.push({
      name,
      nameBytes,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      size,
      raw: bytes.subarray(start, start + packed),
      modified: view.getUint32(at + 12, true),
      externalAttributes: view.getUint32(at + 38, true),
      utf8: (flags & 0x800) !== 0,
    });
    at += 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  }
  checkOverlaps(spans);
  checkSizes(entries);
  return entries;
}

/**
 * Reads the entries of a zip in the order of its directory, without decompressing them. Throws a `HostError` if it is
 * damaged, malicious or encrypted.
 */
export function readZip(bytes: Uint8Array): readonly ZipEntry[] {
  try {
    return readEntries(bytes, new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  } catch (error) {
    // A truncated or forged directory makes DataView read past its end.
    if (error instanceof RangeError) throw damaged('its directory is cut off');
    throw error;
  }
}

function inflate(entry: ZipEntry): Uint8Array {
  const whole = new Uint8Array(entry.size);
  let length = 0;
  const stream = new Inflate((chunk) => {
    // A malicious file may expand to more than its declared size.
    if (length + chunk.length > whole.length) throw damaged(`${entry.name} is larger than it says`);
    whole.set(chunk, length);
    length += chunk.length;
  });
  for (let at = 0, step = 0; at < entry.raw.length || at === 0; at += step) {
    // Each push is decompressed at once, so its size is limited to little more than what is still expected.
    step = Math.min(64 * 1024, Math.max(1024, Math.ceil((whole.length - length) / MOST_PER_BYTE)));
    stream.push(entry.raw.subarray(at, at + step), at + step >= entry.raw.length);
  }
  if (length !== whole.length) throw damaged(`${entry.name} is shorter than it says`);
  return whole;
}

/** The decompressed data of an entry, checked against its size and checksum. */
export function unpack(entry: ZipEntry): Uint8Array {
  if (entry.method !== 0 && entry.method !== 8) throw damaged(`${entry.name} is packed in an unknown way`);
  let data: Uint8Array;
  try {
    data = entry.method === 0 ? entry.raw : inflate(entry);
  } catch (error) {
    throw error instanceof HostError ? error : damaged(`${entry.name} can't be unpacked`);
  }
  if (data.length !== entry.size || crc32(data) !== entry.crc)
    throw damaged(`${entry.name} does not match its checksum`);
  return data;
}
