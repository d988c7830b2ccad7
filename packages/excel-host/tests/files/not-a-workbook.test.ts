import { ExcelHost } from '../../src';
import type { ZipEntry } from '../../src/package/zip-entry';
import { readZip, ZIP_LIMITS } from '../../src/package/zip-reader';
import { packEntry, writeZip } from '../../src/package/zip-writer';
import { codeOf } from '../support/error-code';
import { workbookMadeBy } from '../../testing/made-by-others';
import { cheaply } from './costs';
import { workbookWith, zipOf } from '../../testing/made-files';
import { outcomeOf } from './read-everything';

const text = (value: string): Uint8Array => new TextEncoder().encode(value);
const utf16 = (value: string): Uint8Array => new Uint8Array(Buffer.from(value, 'utf16le'));

/** Office's older container with one directory entry. */
function compoundFile(entry: string): Uint8Array {
  const file = new Uint8Array(4096);
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  file.set(utf16(entry), 1024);
  return file;
}

const CONTENT_TYPES = '[Content_Types].xml';
const WORKBOOK_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';

/** A package whose main part is another kind of document. */
function documentOf(
  type: string,
  relationship = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
) {
  return zipOf([
    [
      CONTENT_TYPES,
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/main.xml" ContentType="${type}"/></Types>`,
    ],
    [
      '_rels/.rels',
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relationship}/officeDocument" Target="main.xml"/></Relationships>`,
    ],
    ['main.xml', '<main/>'],
  ]);
}

const office = (kind: string): string => `application/vnd.openxmlformats-officedocument.${kind}.main+xml`;
const whole = workbookMadeBy('openpyxl');

describe('a file that isn’t a workbook', () => {
  test.each<readonly [string, string, Uint8Array]>([
    ['an empty file', 'NotAWorkbook', new Uint8Array()],
    ['one byte', 'NotAWorkbook', text('P')],
    ['the letters PK alone', 'DamagedWorkbook', text('PK')],
    ['a text', 'NotAWorkbook', text('No.;Acción;Responsable\n1;Comprar;RH\n')],
    ['a web page', 'NotAWorkbook', text('<html><table><tr><td>1</td></tr></table></html>')],
    ['a PDF', 'NotAWorkbook', text('%PDF-1.7\n')],
    ['a picture', 'NotAWorkbook', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])],
    ['an .xls', 'LegacyWorkbook', compoundFile('Workbook')],
    ['an .xls of Excel 95', 'LegacyWorkbook', compoundFile('Book')],
    ['a .doc', 'NotAWorkbook', compoundFile('WordDocument')],
    ['an .xlsx with a password', 'EncryptedWorkbook', compoundFile('EncryptedPackage')],
    ['a zip of something else', 'NotAWorkbook', zipOf([['foto.txt', 'hola']])],
    ['an empty zip', 'NotAWorkbook', zipOf([])],
    ['a .docx', 'NotAWorkbook', documentOf(office('wordprocessingml.document'))],
    ['a .pptx', 'NotAWorkbook', documentOf(office('presentationml.presentation'))],
    ['an .xlsb', 'BinaryWorkbook', documentOf('application/vnd.ms-excel.sheet.binary.macroEnabled.main')],
    [
      'a Strict Open XML file',
      'StrictWorkbook',
      documentOf(WORKBOOK_TYPE, 'http://purl.oclc.org/ooxml/officeDocument/relationships'),
    ],
    ['a main part that is no workbook', 'DamagedWorkbook', documentOf(WORKBOOK_TYPE)],
    [
      'an .ods',
      'OpenDocumentWorkbook',
      zipOf([
        ['mimetype', 'application/vnd.oasis.opendocument.spreadsheet'],
        ['content.xml', '<a/>'],
      ]),
    ],
    ['a package that leads to no main part', 'NotAWorkbook', workbookWith({ '_rels/.rels': undefined })],
    ['a package without its kinds of data', 'NotAWorkbook', workbookWith({ [CONTENT_TYPES]: undefined })],
    ['a package without the workbook', 'DamagedWorkbook', workbookWith({ 'xl/workbook.xml': undefined })],
  ])('%s: %s', (_, code, bytes) => {
    expect(cheaply(() => codeOf(() => ExcelHost.open(bytes)))).toBe(code);
  });
});

describe('a damaged file', () => {
  test('is refused if truncated anywhere', () => {
    for (let length = whole.length - 1; length > 0; length -= Math.ceil(whole.length / 97))
      expect([length, codeOf(() => ExcelHost.open(whole.slice(0, length)))]).toEqual([
        length,
        length > 1 ? 'DamagedWorkbook' : 'NotAWorkbook',
      ]);
  });

  test('is refused if preceded by other bytes', () => {
    expect(codeOf(() => ExcelHost.open(new Uint8Array([...text('PK..'), ...whole])))).toBe('DamagedWorkbook');
  });

  test('with a part that doesn’t match its checksum is refused', () => {
    const damaged = whole.slice();
    const view = new DataView(damaged.buffer);
    const directory = view.getUint32(damaged.length - 6, true);
    view.setUint32(directory + 16, 1, true);
    for (let at = directory; view.getUint32(at, true) === 0x02014b50;) {
      view.setUint32(at + 16, view.getUint32(at + 16, true) ^ 1, true);
      at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    }
    expect(outcomeOf(damaged)).toBe('DamagedWorkbook');
  });

  test('with a missing sheet is refused when it is opened', () => {
    const bytes = workbookWith({ 'xl/worksheets/sheet2.xml': undefined });
    expect(codeOf(() => ExcelHost.open(bytes))).toBe('DamagedWorkbook');
  });

  test.each(['xl/styles.xml', 'xl/theme/theme1.xml', 'xl/tables/table1.xml', 'xl/comments/comment1.xml'])(
    'without %s it is read or refused',
    (part) => {
      expect(['read', 'DamagedWorkbook']).toContain(outcomeOf(workbookWith({ [part]: undefined })));
    },
  );

  test('with overlapping zip entries is refused', () => {
    const bytes = zipOf([...Object.entries({ [CONTENT_TYPES]: '<Types/>', 'A.xml': '<a/>', 'a.XML': '<a/>' })]);
    expect(codeOf(() => ExcelHost.open(bytes))).toBe('DamagedWorkbook');
  });

  test.each(['../xl/workbook.xml', '/etc/passwd', 'C:\\a.xml', 'xl/../../a.xml'])('the path %s is refused', (name) => {
    expect(codeOf(() => ExcelHost.open(workbookWith({ [name]: '<a/>' })))).toBe('DamagedWorkbook');
  });

  test('a link to a path outside the package finds nothing', () => {
    const bytes = workbookWith({
      'xl/_rels/workbook.xml.rels': (links) => links.replace('/xl/worksheets/sheet1.xml', '../../../../etc/passwd'),
    });
    expect(codeOf(() => ExcelHost.open(bytes))).toBe('DamagedWorkbook');
  });
});

describe('a zip bomb', () => {
  /** Zeros, compressed a thousand to one. */
  const zeros = (megabytes: number) => packEntry('xl/media/a.bin', new Uint8Array(megabytes * 1024 * 1024));
  const entries = (): readonly ZipEntry[] => readZip(whole);

  test('that declares its size is refused', () => {
    const bomb = writeZip([...entries(), zeros(ZIP_LIMITS.freeSize / 1024 / 1024 + 1)]);
    expect(cheaply(() => codeOf(() => ExcelHost.open(bomb)))).toBe('WorkbookTooLarge');
  });

  test('that declares a smaller size is refused as soon as it exceeds it', () => {
    const bomb = { ...zeros(32), name: 'xl/workbook.xml', nameBytes: text('xl/workbook.xml'), size: 1000 };
    const others = entries().filter(({ name }) => name !== bomb.name);
    expect(cheaply(() => codeOf(() => ExcelHost.open(writeZip([...others, bomb]))))).toBe('DamagedWorkbook');
  });

  test('of many parts, each below the limit, is refused', () => {
    const piece = { ...zeros(1), raw: new Uint8Array(8 * 1024) };
    const many = Array.from({ length: 450 }, (_, at) => ({ ...piece, nameBytes: text(`xl/media/${at}.bin`) }));
    expect(cheaply(() => codeOf(() => ExcelHost.open(writeZip([...entries(), ...many]))))).toBe('WorkbookTooLarge');
  });

  test('of too many parts is refused', () => {
    const many = Array.from({ length: ZIP_LIMITS.entries + 1 }, (_, at) => packEntry(`${at}`, new Uint8Array()));
    expect(cheaply(() => codeOf(() => ExcelHost.open(writeZip(many))))).toBe('WorkbookTooLarge');
  });

  test('inside a zip in the workbook is never expanded: the inner zip stays as it is', () => {
    const inner = writeZip([zeros(32)]);
    expect(cheaply(() => outcomeOf(workbookWith({ 'xl/embeddings/a.zip': inner })))).toBe('read');
  });
});
