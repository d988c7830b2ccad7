import { openOffice } from '../../testing/office';

describe('worksheets', () => {
  test('are added at the end with a given or the next unused name', async () => {
    await openOffice();
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const named = worksheets.add('Resumen');
      const unnamed = worksheets.add();
      named.load('name, position');
      unnamed.load('name, position');
      await context.sync();
      expect([named.name, named.position]).toEqual(['Resumen', 1]);
      expect([unnamed.name, unnamed.position]).toEqual([expect.stringMatching(/^Sheet\d$/), 2]);
    });
  });

  test('are found by name, whatever its case, and by id', async () => {
    await openOffice();
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const byName = worksheets.getItem('SHEET1').load('id, name');
      await context.sync();
      const byId = worksheets.getItem(byName.id).load('name');
      await context.sync();
      expect(byId.name).toBe('Sheet1');
    });
  });

  test('are renamed, moved, hidden, colored and deleted', async () => {
    await openOffice();
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const sheet = worksheets.add('Old');
      worksheets.add('Gone').delete();
      sheet.set({ name: 'New', position: 0, tabColor: '#00b050', showGridlines: false, visibility: 'Hidden' });
      worksheets.load('items/name, items/tabColor, items/showGridlines, items/visibility');
      const visible = worksheets.getCount(true);
      await context.sync();
      const [first] = worksheets.items;
      expect(worksheets.items.map(({ name }) => name)).toEqual(['New', 'Sheet1']);
      expect([first?.tabColor, first?.showGridlines, first?.visibility]).toEqual(['#00B050', false, 'Hidden']);
      expect(visible.value).toBe(1);
    });
  });

  test('have a next and a previous sheet', async () => {
    await openOffice();
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.add('B').visibility = 'Hidden';
      worksheets.add('C');
      const first = worksheets.getFirst();
      const found = [first.getNext(), first.getNext(true), worksheets.getLast().getPrevious(), worksheets.getLast()];
      for (const sheet of found) sheet.load('name');
      await context.sync();
      expect(found.map(({ name }) => name)).toEqual(['B', 'C', 'B', 'C']);
    });
  });

  test('are activated', async () => {
    await openOffice();
    await Excel.run(async (context) => {
      context.workbook.worksheets.add('Front').activate();
      const active = context.workbook.worksheets.getActiveWorksheet().load('name');
      await context.sync();
      expect(active.name).toBe('Front');
    });
  });
});

describe('freeze panes', () => {
  const cases: readonly (readonly [string, (panes: Excel.WorksheetFreezePanes) => void, string])[] = [
    ['freezeRows(4)', (panes) => panes.freezeRows(4), 'Sheet1!1:4'],
    ['freezeColumns(2)', (panes) => panes.freezeColumns(2), 'Sheet1!A:B'],
    ['freezeAt', (panes) => panes.freezeAt('A1:B4'), 'Sheet1!A1:B4'],
    ['freezeAt whole rows', (panes) => panes.freezeAt('1:4'), 'Sheet1!1:4'],
  ];

  test.each(cases)('%s', async (_name, freeze, expected) => {
    await openOffice();
    await Excel.run(async (context) => {
      const { freezePanes } = context.workbook.worksheets.getActiveWorksheet();
      freeze(freezePanes);
      const location = freezePanes.getLocationOrNullObject().load('address');
      await context.sync();
      expect(location.address).toBe(expected);
      freezePanes.unfreeze();
      const none = freezePanes.getLocationOrNullObject();
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
  });
});

describe('filters', () => {
  test('are added to a sheet and removed', async () => {
    await openOffice();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:B3').values = [
        ['Name', 'Amount'],
        ['a', 1],
        ['b', 2],
      ];
      sheet.autoFilter.apply('A1:B3');
      sheet.autoFilter.load('enabled, isDataFiltered, criteria');
      const range = sheet.autoFilter.getRange().load('address');
      await context.sync();
      const { enabled, isDataFiltered, criteria } = sheet.autoFilter;
      expect([enabled, isDataFiltered, criteria, range.address]).toEqual([true, false, [null, null], 'Sheet1!A1:B3']);
      sheet.autoFilter.remove();
      sheet.autoFilter.load('enabled');
      await context.sync();
      expect(sheet.autoFilter.enabled).toBe(false);
    });
  });

  test('of a table are removed with its filter buttons', async () => {
    await openOffice();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const table = sheet.tables.add('A1:B3', true);
      table.autoFilter.load('enabled, isDataFiltered');
      const range = table.autoFilter.getRange().load('address');
      await context.sync();
      expect([table.autoFilter.enabled, table.autoFilter.isDataFiltered, range.address]).toEqual([
        true,
        false,
        'Sheet1!A1:B3',
      ]);
      table.showFilterButton = false;
      table.autoFilter.load('enabled');
      await context.sync();
      expect(table.autoFilter.enabled).toBe(false);
    });
  });
});

describe('page layout', () => {
  test('is written and read back', async () => {
    await openOffice();
    await Excel.run(async (context) => {
      const { pageLayout } = context.workbook.worksheets.getActiveWorksheet();
      pageLayout.set({
        orientation: 'Landscape',
        paperSize: 'A4',
        centerHorizontally: true,
        printGridlines: true,
        leftMargin: 36,
        zoom: { horizontalFitToPages: 1 },
      });
      pageLayout.headersFooters.defaultForAllPages.set({ centerHeader: 'Sales', rightFooter: '&P / &N' });
      pageLayout.setPrintTitleRows('3:4');
      pageLayout.setPrintTitleColumns('A:A');
      pageLayout.setPrintArea('A1:M20');
      pageLayout.load(
        'orientation, paperSize, centerHorizontally, printGridlines, leftMargin, zoom, headersFooters/defaultForAllPages/centerHeader, headersFooters/defaultForAllPages/rightFooter',
      );
      const rows = pageLayout.getPrintTitleRows().load('address');
      const columns = pageLayout.getPrintTitleColumns().load('address');
      const area = pageLayout.getPrintArea().load('address');
      await context.sync();
      expect(pageLayout.toJSON()).toMatchObject({
        orientation: 'Landscape',
        paperSize: 'A4',
        centerHorizontally: true,
        printGridlines: true,
        leftMargin: 36,
      });
      expect(pageLayout.zoom).toEqual({ horizontalFitToPages: 1 });
      const { centerHeader, rightFooter } = pageLayout.headersFooters.defaultForAllPages;
      expect([centerHeader, rightFooter]).toEqual(['Sales', '&P / &N']);
      expect([rows.address, columns.address, area.address]).toEqual(['Sheet1!3:4', 'Sheet1!A:A', 'Sheet1!A1:M20']);
    });
  });

  test('a zoom by percentage', async () => {
    await openOffice();
    await Excel.run(async (context) => {
      const { pageLayout } = context.workbook.worksheets.getActiveWorksheet();
      pageLayout.zoom = { scale: 80 };
      pageLayout.load('zoom');
      await context.sync();
      expect(pageLayout.zoom).toEqual({ scale: 80 });
    });
  });
});

describe('values that an add-in stores', () => {
  test('in a sheet', async () => {
    const { host } = await openOffice();
    await Excel.run(async (context) => {
      const { customProperties } = context.workbook.worksheets.getActiveWorksheet();
      customProperties.add('sales-report', 'summary');
      customProperties.add('other', '1').delete();
      await context.sync();
    });
    const again = await openOffice(host.save());
    await again.Excel.run(async (context) => {
      const { customProperties } = context.workbook.worksheets.getActiveWorksheet();
      customProperties.load('items/key, items/value');
      const known = customProperties.getItem('SALES-REPORT').load('key, value');
      const count = customProperties.getCount();
      await context.sync();
      expect(customProperties.items.map(({ key, value }) => [key, value])).toEqual([['sales-report', 'summary']]);
      expect([known.key, known.value, count.value]).toEqual(['sales-report', 'summary', 1]);
    });
  });

  test('in the workbook', async () => {
    const { host } = await openOffice();
    await Excel.run(async (context) => {
      context.workbook.settings.add('columns', { end: 'I', list: [1, 2] });
      context.workbook.settings.add('gone', 1);
      context.workbook.settings.getItem('gone').delete();
      await context.sync();
    });
    const again = await openOffice(host.save());
    await again.Excel.run(async (context) => {
      const { settings } = context.workbook;
      settings.load('items/key, items/value');
      await context.sync();
      expect(settings.items.map(({ key, value }) => [key, value as unknown])).toEqual([
        ['columns', { end: 'I', list: [1, 2] }],
      ]);
    });
  });
});

describe('document settings', () => {
  const save = () =>
    new Promise<string>((resolve) => {
      Office.context.document.settings.saveAsync(({ status, error }) =>
        resolve(status === Office.AsyncResultStatus.Succeeded ? 'saved' : String(error.code)),
      );
    });

  test('are the workbook’s settings', async () => {
    const { host } = await openOffice();
    Office.context.document.settings.set('columns', { end: 'I' });
    Office.context.document.settings.set('gone', 1);
    expect(await save()).toBe('saved');
    Office.context.document.settings.remove('gone');
    expect(await save()).toBe('saved');
    expect(host.workbook.settings.keys).toEqual(['columns']);
    const again = await openOffice(host.save());
    expect(again.Office.context.document.settings.get('columns')).toEqual({ end: 'I' });
    await again.Excel.run(async (context) => {
      const setting = context.workbook.settings.getItem('columns').load('value');
      await context.sync();
      expect(setting.value).toEqual({ end: 'I' });
    });
  });

  // https://github.com/OfficeDev/office-js/issues/3957
  test('are all refused if they exceed 2 MB', async () => {
    const { host } = await openOffice();
    Office.context.document.settings.set('small', 1);
    Office.context.document.settings.set('large', 'x'.repeat(2 * 1024 * 1024));
    expect(await save()).toBe('4001');
    expect(host.workbook.settings.keys).toEqual([]);
  });

  test('are not saved in a workbook that is read-only', async () => {
    const { host } = await openOffice(undefined, { readOnly: true });
    Office.context.document.settings.set('columns', 1);
    expect(await save()).toBe('7000');
    expect(host.workbook.settings.keys).toEqual([]);
  });
});

describe('a protected sheet', () => {
  const edits: readonly (readonly [string, (sheet: Excel.Worksheet) => unknown])[] = [
    ['values in locked cells', (sheet) => (sheet.getRange('A1').values = [[1]])],
    ['formats', (sheet) => (sheet.getRange('A1').format.fill.color = '#FF0000')],
    ['number formats', (sheet) => (sheet.getRange('A1').numberFormat = [['0']])],
    ['conditional formats', (sheet) => sheet.getRange('A1').conditionalFormats.add('Custom')],
    ['merging', (sheet) => sheet.getRange('A1:B1').merge()],
    ['inserting rows', (sheet) => sheet.getRange('1:1').insert('Down')],
    ['clearing', (sheet) => sheet.getRange('A1').clear()],
    ['tables', (sheet) => sheet.tables.add('A1:B2', true)],
    ['row heights', (sheet) => (sheet.getRange('A1').format.rowHeight = 30)],
  ];

  test.each(edits)('refuses %s', async (_what, edit) => {
    await openOffice();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.protection.protect();
      await context.sync();
      edit(sheet);
      await expect(context.sync()).rejects.toMatchObject({ code: 'AccessDenied' });
    });
  });

  test('accepts allowed changes and changes of unlocked cells', async () => {
    await openOffice();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const open = sheet.getRange('B2');
      open.format.protection.locked = false;
      sheet.protection.protect({ allowFormatCells: true });
      open.values = [['typed']];
      sheet.getRange('A1').format.fill.color = '#FF0000';
      sheet.protection.load('protected, options');
      open.load('values');
      await context.sync();
      expect([sheet.protection.protected, sheet.protection.options.allowFormatCells]).toEqual([true, true]);
      expect(open.values).toEqual([['typed']]);
    });
  });

  test('can be unprotected with its password only', async () => {
    await openOffice();
    await Excel.run(async (context) => {
      const { protection } = context.workbook.worksheets.getActiveWorksheet();
      protection.protect({}, 'secret');
      await context.sync();
      protection.unprotect('wrong');
      await expect(context.sync()).rejects.toMatchObject({ code: 'AccessDenied' });
      protection.unprotect('secret');
      protection.load('protected');
      await context.sync();
      expect(protection.protected).toBe(false);
    });
  });
});
