import { about, addressOf, refused, resultOf, valueOf, type ObjectCases } from './case';

const names = about((_sheet, context) => context.workbook.names);

const name = about(
  (_sheet, context) => context.workbook.names.getItem('AsOf'),
  (sheet, context) => context.workbook.names.add('AsOf', sheet.getRange('B1:C2'), 'the day'),
);

const constant = about(
  (_sheet, context) => context.workbook.names.getItem('Limit'),
  (_sheet, context) => context.workbook.names.add('Limit', '=30'),
);

/** `Excel.NamedItem`: https://learn.microsoft.com/javascript/api/excel/excel.nameditem */
export const namedItemCases: ObjectCases = {
  comment: name.written('comment', 'the day', 'the day of the review'),
  delete: name.does(
    'deletes the name',
    (object, _sheet, context) => {
      object.delete();
      return resultOf(context, context.workbook.names.getCount());
    },
    0,
    { read: (_sheet, context) => resultOf(context, context.workbook.names.getCount()), gives: 0 },
  ),
  formula: name.written('formula', '=Sheet1!$B$1:$C$2', '=Sheet1!$D$4'),
  getRange: [
    name.finds('is the range that the name stands for', (object) => object.getRange(), 'B1:C2'),
    constant.does(
      'throws where it stands for no range',
      (object, _sheet, context) => addressOf(context, object.getRange()),
      refused('InvalidReference'),
    ),
  ],
  getRangeOrNullObject: [
    name.finds('is the range', (object) => object.getRangeOrNullObject(), 'B1:C2'),
    constant.does(
      'is a null object where it stands for no range',
      (object, _sheet, context) => addressOf(context, object.getRangeOrNullObject()),
      null,
    ),
  ],
  name: name.reads('name', 'AsOf'),
  scope: [
    name.reads('scope', 'Workbook'),
    about(
      (sheet) => sheet.names.getItem('Own'),
      (sheet) => sheet.names.add('Own', '=1'),
    ).reads('scope', 'Worksheet'),
  ],
  type: [
    name.reads('type', 'Range'),
    ...(
      [
        ['=5', 'Integer'],
        ['=0.5', 'Double'],
        ['="x"', 'String'],
        ['=TRUE', 'Boolean'],
        ['=#REF!', 'Error'],
      ] as const
    ).map(([formula, type]) =>
      about(
        (_sheet, context) => context.workbook.names.getItem('One'),
        (_sheet, context) => context.workbook.names.add('One', formula),
      ).reads('type', type, `of ${formula} is ${type}`),
    ),
  ],
  value: [
    name.reads('value', 'Sheet1!$B$1:$C$2', 'of a range is its address'),
    constant.reads('value', 30, 'of a constant is the constant'),
    about(
      (_sheet, context) => context.workbook.names.getItem('Total'),
      (sheet, context) => {
        sheet.getRange('A1:A3').values = [[1], [2], [4]];
        context.workbook.names.add('Total', '=SUM(Sheet1!$A$1:$A$3)');
      },
    ).reads('value', 7, 'of a formula is what it gives'),
  ],
  visible: name.written('visible', true, false),
};

/** `Excel.NamedItemCollection`: https://learn.microsoft.com/javascript/api/excel/excel.nameditemcollection */
export const namedItemCollectionCases: ObjectCases = {
  add: [
    names.does(
      'adds a name for a range, with a comment',
      (object, sheet) => valueOf(object.add('AsOf', sheet.getRange('B1'), 'the day'), 'comment'),
      'the day',
      { read: (_sheet, context) => valueOf(context.workbook.names.getItem('AsOf'), 'value'), gives: 'Sheet1!$B$1' },
    ),
    names.does('or for a formula', (object) => valueOf(object.add('Limit', '=30'), 'value'), 30),
  ],
  getCount: names.does(
    'is the number of names',
    (object, _sheet, context) => {
      object.add('a_', '=1');
      return resultOf(context, object.getCount());
    },
    1,
  ),
  getItem: [
    names.does(
      'finds by name, whatever its case',
      (object) => {
        object.add('AsOf', '=1');
        return valueOf(object.getItem('asof'), 'name');
      },
      'AsOf',
    ),
    names.does('throws ItemNotFound', (object) => valueOf(object.getItem('None'), 'name'), refused('ItemNotFound')),
  ],
  getItemOrNullObject: names.does(
    'finds by name, or is a null object',
    async (object) => {
      object.add('AsOf', '=1');
      return [
        await valueOf(object.getItemOrNullObject('AsOf'), 'name'),
        await valueOf(object.getItemOrNullObject('None'), 'name'),
      ];
    },
    ['AsOf', null],
  ),
  items: names.does(
    'are the names',
    async (object, _sheet, context) => {
      object.add('First', '=1');
      object.add('Second', '=2');
      object.load('items/name');
      await context.sync();
      return object.items.map((item) => item.name);
    },
    ['First', 'Second'],
  ),
};
