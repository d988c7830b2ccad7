import { strToU8, zipSync } from 'fflate';
import { signed } from 'excel-host/testing';
import { openWorkbook } from '../../src/page/open-workbook';
import { taskList } from '../support/workbooks';

const BYTES = taskList();
/** A compound file with the stream that .xls workbooks have. */
const XLS = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(1528)]);
XLS.set(Buffer.from('Workbook', 'utf16le'), 1024);
const ODS = zipSync({ mimetype: [strToU8('application/vnd.oasis.opendocument.spreadsheet'), { level: 0 }] });

const options = { language: 'es', daysAhead: 0, isAnotherOpen: true } as const;

test('opens a workbook under its file name', () => {
  const opening = openWorkbook({ name: 'tareas.xlsx', bytes: BYTES }, options);
  expect(opening.session?.fileName).toBe('tareas.xlsx');
  expect(opening.notice).toBeNull();
});

test.each([
  ['notas.txt', strToU8('Lista de tareas'), /no es un libro de Excel/],
  ['tareas.xls', XLS, /formato antiguo/],
  ['tareas.ods', ODS, /OpenDocument/],
  ['tareas.xlsx', BYTES.slice(0, 1500), /dañado|no es un libro/],
  ['vacío.xlsx', new Uint8Array(), /no es un libro de Excel|dañado/],
])('doesn’t open %s, and says why and what to do', (name, bytes, text) => {
  const opening = openWorkbook({ name, bytes }, options);
  if (opening.session !== null || opening.notice === null) throw new Error('it was opened');
  expect(opening.notice.intent).toBe('error');
  expect(opening.notice.title).toBe(`No se pudo abrir «${name}»`);
  expect(opening.notice.text).toMatch(text);
  expect(opening.notice.text).toMatch(/sigue como estaba\.$/);
});

test('doesn’t mention another workbook if none is open', () => {
  const opening = openWorkbook(
    { name: 'x', bytes: strToU8('x') },
    { ...options, language: 'en', isAnotherOpen: false },
  );
  if (opening.session !== null || opening.notice === null) throw new Error('it was opened');
  expect(opening.notice.text).not.toMatch(/hasn’t changed/);
});

describe('a signed workbook', () => {
  const bytes = signed(BYTES);

  test.each([
    ['es', 'está firmado digitalmente'],
    ['en', 'is digitally signed'],
  ] as const)('is announced in %s', (language, words) => {
    const { notice } = openWorkbook({ name: 'tareas.xlsx', bytes }, { ...options, language });
    expect(notice).toMatchObject({ intent: 'info', title: expect.stringContaining(words) as string });
  });

  test('keeps its signature until a cell changes, and stays broken when it is opened again', () => {
    const { session } = openWorkbook({ name: 'tareas.xlsx', bytes }, options);
    if (session === null) throw new Error('it was not opened');
    expect(session.breaksSignature).toBe(false);
    session.host.workbook.activeSheet.cells.typeInto(1, 1, 'cambio');
    expect(session.breaksSignature).toBe(true);
    const again = openWorkbook({ name: 'tareas.xlsx', bytes: session.save() }, { ...options, signatureBroken: true });
    expect(again.session?.breaksSignature).toBe(true);
  });

  test('an unsigned workbook has no signature to break', () => {
    const { session } = openWorkbook({ name: 'tareas.xlsx', bytes: BYTES }, options);
    session?.host.workbook.activeSheet.cells.typeInto(1, 1, 'cambio');
    expect(session?.breaksSignature).toBe(false);
  });
});
