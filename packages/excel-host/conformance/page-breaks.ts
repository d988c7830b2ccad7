import { about, addressOf, refused, resultOf, valueOf, type ObjectCases } from './case';

const breaks = about(
  (sheet) => sheet.horizontalPageBreaks,
  (sheet) => sheet.horizontalPageBreaks.add('A5'),
);
const first = about(
  (sheet) => sheet.horizontalPageBreaks.getItem(0),
  (sheet) => sheet.horizontalPageBreaks.add('A5'),
);

const rowOf = (sheet: Excel.Worksheet) => valueOf(sheet.horizontalPageBreaks.getItem(0), 'rowIndex');

/** `Excel.PageBreakCollection`: https://learn.microsoft.com/javascript/api/excel/excel.pagebreakcollection */
export const pageBreakCollectionCases: ObjectCases = {
  add: [
    breaks.does(
      'adds a break before the top left cell of the range',
      (object) => valueOf(object.getItem(0), 'rowIndex'),
      4,
      {
        read: rowOf,
        gives: 4,
      },
    ),
    breaks.does(
      'moves with inserted rows',
      (object, sheet) => {
        sheet.getRange('2:3').insert('Down');
        return valueOf(object.getItem(0), 'rowIndex');
      },
      6,
      { read: rowOf, gives: 6 },
    ),
    breaks.does(
      'is refused above the first row',
      (object) => valueOf(object.add('A1'), 'rowIndex'),
      refused('InvalidArgument'),
    ),
  ],
  getCount: breaks.does(
    'is the number of breaks, each once',
    (object, _sheet, context) => {
      object.add('B5');
      object.add('A9');
      return resultOf(context, object.getCount());
    },
    2,
  ),
  getItem: breaks.does(
    'throws where there is none',
    (object) => valueOf(object.getItem(1), 'rowIndex'),
    refused('ItemNotFound'),
  ),
  items: breaks.does(
    'are the breaks from top to bottom',
    async (object, _sheet, context) => {
      object.add('A3');
      object.load('items/rowIndex, items/columnIndex');
      await context.sync();
      return object.items.map(({ columnIndex, rowIndex }) => [columnIndex, rowIndex]);
    },
    [
      [0, 2],
      [0, 4],
    ],
  ),
  removePageBreaks: breaks.does(
    'removes all of them',
    (object, _sheet, context) => {
      object.removePageBreaks();
      return resultOf(context, object.getCount());
    },
    0,
    { read: (sheet, context) => resultOf(context, sheet.horizontalPageBreaks.getCount()), gives: 0 },
  ),
};

/** `Excel.PageBreak`: https://learn.microsoft.com/javascript/api/excel/excel.pagebreak */
export const pageBreakCases: ObjectCases = {
  columnIndex: first.reads('columnIndex', 0),
  delete: first.does(
    'deletes the break',
    (object, sheet, context) => {
      object.delete();
      return resultOf(context, sheet.horizontalPageBreaks.getCount());
    },
    0,
    { read: (sheet, context) => resultOf(context, sheet.horizontalPageBreaks.getCount()), gives: 0 },
  ),
  getCellAfterBreak: first.does(
    'is the first cell after the break',
    (object, _sheet, context) => addressOf(context, object.getCellAfterBreak()),
    'A5',
  ),
  rowIndex: first.reads('rowIndex', 4),
};
