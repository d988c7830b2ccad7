import { about, refused, resultOf, valueOf, type ObjectCases } from './case';
import { addSales, findSales } from './table-bench';

const columns = about((sheet) => findSales(sheet).columns, addSales);

const column = about((sheet) => findSales(sheet).columns.getItem('Amount'), addSales);

const columnWithTotal = about(
  (sheet) => findSales(sheet).columns.getItem('Amount'),
  (sheet) => {
    addSales(sheet);
    findSales(sheet).showTotals = true;
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
      return [typeof id, await valueOf(findSales(sheet).columns.getItem(id), 'name')];
    },
    ['number', 'Amount'],
  ),
  index: column.reads('index', 1, 'is zero-indexed'),
  name: column.does(
    'is the column’s name, and its header’s text',
    async (object, sheet) => {
      object.name = 'Cost';
      return [
        await valueOf(findSales(sheet).columns.getItemAt(1), 'name'),
        await valueOf(sheet.getRange('C2'), 'values'),
      ];
    },
    ['Cost', [['Cost']]],
    { read: (sheet) => valueOf(findSales(sheet).columns.getItemAt(1), 'name'), gives: 'Cost' },
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

const rows = about((sheet) => findSales(sheet).rows, addSales);

const row = about((sheet) => findSales(sheet).rows.getItemAt(1), addSales);

const bodyAfterSaving = (gives: unknown) => ({
  read: (sheet: Excel.Worksheet) => valueOf(findSales(sheet).getDataBodyRange(), 'values'),
  gives,
});

/** `Excel.TableRow`: https://learn.microsoft.com/javascript/api/excel/excel.tablerow */
export const tableRowCases: ObjectCases = {
  delete: row.does(
    'deletes the row from the table',
    (object, sheet) => {
      object.delete();
      return valueOf(findSales(sheet).getDataBodyRange(), 'values');
    },
    [['a', 1]],
    bodyAfterSaving([['a', 1]]),
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
        return [added, await valueOf(findSales(sheet).getDataBodyRange(), 'values')];
      },
      [
        2,
        [
          ['a', 1],
          ['b', 2],
          ['c', 3],
        ],
      ],
      bodyAfterSaving([
        ['a', 1],
        ['b', 2],
        ['c', 3],
      ]),
    ),
    rows.does(
      'or at a position, the rows below shifted down',
      (object, sheet) => {
        object.add(0, [['z', 0]]);
        return valueOf(findSales(sheet).getDataBodyRange(), 'values');
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
