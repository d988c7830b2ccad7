import { ExcelHost } from '../../src/node';
import { failure, openOffice } from '../../testing/office';
import { workbookMadeBy } from '../../testing/made-by-others';

const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');

describe('Excel.createWorkbook', () => {
  test('opens a file as another workbook and leaves the open one unchanged', async () => {
    const { host } = await openOffice();
    const before = host.save();
    const opened: Uint8Array[] = [];
    host.onWorkbookOpened((bytes) => opened.push(bytes));
    const file = workbookMadeBy('xlsxwriter');
    await Excel.createWorkbook(base64(file));
    expect(opened).toEqual([file]);
    expect(host.save()).toEqual(before);
  });

  test('opens an empty workbook if it gets no file', async () => {
    const { host } = await openOffice();
    const opened: ExcelHost[] = [];
    host.onWorkbookOpened((bytes) => opened.push(ExcelHost.open(bytes)));
    await Excel.createWorkbook();
    expect(opened.map(({ workbook }) => workbook.sheets.map(({ name }) => name))).toEqual([['Sheet1']]);
  });

  test.each([['no Base64!'], [base64(new TextEncoder().encode('text'))]])('refuses %s', async (text) => {
    const { host } = await openOffice();
    const opened: Uint8Array[] = [];
    host.onWorkbookOpened((bytes) => opened.push(bytes));
    expect(await failure(Excel.createWorkbook(text))).toMatchObject({ code: 'InvalidArgument' });
    expect(opened).toEqual([]);
  });

  test('doesn’t exist before ExcelApi 1.8', async () => {
    await openOffice(undefined, { requirementSet: '1.7' });
    expect(await failure(Promise.resolve().then(() => Excel.createWorkbook()))).toMatchObject({ code: 'ApiNotFound' });
  });
});
