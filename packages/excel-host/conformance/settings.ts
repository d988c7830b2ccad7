import { about, refused, resultOf, valueOf, type ObjectCases } from './case';

/** Half of the characters allowed in all settings together. */
const HALF_OF_ALL = 1024 * 1024;

const settings = about((_sheet, context) => context.workbook.settings);

const setting = about(
  (_sheet, context) => context.workbook.settings.getItem('AsOf'),
  (_sheet, context) => context.workbook.settings.add('AsOf', '2024-09-15'),
);

/** `Excel.Setting`: https://learn.microsoft.com/javascript/api/excel/excel.setting */
export const settingCases: ObjectCases = {
  delete: setting.does(
    'deletes the setting',
    (object, _sheet, context) => {
      object.delete();
      return resultOf(context, context.workbook.settings.getCount());
    },
    0,
    { read: (_sheet, context) => resultOf(context, context.workbook.settings.getCount()), gives: 0 },
  ),
  key: setting.reads('key', 'AsOf'),
  value: [
    setting.written('value', '2024-09-15', 7, true, [1, 'two', null], { of: { more: ['than one'] } }),
    setting.does(
      'a date comes back as a date',
      async (object) => {
        object.value = new Date(Date.UTC(2024, 8, 15));
        return valueOf(object, 'value');
      },
      '2024-09-15T00:00:00.000Z',
    ),
  ],
};

/** `Excel.SettingCollection`: https://learn.microsoft.com/javascript/api/excel/excel.settingcollection */
export const settingCollectionCases: ObjectCases = {
  add: [
    settings.does(
      'sets or adds',
      (object) => {
        object.add('AsOf', 1);
        return valueOf(object.add('AsOf', { day: 2 }), 'value');
      },
      { day: 2 },
      { read: (_sheet, context) => valueOf(context.workbook.settings.getItem('AsOf'), 'value'), gives: { day: 2 } },
    ),
    settings.does(
      'refuses what makes all settings larger than 2 MB: https://github.com/OfficeDev/office-js/issues/3957',
      (object) => {
        object.add('most', 'x'.repeat(HALF_OF_ALL));
        return valueOf(object.add('rest', 'x'.repeat(HALF_OF_ALL)), 'key');
      },
      refused('InvalidArgument'),
    ),
    settings.does(
      'takes up to 2 MB, and a value in place of a larger one',
      (object) => {
        object.add('most', 'x'.repeat(HALF_OF_ALL));
        object.add('most', 'x'.repeat(HALF_OF_ALL - 20));
        return valueOf(object.add('rest', 'x'.repeat(HALF_OF_ALL)), 'key');
      },
      'rest',
    ),
  ],
  getCount: settings.does(
    'is the number of settings',
    (object, _sheet, context) => {
      object.add('a', 1);
      object.add('b', 2);
      return resultOf(context, object.getCount());
    },
    2,
  ),
  getItem: [
    settings.does(
      'finds by key',
      (object) => {
        object.add('AsOf', 5);
        return valueOf(object.getItem('AsOf'), 'value');
      },
      5,
    ),
    settings.does('throws ItemNotFound', (object) => valueOf(object.getItem('None'), 'value'), refused('ItemNotFound')),
    settings.does(
      'keys are case-sensitive',
      (object) => {
        object.add('AsOf', 5);
        return valueOf(object.getItem('asof'), 'value');
      },
      refused('ItemNotFound'),
    ),
  ],
  getItemOrNullObject: settings.does(
    'finds by key, or is a null object',
    async (object): Promise<unknown> => {
      object.add('AsOf', 5);
      return [
        await valueOf(object.getItemOrNullObject('AsOf'), 'value'),
        await valueOf(object.getItemOrNullObject('None'), 'value'),
      ];
    },
    [5, null],
  ),
  items: settings.does(
    'are the settings',
    async (object, _sheet, context) => {
      object.add('a', 1);
      object.add('b', 'two');
      object.load('items/key, items/value');
      await context.sync();
      return object.items.map(({ key, value }): unknown => [key, value]);
    },
    [
      ['a', 1],
      ['b', 'two'],
    ],
  ),
};
