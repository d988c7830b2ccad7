import { about, firstEvent, refused, resultOf, valueOf, type ObjectCases } from './case';

const sheets = about((_sheet, { workbook }) => workbook.worksheets);

/** Hidden, Sheet1 and Last, in this order. */
const several = about(
  (_sheet, { workbook }) => workbook.worksheets,
  (_sheet, { workbook }) => {
    workbook.worksheets.add('Hidden').set({ position: 0, visibility: 'Hidden' });
    workbook.worksheets.add('Last');
  },
);

/** `Excel.WorksheetCollection`: https://learn.microsoft.com/javascript/api/excel/excel.worksheetcollection */
export const worksheetCollectionCases: ObjectCases = {
  add: [
    sheets.does(
      'adds at the end, and does not activate',
      async (object, _sheet, context) => {
        const added = object.add('Sales');
        added.load('name, position');
        const active = object.getActiveWorksheet().load('name');
        await context.sync();
        return [added.name, added.position, active.name];
      },
      ['Sales', 1, 'Sheet1'],
      {
        read: async (_sheet, context) => {
          context.workbook.worksheets.load('items/name');
          await context.sync();
          return context.workbook.worksheets.items.map(({ name }) => name);
        },
        gives: ['Sheet1', 'Sales'],
      },
    ),
    sheets.does(
      'Excel decides the name where none is given',
      async (object) => /^\p{L}+ ?\d+$/u.test((await valueOf(object.add(), 'name')) ?? ''),
      true,
    ),
    sheets.does(
      'the name must be unique',
      async (object, _sheet, context) => {
        object.add('SHEET1');
        await context.sync();
      },
      refused('ItemAlreadyExists'),
    ),
  ],
  getActiveWorksheet: sheets.does(
    'is the active one',
    (object) => valueOf(object.getActiveWorksheet(), 'name'),
    'Sheet1',
  ),
  getCount: [
    several.does('is the number of worksheets', (object, _sheet, context) => resultOf(context, object.getCount()), 3),
    several.does('or of the visible ones', (object, _sheet, context) => resultOf(context, object.getCount(true)), 2),
  ],
  getFirst: [
    several.does('is the first', (object) => valueOf(object.getFirst(), 'name'), 'Hidden'),
    several.does('or the first visible one', (object) => valueOf(object.getFirst(true), 'name'), 'Sheet1'),
  ],
  getItem: [
    sheets.does('finds by name, whatever its case', (object) => valueOf(object.getItem('sheet1'), 'name'), 'Sheet1'),
    sheets.does(
      'or by id',
      async (object, sheet) => valueOf(object.getItem((await valueOf(sheet, 'id')) ?? ''), 'name'),
      'Sheet1',
    ),
    sheets.does('throws ItemNotFound', (object) => valueOf(object.getItem('None'), 'name'), refused('ItemNotFound')),
  ],
  getItemOrNullObject: [
    sheets.does('finds by name', (object) => valueOf(object.getItemOrNullObject('Sheet1'), 'name'), 'Sheet1'),
    sheets.does('is a null object', (object) => valueOf(object.getItemOrNullObject('None'), 'name'), null),
  ],
  getLast: several.does('is the last', (object) => valueOf(object.getLast(), 'name'), 'Last'),
  items: several.does(
    'are the worksheets in their order',
    async (object, _sheet, context) => {
      object.load('items/name');
      await context.sync();
      return object.items.map(({ name }) => name);
    },
    ['Hidden', 'Sheet1', 'Last'],
  ),
  onActivated: sheets.does(
    'tells of any worksheet that is activated',
    async (object, _sheet, context) => {
      const second = object.add('Second');
      const id = await valueOf(second, 'id');
      const event = await firstEvent(context, object.onActivated, () => second.activate());
      return event === 'nothing' ? event : [event.type, event.worksheetId === id];
    },
    ['WorksheetActivated', true],
  ),
  onAdded: sheets.does(
    'tells that a worksheet is added',
    async (object, _sheet, context) => {
      const event = await firstEvent(context, object.onAdded, () => object.add('Second'));
      const id = await valueOf(object.getItem('Second'), 'id');
      return event === 'nothing' ? event : [event.type, event.source, event.worksheetId === id];
    },
    ['WorksheetAdded', 'Local', true],
  ),
  onChanged: sheets.does(
    'tells of changes in any worksheet',
    async (object, _sheet, context) => {
      const second = object.add('Second');
      const id = await valueOf(second, 'id');
      const event = await firstEvent(context, object.onChanged, () => (second.getRange('C3').values = [[1]]));
      return event === 'nothing' ? event : [event.type, event.address, event.worksheetId === id];
    },
    ['WorksheetChanged', 'C3', true],
  ),
  onDeactivated: sheets.does(
    'tells of any worksheet that is deactivated',
    async (object, sheet, context) => {
      const second = object.add('Second');
      const id = await valueOf(sheet, 'id');
      const event = await firstEvent(context, object.onDeactivated, () => second.activate());
      return event === 'nothing' ? event : [event.type, event.worksheetId === id];
    },
    ['WorksheetDeactivated', true],
  ),
  onDeleted: sheets.does(
    'tells that a worksheet is deleted',
    async (object, _sheet, context) => {
      const second = object.add('Second');
      const id = await valueOf(second, 'id');
      const event = await firstEvent(context, object.onDeleted, () => second.delete());
      return event === 'nothing' ? event : [event.type, event.worksheetId === id];
    },
    ['WorksheetDeleted', true],
  ),
  onFormatChanged: sheets.does(
    'tells of formats that change in any worksheet',
    async (object, sheet, context) => {
      const event = await firstEvent(
        context,
        object.onFormatChanged,
        () => (sheet.getRange('B2').format.fill.color = '#FF0000'),
      );
      return event === 'nothing' ? event : [event.type, event.address];
    },
    ['WorksheetFormatChanged', 'B2'],
  ),
  onSelectionChanged: sheets.does(
    'tells of selections in any worksheet',
    async (object, sheet, context) => {
      const event = await firstEvent(context, object.onSelectionChanged, () => sheet.getRange('B2:B4').select());
      return event === 'nothing' ? event : [event.type, event.address];
    },
    ['WorksheetSelectionChanged', 'B2:B4'],
  ),
};
