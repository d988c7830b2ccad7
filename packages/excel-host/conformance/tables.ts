import { about, addressOf, refused, resultOf, valueOf, type ObjectCases } from './case';
import { addSales, findSales } from './table-bench';

const table = about(findSales, addSales);

const withTotals = about(findSales, (sheet) => {
  addSales(sheet);
  findSales(sheet).showTotals = true;
});

const rangeAfterSaving = (address: string) => ({
  read: (sheet: Excel.Worksheet, context: Excel.RequestContext) => addressOf(context, findSales(sheet).getRange()),
  gives: address,
});

/** `Excel.Table`: https://learn.microsoft.com/javascript/api/excel/excel.table */
export const tableCases: ObjectCases = {
  autoFilter: table.leadsTo('autoFilter/enabled', true),
  clearFilters: table.does(
    'clears all filters of the table',
    async (object, sheet) => {
      object.autoFilter.apply(object.getRange(), 0, { filterOn: 'Values', values: ['B'] });
      const hidden = await valueOf(sheet.getRange('B3'), 'rowHidden');
      object.clearFilters();
      return [
        hidden,
        await valueOf(sheet.getRange('B2:B4'), 'rowHidden'),
        await valueOf(object.autoFilter, 'isDataFiltered'),
      ];
    },
    [true, false, false],
    { read: (sheet) => valueOf(sheet.getRange('B2:B4'), 'rowHidden'), gives: false },
  ),
  columns: table.leadsTo('columns/count', 2),
  convertToRange: table.does(
    'makes normal cells of it, all data preserved',
    async (object, sheet, context) => {
      const range = object.convertToRange();
      return [await addressOf(context, range), await valueOf(range, 'values'), await valueOf(sheet.tables, 'count')];
    },
    [
      'B2:C4',
      [
        ['Name', 'Amount'],
        ['a', 1],
        ['b', 2],
      ],
      0,
    ],
    { read: (sheet) => valueOf(sheet.tables, 'count'), gives: 0 },
  ),
  delete: table.does(
    'deletes the table',
    async (object, sheet) => {
      object.delete();
      return [await valueOf(sheet.tables, 'count'), await valueOf(sheet.getRange('B3'), 'values')];
    },
    [0, [['']]],
    { read: (sheet) => valueOf(sheet.tables, 'count'), gives: 0 },
  ),
  getDataBodyRange: withTotals.finds('is the data body', (object) => object.getDataBodyRange(), 'B3:C4'),
  getHeaderRowRange: table.finds('is the header row', (object) => object.getHeaderRowRange(), 'B2:C2'),
  getRange: withTotals.finds('is the entire table', (object) => object.getRange(), 'B2:C5'),
  getTotalRowRange: [
    withTotals.finds('is the totals row', (object) => object.getTotalRowRange(), 'B5:C5'),
    table.does(
      'throws where there is none',
      (object, _sheet, context) => addressOf(context, object.getTotalRowRange()),
      refused('ItemNotFound'),
    ),
  ],
  id: table.does(
    'stays the same when the table is renamed',
    async (object, sheet) => {
      const id = await valueOf(object, 'id');
      object.name = 'Renamed';
      return [id === (await valueOf(sheet.tables.getItem('Renamed'), 'id')), id === ''];
    },
    [true, false],
  ),
  legacyId: table.reads('legacyId', '1', 'is a numeric id'),
  name: [
    table.does(
      'is the table’s name',
      (object, sheet) => {
        object.name = 'Register';
        return valueOf(sheet.tables.getItemAt(0), 'name');
      },
      'Register',
      { read: (sheet) => valueOf(sheet.tables.getItemAt(0), 'name'), gives: 'Register' },
    ),
    table.does(
      'follows the rules for names',
      async (object, _sheet, context) => {
        object.name = 'not a name';
        await context.sync();
      },
      refused('InvalidArgument'),
    ),
    table.does(
      'is unique',
      async (_object, sheet, context) => {
        sheet.tables.add('F1:G2', true).name = 'SALES';
        await context.sync();
      },
      refused('ItemAlreadyExists'),
    ),
  ],
  resize: table.does(
    'resizes to the range',
    (object, _sheet, context) => {
      object.resize('B2:C6');
      return addressOf(context, object.getRange());
    },
    'B2:C6',
    rangeAfterSaving('B2:C6'),
  ),
  rows: table.leadsTo('rows/count', 2),
  showBandedColumns: table.written('showBandedColumns', false, true),
  showBandedRows: table.written('showBandedRows', true, false),
  showFilterButton: table.written('showFilterButton', true, false),
  showHeaders: table.written('showHeaders', true, false),
  showTotals: table.written('showTotals', false, true),
  style: table.written('style', 'TableStyleMedium2', 'TableStyleLight9'),
  worksheet: table.leadsTo('worksheet/name', 'Sheet1'),
};

const tables = about((sheet) => sheet.tables, addSales);

const ofWorkbook = about((_sheet, context) => context.workbook.tables, addSales);

/** `Excel.TableCollection`: https://learn.microsoft.com/javascript/api/excel/excel.tablecollection */
export const tableCollectionCases: ObjectCases = {
  add: [
    ofWorkbook.does(
      'the address tells the worksheet',
      async (object, _sheet, context) => {
        context.workbook.worksheets.add('Second');
        const added = object.add('Second!A1:B3', true);
        added.load('name, worksheet/name');
        await context.sync();
        return [added.name, added.worksheet.name];
      },
      ['Table2', 'Second'],
      {
        read: (_sheet, context) => addressOf(context, context.workbook.tables.getItem('Table2').getRange()),
        gives: 'A1:B3',
      },
    ),
    ofWorkbook.does(
      'without one it is the active worksheet',
      async (object, _sheet, context) => {
        const added = object.add('F1:G3', true);
        added.load('worksheet/name');
        await context.sync();
        return added.worksheet.name;
      },
      'Sheet1',
    ),
    tables.does(
      'without headers Excel makes some and shifts the data down by one',
      async (object, sheet, context) => {
        sheet.getRange('F1:G1').values = [[1, 2]];
        const range = object.add('F1:G1', false).getRange();
        return [await addressOf(context, range), await valueOf(range, 'values')];
      },
      [
        'F1:G2',
        [
          ['Column1', 'Column2'],
          [1, 2],
        ],
      ],
    ),
    tables.does(
      'fails where it would overlap another table',
      async (object, _sheet, context) => {
        object.add('C4:D9', true);
        await context.sync();
      },
      refused('MergedRangeConflict'),
    ),
  ],
  count: tables.reads('count', 1),
  getCount: tables.does(
    'is the number of tables',
    (object, _sheet, context) => resultOf(context, object.getCount()),
    1,
  ),
  getItem: [
    tables.does('finds by name', (object) => valueOf(object.getItem('sales'), 'name'), 'Sales'),
    tables.does(
      'or by id',
      async (object) => valueOf(object.getItem((await valueOf(object.getItem('Sales'), 'id')) ?? ''), 'name'),
      'Sales',
    ),
    tables.does('throws ItemNotFound', (object) => valueOf(object.getItem('None'), 'name'), refused('ItemNotFound')),
  ],
  getItemAt: [
    tables.does('is the table at that position', (object) => valueOf(object.getItemAt(0), 'name'), 'Sales'),
    tables.does(
      'throws where there is none',
      (object) => valueOf(object.getItemAt(1), 'name'),
      refused('ItemNotFound'),
    ),
  ],
  getItemOrNullObject: tables.does(
    'finds by name, or is a null object',
    async (object) => [
      await valueOf(object.getItemOrNullObject('Sales'), 'name'),
      await valueOf(object.getItemOrNullObject('None'), 'name'),
    ],
    ['Sales', null],
  ),
  items: ofWorkbook.does(
    'are the tables of all worksheets',
    async (object, _sheet, context) => {
      context.workbook.worksheets.add('Second').tables.add('A1:B3', true).name = 'Other';
      object.load('items/name');
      await context.sync();
      return object.items.map(({ name }) => name);
    },
    ['Sales', 'Other'],
  ),
};
