import { about, addressOf, refused, valueOf, type ObjectCases } from './case';

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

/** Only the rows of `b` are visible. */
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
