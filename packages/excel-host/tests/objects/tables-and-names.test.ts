import { failure, openOffice } from '../../testing/office';

const DATA = [
  ['Name', 'Amount'],
  ['a', 1],
  ['b', 2],
];

async function withTable(
  check: (context: Excel.RequestContext, table: Excel.Table, sheet: Excel.Worksheet) => Promise<void>,
): Promise<void> {
  await openOffice();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('B2:C4').values = DATA;
    await check(context, sheet.tables.add('B2:C4', true), sheet);
  });
}

describe('tables', () => {
  test('have a name, an id, columns and rows', () =>
    withTable(async (context, table) => {
      table.load(
        'name, id, showHeaders, showTotals, showBandedRows, style, columns/items/name, rows/items/values, worksheet/name',
      );
      await context.sync();
      expect([table.name, table.showHeaders, table.showTotals]).toEqual(['Table1', true, false]);
      expect(table.columns.items.map(({ name }) => name)).toEqual(['Name', 'Amount']);
      expect(table.rows.items.map(({ values }) => values)).toEqual([[['a', 1]], [['b', 2]]]);
      expect(table.worksheet.name).toBe('Sheet1');
    }));

  test('have ranges', () =>
    withTable(async (context, table) => {
      const ranges = [
        table.getRange(),
        table.getHeaderRowRange(),
        table.getDataBodyRange(),
        table.columns.getItem('amount').getDataBodyRange(),
      ];
      for (const range of ranges) range.load('address');
      await context.sync();
      expect(ranges.map(({ address }) => address)).toEqual([
        'Sheet1!B2:C4',
        'Sheet1!B2:C2',
        'Sheet1!B3:C4',
        'Sheet1!C3:C4',
      ]);
    }));

  test('are renamed, restyled and found again in the next sync', () =>
    withTable(async (context, table) => {
      table.set({ name: 'Indicadores', style: 'TableStyleLight9', showBandedRows: false, showFilterButton: false });
      await context.sync();
      const found = context.workbook.tables
        .getItem('INDICADORES')
        .load('name, style, showBandedRows, showFilterButton');
      await context.sync();
      expect(found.toJSON()).toMatchObject({
        name: 'Indicadores',
        style: 'TableStyleLight9',
        showBandedRows: false,
        showFilterButton: false,
      });
    }));

  test('are resized and get rows', () =>
    withTable(async (context, table, sheet) => {
      table.resize('B2:C6');
      table.rows.add(undefined, [['c', 3]]);
      const range = table.getRange().load('address');
      const last = sheet.getRange('B7:C7').load('values');
      await context.sync();
      expect([range.address, last.values]).toEqual(['Sheet1!B2:C7', [['c', 3]]]);
    }));

  test('are converted to ranges', () =>
    withTable(async (context, table, sheet) => {
      table.convertToRange();
      const count = sheet.tables.getCount();
      const cells = sheet.getRange('B2:C4').load('values');
      await context.sync();
      expect([count.value, cells.values]).toEqual([0, DATA]);
    }));

  // https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling
  test('can’t overlap when added or resized', () =>
    withTable(async (context, table, sheet) => {
      await context.sync();
      sheet.tables.add('C4:D9', true);
      expect((await failure(context.sync())).code).toBe('MergedRangeConflict');
      sheet.tables.add('E2:F4', true);
      sheet.getRange('B10:C10').merge();
      await context.sync();
      for (const address of ['B2:E4', 'B2:C10']) {
        table.resize(address);
        expect((await failure(context.sync())).code).toBe('MergedRangeConflict');
      }
    }));

  test('can’t have the same name', () =>
    withTable(async (context, table, sheet) => {
      table.name = 'Sales';
      const other = sheet.tables.add('F2:G4', true);
      await context.sync();
      other.name = 'sales';
      expect((await failure(context.sync())).code).toBe('ItemAlreadyExists');
    }));
});

describe('names', () => {
  test('refer to cells', async () => {
    await openOffice();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const name = context.workbook.names.add('FechaDeCorte', sheet.getRange('B1'), 'as of');
      name.load('name, type, value, formula, visible, comment, scope');
      const range = name.getRange().load('address');
      await context.sync();
      expect(name.toJSON()).toMatchObject({
        name: 'FechaDeCorte',
        type: 'Range',
        value: 'Sheet1!$B$1',
        formula: '=Sheet1!$B$1',
        visible: true,
        comment: 'as of',
        scope: 'Workbook',
      });
      expect(range.address).toBe('Sheet1!B1');
      const byName = sheet.getRange('fechadecorte').load('address');
      await context.sync();
      expect(byName.address).toBe('Sheet1!B1');
    });
  });

  const constants = [
    ['=5', 'Integer', 5],
    ['=0.5', 'Double', 0.5],
    ['="x"', 'String', 'x'],
    ['=TRUE', 'Boolean', true],
  ] as const;

  test.each(constants)('%s is of type %s', async (formula, type, value) => {
    await openOffice();
    await Excel.run(async (context) => {
      const name = context.workbook.names.add('Constant', formula).load('type, value');
      const range = name.getRangeOrNullObject();
      await context.sync();
      expect([name.type, name.value, range.isNullObject]).toEqual([type, value, true]);
    });
  });

  test('belong to the workbook or to a sheet, and are deleted', async () => {
    await openOffice();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.names.add('Own', sheet.getRange('A1'));
      context.workbook.names.add('Shared', sheet.getRange('A1')).visible = false;
      const own = sheet.names.load('items/name, items/scope');
      const shared = context.workbook.names.load('items/name, items/visible');
      await context.sync();
      expect(own.items.map(({ name, scope }) => [name, scope])).toEqual([['Own', 'Worksheet']]);
      expect(shared.items.map(({ name, visible }) => [name, visible])).toEqual([['Shared', false]]);
      context.workbook.names.getItem('shared').delete();
      const count = context.workbook.names.getCount();
      await context.sync();
      expect(count.value).toBe(0);
    });
  });

  test('are unique', async () => {
    await openOffice();
    await Excel.run(async (context) => {
      context.workbook.names.add('Twice', '=1');
      await context.sync();
      context.workbook.names.add('TWICE', '=2');
      expect((await failure(context.sync())).code).toBe('ItemAlreadyExists');
    });
  });
});
