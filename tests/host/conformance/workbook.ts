import { about, addressOf, does, refused, resultOf, valueOf, type ObjectCases } from './case';

const workbook = about((_sheet, context) => context.workbook);
const application = about((_sheet, context) => context.workbook.application);

/** `Excel.Application`: https://learn.microsoft.com/javascript/api/excel/excel.application */
export const applicationCases: ObjectCases = {
  calculate: (['Recalculate', 'Full', 'FullRebuild'] as const).map((type) =>
    application.does(
      `calculates all open workbooks: ${type}`,
      async (object, sheet) => {
        sheet.getRange('A1:A2').formulas = [['=TODAY()'], ['=A1+1']];
        object.calculate(type);
        return valueOf(sheet.getRange('A1:A2'), 'values');
      },
      [[45_550], [45_551]],
    ),
  ),
  calculationMode: application.reads('calculationMode', 'Automatic'),
  calculationState: application.reads('calculationState', 'Done'),
  decimalSeparator: application.reads('decimalSeparator', '.', 'is the one of the user’s locale'),
  suspendApiCalculationUntilNextSync: application.does(
    'what is calculated is there after the sync',
    async (object, sheet) => {
      object.suspendApiCalculationUntilNextSync();
      sheet.getRange('A1').formulas = [['=1+1']];
      return valueOf(sheet.getRange('A1'), 'values');
    },
    [[2]],
  ),
  suspendScreenUpdatingUntilNextSync: application.does(
    'what is written is there after the sync',
    async (object, sheet) => {
      object.suspendScreenUpdatingUntilNextSync();
      sheet.getRange('A1').values = [['x']];
      return valueOf(sheet.getRange('A1'), 'values');
    },
    [['x']],
  ),
  thousandsSeparator: application.reads('thousandsSeparator', ',', 'is the one of the user’s locale'),
};

/** `Excel.Workbook`: https://learn.microsoft.com/javascript/api/excel/excel.workbook */
export const workbookCases: ObjectCases = {
  application: workbook.leadsTo('application/calculationState', 'Done'),
  getActiveCell: workbook.does(
    'is the active cell of the selection',
    (object, sheet, context) => {
      sheet.getRange('B3:D5').select();
      return addressOf(context, object.getActiveCell());
    },
    'B3',
  ),
  getIsActiveCollabSession: workbook.does(
    'is false where the workbook is edited by one',
    (object, _sheet, context) => resultOf(context, object.getIsActiveCollabSession()),
    false,
  ),
  getSelectedRange: workbook.does(
    'is the selected range',
    (object, sheet, context) => {
      sheet.getRange('C2:D4').select();
      return addressOf(context, object.getSelectedRange());
    },
    'C2:D4',
  ),
  getSelectedRanges: workbook.does(
    'are the selected ranges',
    async (object, sheet) => {
      sheet.getRange('C2:D4').select();
      return valueOf(object.getSelectedRanges(), 'areaCount');
    },
    1,
  ),
  name: workbook.reads('name', 'plan.xlsx'),
  names: workbook.does(
    'leads to the names whose scope is the workbook',
    async (object, sheet, context) => {
      object.names.add('Shared', '=1');
      sheet.names.add('Own', '=1');
      return resultOf(context, object.names.getCount());
    },
    1,
  ),
  readOnly: workbook.reads('readOnly', false),
  settings: workbook.does(
    'leads to the settings',
    (object, _sheet, context) => {
      object.settings.add('key', 1);
      return resultOf(context, object.settings.getCount());
    },
    1,
  ),
  tables: workbook.does(
    'leads to the tables of all worksheets',
    (object, sheet) => {
      sheet.tables.add('A1:B2', true);
      object.worksheets.add('Second').tables.add('A1:B2', true);
      return valueOf(object.tables, 'count');
    },
    2,
  ),
  worksheets: workbook.does(
    'leads to the worksheets',
    (object, _sheet, context) => resultOf(context, object.worksheets.getCount()),
    1,
  ),
};

/** `Excel.Runtime`: https://learn.microsoft.com/javascript/api/excel/excel.runtime */
export const runtimeCases: ObjectCases = {
  enableEvents: does(
    'toggles the events of this add-in',
    async (sheet, context) => {
      const { runtime } = context;
      const told: string[] = [];
      const registered = sheet.onChanged.add(({ address }) => Promise.resolve(void told.push(address)));
      runtime.enableEvents = false;
      await context.sync();
      sheet.getRange('A1').values = [[1]];
      await context.sync();
      const off = await valueOf(runtime, 'enableEvents');
      runtime.enableEvents = true;
      sheet.getRange('A2').values = [[2]];
      const on = await valueOf(runtime, 'enableEvents');
      // Events are told in their order: the second has come when a later request is answered.
      for (let sync = 0; told.length === 0 && sync < 20; sync++) await valueOf(runtime, 'enableEvents');
      registered.remove();
      await context.sync();
      return [off, on, told];
    },
    [false, true, ['A2']],
  ),
};

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
  add: settings.does(
    'sets or adds',
    (object) => {
      object.add('AsOf', 1);
      return valueOf(object.add('AsOf', { day: 2 }), 'value');
    },
    { day: 2 },
    { read: (_sheet, context) => valueOf(context.workbook.settings.getItem('AsOf'), 'value'), gives: { day: 2 } },
  ),
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
    constant.reads('value', 30, 'of a formula is what it gives'),
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
