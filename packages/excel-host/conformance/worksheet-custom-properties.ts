import { about, refused, resultOf, valueOf, type ObjectCases } from './case';

const properties = about((sheet) => sheet.customProperties);

const property = about(
  (sheet) => sheet.customProperties.getItem('Kind'),
  (sheet) => sheet.customProperties.add('Kind', 'register'),
);

/** `Excel.WorksheetCustomProperty`: https://learn.microsoft.com/javascript/api/excel/excel.worksheetcustomproperty */
export const worksheetCustomPropertyCases: ObjectCases = {
  delete: property.does(
    'deletes the property',
    (object, sheet, context) => {
      object.delete();
      return resultOf(context, sheet.customProperties.getCount());
    },
    0,
    { read: (sheet, context) => resultOf(context, sheet.customProperties.getCount()), gives: 0 },
  ),
  key: property.reads('key', 'Kind'),
  value: property.written('value', 'register', 'summary'),
};

/** `Excel.WorksheetCustomPropertyCollection`: https://learn.microsoft.com/javascript/api/excel/excel.worksheetcustompropertycollection */
export const worksheetCustomPropertyCollectionCases: ObjectCases = {
  add: [
    properties.does(
      'adds a property, and takes the place of one with that key',
      (object, sheet) => {
        object.add('Kind', 'register');
        object.add('kind', 'summary');
        return valueOf(sheet.customProperties.getItem('Kind'), 'value');
      },
      'summary',
      { read: (sheet) => valueOf(sheet.customProperties.getItem('Kind'), 'value'), gives: 'summary' },
    ),
    properties.does(
      'a key of more than 255 characters is refused with InvalidArgument',
      async (object, _sheet, context) => {
        object.add('k'.repeat(256), 'value');
        await context.sync();
      },
      refused('InvalidArgument'),
    ),
  ],
  getCount: properties.does(
    'is the number of properties of this worksheet',
    (object, _sheet, context) => {
      object.add('Kind', 'register');
      context.workbook.worksheets.add('Second').customProperties.add('Other', 'value');
      return resultOf(context, object.getCount());
    },
    1,
  ),
  getItem: [
    properties.does(
      'finds by key, whatever its case',
      (object) => {
        object.add('Kind', 'register');
        return valueOf(object.getItem('KIND'), 'value');
      },
      'register',
    ),
    properties.does(
      'throws ItemNotFound',
      (object) => valueOf(object.getItem('None'), 'value'),
      refused('ItemNotFound'),
    ),
  ],
  getItemOrNullObject: properties.does(
    'finds by key, or is a null object',
    async (object) => {
      object.add('Kind', 'register');
      return [
        await valueOf(object.getItemOrNullObject('kind'), 'value'),
        await valueOf(object.getItemOrNullObject('None'), 'value'),
      ];
    },
    ['register', null],
  ),
  items: properties.does(
    'are the properties',
    async (object, _sheet, context) => {
      object.add('Kind', 'register');
      object.add('Made', 'today');
      object.load('items/key, items/value');
      await context.sync();
      return object.items.map(({ key, value }) => [key, value]);
    },
    [
      ['Kind', 'register'],
      ['Made', 'today'],
    ],
  ),
};
