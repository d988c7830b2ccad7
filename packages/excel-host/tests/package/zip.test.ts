import { ZIP_LIMITS, readZip, unpack } from '../../src/package/zip-reader';
import { packEntry, writeZip } from '../../src/package/zip-writer';
import { codeOf } from '../support/error-code';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A zip with one entry and a number replaced in its directory, at an offset from the directory's start. */
function forged(offset: number, value: number, name = 'a.xml'): Uint8Array {
  const zip = writeZip([packEntry(name, bytesOf('x'.repeat(1000)))]);
  const view = new DataView(zip.buffer);
  const directory = view.getUint32(zip.length - 6, true);
  view.setUint32(directory + offset, value, true);
  return zip;
}

describe('zip', () => {
  test('written entries are read back in order', () => {
    const zip = writeZip([packEntry('b.xml', bytesOf('uno')), packEntry('año/a.xml', bytesOf('dos'))]);
    expect(readZip(zip).map((entry) => [entry.name, new TextDecoder().decode(unpack(entry))])).toEqual([
      ['b.xml', 'uno'],
      ['año/a.xml', 'dos'],
    ]);
  });

  test.each([
    ['cut off', (zip: Uint8Array) => zip.slice(0, 60)],
    ['cut in the directory', (zip: Uint8Array) => zip.slice(0, zip.length - 30)],
    ['no directory at all', () => bytesOf('PK and then nothing')],
  ])('%s: damaged', (_, damage) => {
    expect(codeOf(() => readZip(damage(writeZip([packEntry('a.xml', bytesOf('uno'))]))))).toBe('DamagedWorkbook');
  });

  test.each(['../a.xml', '/etc/a.xml', 'C:/a.xml', 'x/../../a.xml', '..\\a.xml'])('the path %s is refused', (name) => {
    expect(codeOf(() => readZip(writeZip([packEntry(name, bytesOf('uno'))])))).toBe('DamagedWorkbook');
  });

  test('too large a size is refused before anything is decompressed', () => {
    expect(codeOf(() => readZip(forged(24, ZIP_LIMITS.totalSize + 1)))).toBe('WorkbookTooLarge');
  });

  test('an entry larger than its declared size is refused', () => {
    expect(codeOf(() => readZip(forged(24, 10)).map(unpack))).toBe('DamagedWorkbook');
  });

  test('a wrong checksum is refused', () => {
    expect(codeOf(() => readZip(forged(16, 1)).map(unpack))).toBe('DamagedWorkbook');
  });

  test('an encrypted entry is reported as such', () => {
    expect(codeOf(() => readZip(forged(8, 0x00080001)))).toBe('EncryptedWorkbook');
  });

  test('entries that share their data are refused', () => {
    const entry = packEntry('a.xml', bytesOf('x'.repeat(1000)));
    const zip = writeZip([entry, packEntry('b.xml', bytesOf('x'.repeat(1000)))]);
    const view = new DataView(zip.buffer);
    const directory = view.getUint32(zip.length - 6, true);
    view.setUint32(directory + 46 + 5 + 42, 0, true);
    expect(codeOf(() => readZip(zip))).toBe('DamagedWorkbook');
  });

  test('a bomb of a gigabyte in a megabyte is refused', () => {
    const zip = writeZip([{ ...packEntry('a.xml', bytesOf('x')), size: 300 * 1024 * 1024 }]);
    expect(codeOf(() => readZip(zip))).toBe('WorkbookTooLarge');
  });
});
