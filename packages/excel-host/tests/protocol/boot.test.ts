import { openOffice, settle } from '../../testing/office';

describe('office.js in Node', () => {
  test('reports the host’s platform and version', async () => {
    await openOffice(undefined, { displayLanguage: 'en-US', requirementSet: '1.14', fileName: 'Sales 2024.xlsx' });
    expect(Office.context.displayLanguage).toBe('en-US');
    expect(Office.context.contentLanguage).toBe('en-US');
    expect(Office.context.platform).toBe('Mac');
    expect(Office.context.requirements.isSetSupported('ExcelApi', '1.14')).toBe(true);
    expect(Office.context.requirements.isSetSupported('ExcelApi', '1.15')).toBe(false);
    expect(Office.context.document.url).toBe('file:///Sales%202024.xlsx');
  });

  test('reports host and platform when it is ready', async () => {
    await openOffice();
    await expect(Office.onReady()).resolves.toMatchObject({ host: 'Excel', platform: 'Mac' });
  });

  test('runs a batch and returns its result', async () => {
    const { host } = await openOffice();
    const name = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.load('name');
      await context.sync();
      return sheet.name;
    });
    expect(name).toBe('Sheet1');
    expect(host.counters.requests).toBe(1);
  });

  test('accepts the options of Excel.run', async () => {
    await openOffice();
    const count = await Excel.run({ delayForCellEdit: true }, async (context) => {
      const sheets = context.workbook.worksheets.getCount();
      await context.sync();
      return sheets.value;
    });
    expect(count).toBe(1);
  });

  test('returns arrays and errors of the caller’s own classes', async () => {
    await openOffice();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
      range.load('values');
      await context.sync();
      expect(range.values).toStrictEqual([['']]);
      context.workbook.worksheets.getItem('nowhere');
      await expect(context.sync()).rejects.toBeInstanceOf(Error);
    });
  });

  test('keeps two workbooks apart', async () => {
    const first = await openOffice();
    const second = await openOffice();
    await first.Excel.run(async (context) => {
      context.workbook.worksheets.add('Only in the first');
      await context.sync();
    });
    expect(first.host.workbook.sheets).toHaveLength(2);
    expect(second.host.workbook.sheets).toHaveLength(1);
  });

  test('doesn’t answer after it was stopped', async () => {
    const office = await openOffice();
    const answered = jest.fn();
    const run = office.Excel.run(async (context) => {
      context.workbook.worksheets.getCount();
      await context.sync();
    });
    void run.then(answered, answered);
    office.stop();
    await settle();
    expect(answered).not.toHaveBeenCalled();
  });
});
