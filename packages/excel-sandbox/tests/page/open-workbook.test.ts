import { readFileSync } from 'node:fs';
import path from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { signed } from 'excel-host/testing';
import { openWorkbook } from '../../src/page/open-workbook';

const SAMPLE = new Uint8Array(readFileSync(path.join(__dirname, '../../../assets/plan-de-mejora-2024.xlsx')));
/** An old compound file with a stream of the name that old workbooks give theirs. */
const XLS = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(1528)]);
XLS.set(Buffer.from('Workbook', 'utf16le'), 1024);
const ODS = zipSync({ mimetype: [strToU8('application/vnd.oasis.opendocument.spreadsheet'), { level: 0 }] });

const options = { language: 'es', daysAhead: 0, isAnotherOpen: true } as const;

test('a workbook is opened under its name', () => {
  const opening = openWorkbook({ name: 'plan.xlsx', bytes: SAMPLE }, options);
  expect(opening.session?.fileName).toBe('plan.xlsx');
  expect(opening.notice).toBeNull();
});

test.each([
  ['notas.txt', strToU8('Plan de mejora'), /no es un libro de Excel/],
  ['plan.xls', XLS, /formato antiguo/],
  ['plan.ods', ODS, /OpenDocument/],
  ['plan.xlsx', SAMPLE.slice(0, 3000), /dañado|no es un libro/],
  ['vacío.xlsx', new Uint8Array(), /no es un libro de Excel|dañado/],
])('%s is not opened: what is said tells why and what to do', (name, bytes, text) => {
  const opening = openWorkbook({ name, bytes }, options);
  if (opening.session !== null || opening.notice === null) throw new Error('it was opened');
  expect(opening.notice.intent).toBe('error');
  expect(opening.notice.title).toBe(`No se pudo abrir «${name}»`);
  expect(opening.notice.text).toMatch(text);
  expect(opening.notice.text).toMatch(/sigue como estaba\.$/);
});

test('at the start nothing was open that could stay', () => {
  const opening = openWorkbook(
    { name: 'x', bytes: strToU8('x') },
    { ...options, language: 'en', isAnotherOpen: false },
  );
  if (opening.session !== null || opening.notice === null) throw new Error('it was opened');
  expect(opening.notice.text).not.toMatch(/still as it was/);
});

describe('a signed workbook', () => {
  const bytes = signed(SAMPLE);

  test.each([
    ['es', 'está firmado digitalmente'],
    ['en', 'is digitally signed'],
  ] as const)('is said to be one, in %s', (language, words) => {
    const { notice } = openWorkbook({ name: 'plan.xlsx', bytes }, { ...options, language });
    expect(notice).toMatchObject({ intent: 'info', title: expect.stringContaining(words) as string });
  });

  test('keeps its signature until something is changed, and it stays broken when the workbook goes on in another language', () => {
    const { session } = openWorkbook({ name: 'plan.xlsx', bytes }, options);
    if (session === null) throw new Error('it was not opened');
    expect(session.breaksSignature).toBe(false);
    session.host.workbook.activeSheet.cells.typeInto(4, 12, 'cambio');
    expect(session.breaksSignature).toBe(true);
    const again = openWorkbook({ name: 'plan.xlsx', bytes: session.save() }, { ...options, signatureBroken: true });
    expect(again.session?.breaksSignature).toBe(true);
  });

  test('one that was never signed has nothing to break', () => {
    const { session } = openWorkbook({ name: 'plan.xlsx', bytes: SAMPLE }, options);
    session?.host.workbook.activeSheet.cells.typeInto(4, 12, 'cambio');
    expect(session?.breaksSignature).toBe(false);
  });
});
