import { about, addressOf, refused, resultOf, valueOf, type ObjectCases } from './case';

/** A table `Plan` in B2:C4 of two columns and two rows. */
function addPlan(sheet: Excel.Worksheet): void {
  sheet.getRange('B2:C4').values = [
    ['Name', 'Amount'],
    ['a', 1],
    ['b', 2],
  ];
  sheet.tables.add('B2:C4', true).name = 'Plan';
}
const findPlan = (sheet: Excel.Worksheet): Excel.Table => sheet.tables.getItem('Plan');
const table = about(findPlan, addPlan);
const withTotals = about(findPlan, (sheet) => {
  addPlan(sheet);
  findPlan(sheet).showTotals = true;
});
const rangeKept = (address: string) => ({
  read: (sheet: Excel.Worksheet, context: Excel.RequestContext) => addressOf(context, findPlan(sheet).getRange()),
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
        sheet.tables.add('F1:G2', true).name = 'PLAN';
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
    rangeKept('B2:C6'),
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

const tables = about((sheet) => sheet.tables, addPlan);
const ofWorkbook = about((_sheet, context) => context.workbook.tables, addPlan);

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
      refused('InvalidArgument'),
    ),
  ],
  count: tables.reads('count', 1),
  getCount: tables.does(
    'is the number of tables',
    (object, _sheet, context) => resultOf(context, object.getCount()),
    1,
  ),
  getItem: [
    tables.does('finds by name', (object) => valueOf(object.getItem('plan'), 'name'), 'Plan'),
    tables.does(
      'or by id',
      async (object) => valueOf(object.getItem((await valueOf(object.getItem('Plan'), 'id')) ?? ''), 'name'),
      'Plan',
    ),
    tables.does('throws ItemNotFound', (object) => valueOf(object.getItem('None'), 'name'), refused('ItemNotFound')),
  ],
  getItemAt: [
    tables.does('is the table at that position', (object) => valueOf(object.getItemAt(0), 'name'), 'Plan'),
    tables.does(
      'throws where there is none',
      (object) => valueOf(object.getItemAt(1), 'name'),
      refused('ItemNotFound'),
    ),
  ],
  getItemOrNullObject: tables.does(
    'finds by name, or is a null object',
    async (object) => [
      await valueOf(object.getItemOrNullObject('Plan'), 'name'),
      await valueOf(object.getItemOrNullObject('None'), 'name'),
    ],
    ['Plan', null],
  ),
  items: ofWorkbook.does(
    'are the tables of all worksheets',
    async (object, _sheet, context) => {
      context.workbook.worksheets.add('Second').tables.add('A1:B3', true).name = 'Other';
      object.load('items/name');
      await context.sync();
      return object.items.map(({ name }) => name);
    },
    ['Plan', 'Other'],
  ),
};

const columns = about((sheet) => findPlan(sheet).columns, addPlan);
const column = about((sheet) => findPlan(sheet).columns.getItem('Amount'), addPlan);
const columnWithTotal = about(
  (sheet) => findPlan(sheet).columns.getItem('Amount'),
  (sheet) => {
    addPlan(sheet);
    findPlan(sheet).showTotals = true;
  },
);

/** `Excel.TableColumn`: https://learn.microsoft.com/javascript/api/excel/excel.tablecolumn */
export const tableColumnCases: ObjectCases = {
  getDataBodyRange: columnWithTotal.finds(
    'is the data body of the column',
    (object) => object.getDataBodyRange(),
    'C3:C4',
  ),
  getHeaderRowRange: column.finds('is its header', (object) => object.getHeaderRowRange(), 'C2'),
  getRange: columnWithTotal.finds('is the entire column', (object) => object.getRange(), 'C2:C5'),
  getTotalRowRange: columnWithTotal.finds('is its total', (object) => object.getTotalRowRange(), 'C5'),
  id: column.does(
    'identifies the column in the table',
    async (object, sheet) => {
      const id = (await valueOf(object, 'id')) ?? 0;
      return [typeof id, await valueOf(findPlan(sheet).columns.getItem(id), 'name')];
    },
    ['number', 'Amount'],
  ),
  index: column.reads('index', 1, 'is zero-indexed'),
  name: column.does(
    'is the column’s name, and its header’s text',
    async (object, sheet) => {
      object.name = 'Cost';
      return [
        await valueOf(findPlan(sheet).columns.getItemAt(1), 'name'),
        await valueOf(sheet.getRange('C2'), 'values'),
      ];
    },
    ['Cost', [['Cost']]],
    { read: (sheet) => valueOf(findPlan(sheet).columns.getItemAt(1), 'name'), gives: 'Cost' },
  ),
  values: column.written('values', [['Amount'], [1], [2]], [['Amount'], [10], [20]]),
};

/** `Excel.TableColumnCollection`: https://learn.microsoft.com/javascript/api/excel/excel.tablecolumncollection */
export const tableColumnCollectionCases: ObjectCases = {
  count: columns.reads('count', 2),
  getCount: columns.does(
    'is the number of columns',
    (object, _sheet, context) => resultOf(context, object.getCount()),
    2,
  ),
  getItem: [
    columns.does('finds by name', (object) => valueOf(object.getItem('amount'), 'index'), 1),
    columns.does('throws ItemNotFound', (object) => valueOf(object.getItem('None'), 'index'), refused('ItemNotFound')),
  ],
  getItemAt: columns.does('is the column at that position', (object) => valueOf(object.getItemAt(0), 'name'), 'Name'),
  getItemOrNullObject: columns.does(
    'finds by name, or is a null object',
    async (object) => [
      await valueOf(object.getItemOrNullObject('Name'), 'index'),
      await valueOf(object.getItemOrNullObject('None'), 'index'),
    ],
    [0, null],
  ),
  items: columns.does(
    'are the columns',
    async (object, _sheet, context) => {
      object.load('items/name');
      await context.sync();
      return object.items.map(({ name }) => name);
    },
    ['Name', 'Amount'],
  ),
};

const rows = about((sheet) => findPlan(sheet).rows, addPlan);
const row = about((sheet) => findPlan(sheet).rows.getItemAt(1), addPlan);
const bodyKept = (gives: unknown) => ({
  read: (sheet: Excel.Worksheet) => valueOf(findPlan(sheet).getDataBodyRange(), 'values'),
  gives,
});

/** `Excel.TableRow`: https://learn.microsoft.com/javascript/api/excel/excel.tablerow */
export const tableRowCases: ObjectCases = {
  delete: row.does(
    'deletes the row from the table',
    (object, sheet) => {
      object.delete();
      return valueOf(findPlan(sheet).getDataBodyRange(), 'values');
    },
    [['a', 1]],
    bodyKept([['a', 1]]),
  ),
  getRange: row.finds('is the entire row', (object) => object.getRange(), 'B4:C4'),
  index: row.reads('index', 1, 'is zero-indexed'),
  values: row.written('values', [['b', 2]], [['c', 3]]),
};

/** `Excel.TableRowCollection`: https://learn.microsoft.com/javascript/api/excel/excel.tablerowcollection */
export const tableRowCollectionCases: ObjectCases = {
  add: [
    rows.does(
      'adds at the end where no index is given',
      async (object, sheet) => {
        const added = await valueOf(object.add(undefined, [['c', 3]]), 'index');
        return [added, await valueOf(findPlan(sheet).getDataBodyRange(), 'values')];
      },
      [
        2,
        [
          ['a', 1],
          ['b', 2],
          ['c', 3],
        ],
      ],
      bodyKept([
        ['a', 1],
        ['b', 2],
        ['c', 3],
      ]),
    ),
    rows.does(
      'or at a position, the rows below shifted down',
      (object, sheet) => {
        object.add(0, [['z', 0]]);
        return valueOf(findPlan(sheet).getDataBodyRange(), 'values');
      },
      [
        ['z', 0],
        ['a', 1],
        ['b', 2],
      ],
    ),
  ],
  count: rows.reads('count', 2),
  getCount: rows.does('is the number of rows', (object, _sheet, context) => resultOf(context, object.getCount()), 2),
  getItemAt: [
    rows.does('is the row at that position', (object) => valueOf(object.getItemAt(1), 'values'), [['b', 2]]),
    rows.does(
      'throws where there is none',
      (object) => valueOf(object.getItemAt(9), 'values'),
      refused('ItemNotFound'),
    ),
  ],
  items: rows.does(
    'are the rows',
    async (object, _sheet, context) => {
      object.load('items/values');
      await context.sync();
      return object.items.map(({ values }) => values);
    },
    [[['a', 1]], [['b', 2]]],
  ),
};

const filter = about((sheet) => sheet.autoFilter);
const applied = about(
  (sheet) => sheet.autoFilter,
  (sheet) => {
    sheet.getRange('A1:B3').values = [
      ['Name', 'Amount'],
      ['a', 1],
      ['b', 2],
    ];
    sheet.autoFilter.apply('A1:B3');
  },
);

/** Only the rows of `b` are in sight. */
const filtered = about(
  (sheet) => sheet.autoFilter,
  (sheet) => {
    sheet.getRange('A1:B3').values = [
      ['Name', 'Amount'],
      ['a', 1],
      ['b', 2],
    ];
    sheet.autoFilter.apply('A1:B3', 0, { filterOn: 'Values', values: ['b'] });
  },
);
const VALUES = [{ filterOn: 'Values', values: ['b'] }, null];

/** `Excel.AutoFilter`: https://learn.microsoft.com/javascript/api/excel/excel.autofilter */
export const autoFilterCases: ObjectCases = {
  apply: [
    applied.does('applies to the range', (object, _sheet, context) => addressOf(context, object.getRange()), 'A1:B3', {
      read: (sheet, context) => addressOf(context, sheet.autoFilter.getRange()),
      gives: 'A1:B3',
    }),
    filtered.does(
      'shows the rows that satisfy the criteria',
      async (_object, sheet) => [
        await valueOf(sheet.getRange('A2'), 'rowHidden'),
        await valueOf(sheet.getRange('A3'), 'rowHidden'),
      ],
      [true, false],
      { read: (sheet) => valueOf(sheet.getRange('A2'), 'rowHidden'), gives: true },
    ),
  ],
  clearCriteria: filtered.does(
    'clears the criteria, and keeps the filter',
    async (object) => {
      object.clearCriteria();
      return [await valueOf(object, 'isDataFiltered'), await valueOf(object, 'enabled')];
    },
    [false, true],
    { read: (sheet) => valueOf(sheet.getRange('A1:B3'), 'hidden'), gives: false },
  ),
  criteria: [
    applied.reads('criteria', [null, null], 'has one entry a column, null where it isn’t filtered'),
    filtered.does('is what each column is filtered by', (object) => valueOf(object, 'criteria'), VALUES, {
      read: (sheet) => valueOf(sheet.autoFilter, 'criteria'),
      gives: VALUES,
    }),
  ],
  enabled: [
    filter.reads('enabled', false),
    applied.does('tells whether a filter is on', (object) => valueOf(object, 'enabled'), true, {
      read: (sheet) => valueOf(sheet.autoFilter, 'enabled'),
      gives: true,
    }),
  ],
  getRange: filter.does(
    'throws ItemNotFound where there is no filter',
    (object, _sheet, context) => addressOf(context, object.getRange()),
    refused('ItemNotFound'),
  ),
  getRangeOrNullObject: [
    applied.finds('is the range that it applies to', (object) => object.getRangeOrNullObject(), 'A1:B3'),
    filter.does(
      'is a null object where there is no filter',
      (object, _sheet, context) => addressOf(context, object.getRangeOrNullObject()),
      null,
    ),
  ],
  isDataFiltered: [
    applied.reads('isDataFiltered', false, 'is false where no column has criteria'),
    filtered.does('is true where one has', (object) => valueOf(object, 'isDataFiltered'), true, {
      read: (sheet) => valueOf(sheet.autoFilter, 'isDataFiltered'),
      gives: true,
    }),
  ],
  remove: applied.does(
    'removes the filter',
    (object) => {
      object.remove();
      return valueOf(object, 'enabled');
    },
    false,
    { read: (sheet) => valueOf(sheet.autoFilter, 'enabled'), gives: false },
  ),
};
