import { about, addressOf, does, heard, refused, resultOf, valueOf, type ObjectCases } from './case';

const own = about((sheet) => sheet);

/** Three sheets, the second of them hidden: the case gets the first. */
const three = about(
  (sheet) => sheet,
  (_sheet, { workbook }) => {
    workbook.worksheets.add('Second').visibility = 'Hidden';
    workbook.worksheets.add('Third');
  },
);
const first = about((_sheet, { workbook }) => workbook.worksheets.getItem('Sheet1'));
const last = about(
  (_sheet, { workbook }) => workbook.worksheets.getItem('Third'),
  (_sheet, { workbook }) => {
    workbook.worksheets.add('Second').visibility = 'Hidden';
    workbook.worksheets.add('Third');
  },
);

/** `Excel.Worksheet`: https://learn.microsoft.com/javascript/api/excel/excel.worksheet */
export const worksheetCases: ObjectCases = {
  activate: does(
    'makes the worksheet the active one',
    async (_sheet, { workbook }) => {
      workbook.worksheets.add('Second').activate();
      return valueOf(workbook.worksheets.getActiveWorksheet(), 'name');
    },
    'Second',
  ),
  autoFilter: own.leadsTo('autoFilter/enabled', false),
  calculate: own.does(
    'calculates the cells of the worksheet',
    async (object) => {
      object.getRange('A1:A2').formulas = [[1], ['=A1+1']];
      object.calculate(true);
      return valueOf(object.getRange('A2'), 'values');
    },
    [[2]],
  ),
  charts: own.leadsTo('charts/count', 0),
  customProperties: own.does(
    'leads to the worksheet-level custom properties',
    (object, _sheet, context) => {
      object.customProperties.add('key', 'value');
      return resultOf(context, object.customProperties.getCount());
    },
    1,
  ),
  delete: [
    does(
      'deletes the worksheet',
      async (_sheet, context) => {
        const { worksheets } = context.workbook;
        worksheets.add('Second').delete();
        return resultOf(context, worksheets.getCount());
      },
      1,
      { read: (_sheet, context) => resultOf(context, context.workbook.worksheets.getCount()), gives: 1 },
    ),
    own.does(
      'the last visible one cannot be deleted',
      async (object, _sheet, context) => {
        object.delete();
        await context.sync();
      },
      refused('InvalidOperation'),
    ),
    does(
      'one whose visibility is VeryHidden is refused with InvalidOperation',
      async (_sheet, context) => {
        const second = context.workbook.worksheets.add('Second');
        second.visibility = 'VeryHidden';
        second.delete();
        await context.sync();
      },
      refused('InvalidOperation'),
    ),
  ],
  freezePanes: own.does(
    'leads to the frozen panes',
    (object, _sheet, context) => {
      object.freezePanes.freezeRows(2);
      return addressOf(context, object.freezePanes.getLocation());
    },
    '1:2',
  ),
  getCell: own.finds('takes zero-indexed row and column', (sheet) => sheet.getCell(2, 1), 'B3'),
  getNext: [
    three.does('is the worksheet that follows', (object) => valueOf(object.getNext(), 'name'), 'Second'),
    three.does('or the visible one that follows', (object) => valueOf(object.getNext(true), 'name'), 'Third'),
    last.does('throws where none follows', (object) => valueOf(object.getNext(), 'name'), refused('ItemNotFound')),
  ],
  getNextOrNullObject: [
    three.does('is the worksheet that follows', (object) => valueOf(object.getNextOrNullObject(), 'name'), 'Second'),
    last.does('is a null object where none follows', (object) => valueOf(object.getNextOrNullObject(), 'name'), null),
  ],
  getPrevious: [
    last.does('is the worksheet that precedes', (object) => valueOf(object.getPrevious(), 'name'), 'Second'),
    last.does('or the visible one that precedes', (object) => valueOf(object.getPrevious(true), 'name'), 'Sheet1'),
    three.does(
      'throws where none precedes',
      (object) => valueOf(object.getPrevious(), 'name'),
      refused('ItemNotFound'),
    ),
  ],
  getPreviousOrNullObject: [
    last.does(
      'is the worksheet that precedes',
      (object) => valueOf(object.getPreviousOrNullObject(), 'name'),
      'Second',
    ),
    three.does(
      'is a null object where none precedes',
      (object) => valueOf(object.getPreviousOrNullObject(), 'name'),
      null,
    ),
  ],
  getRange: [
    own.finds('takes an address', (sheet) => sheet.getRange('B2:C3'), 'B2:C3'),
    own.finds('is the entire worksheet where none is given', (sheet) => sheet.getRange(), '1:1048576'),
    own.does(
      'takes a name',
      (object, _sheet, context) => {
        context.workbook.names.add('Heading', object.getRange('A1:D1'));
        return addressOf(context, object.getRange('Heading'));
      },
      'A1:D1',
    ),
  ],
  getRangeByIndexes: own.finds(
    'takes the zero-indexed start, and how many rows and columns',
    (sheet) => sheet.getRangeByIndexes(1, 2, 3, 4),
    'C2:F4',
  ),
  getRanges: [
    own.finds('takes comma-separated addresses', (sheet) => sheet.getRanges('A1:B2, D4'), 'A1:B2,D4'),
    own.finds('is the entire worksheet where none is given', (sheet) => sheet.getRanges(), '1:1048576'),
  ],
  getUsedRange: [
    own.finds('is the top left cell of a blank worksheet', (sheet) => sheet.getUsedRange(), 'A1'),
    own.does(
      'encompasses the cells with a value or a format; with valuesOnly those with a value',
      async (object, _sheet, context) => {
        object.getRange('B2').values = [['x']];
        object.getRange('D5').format.font.bold = true;
        return [await addressOf(context, object.getUsedRange()), await addressOf(context, object.getUsedRange(true))];
      },
      ['B2:D5', 'B2'],
    ),
  ],
  getUsedRangeOrNullObject: [
    own.does(
      'is a null object on a blank worksheet',
      (object, _sheet, context) => addressOf(context, object.getUsedRangeOrNullObject(true)),
      null,
    ),
    own.does(
      'is what is used',
      (object, _sheet, context) => {
        object.getRange('C3:D4').values = [
          [1, 2],
          [3, 4],
        ];
        return addressOf(context, object.getUsedRangeOrNullObject());
      },
      'C3:D4',
    ),
  ],
  id: own.does(
    'stays the same when the worksheet is renamed or moved',
    async (object, _sheet, context) => {
      const id = await valueOf(object, 'id');
      context.workbook.worksheets.add('Second');
      object.set({ name: 'Plan', position: 1 });
      return [id === (await valueOf(context.workbook.worksheets.getItem('Plan'), 'id')), id === ''];
    },
    [true, false],
  ),
  name: [
    first.does(
      'is the display name',
      async (object, _sheet, context) => {
        object.name = 'Plan 2024';
        return valueOf(context.workbook.worksheets.getFirst(), 'name');
      },
      'Plan 2024',
      { read: (_sheet, context) => valueOf(context.workbook.worksheets.getFirst(), 'name'), gives: 'Plan 2024' },
    ),
    own.does(
      'has fewer than 32 characters',
      async (object, _sheet, context) => {
        object.name = 'x'.repeat(32);
        await context.sync();
      },
      refused('InvalidArgument'),
    ),
  ],
  names: own.does(
    'leads to the names of the worksheet, not of the workbook',
    (object, _sheet, context) => {
      object.names.add('Own', '=1');
      context.workbook.names.add('Shared', '=2');
      return resultOf(context, object.names.getCount());
    },
    1,
  ),
  onActivated: does(
    'tells that the worksheet is activated',
    async (_sheet, context) => {
      const second = context.workbook.worksheets.add('Second');
      const id = await valueOf(second, 'id');
      const told = await heard(context, second.onActivated, () => second.activate());
      return told === 'nothing' ? told : [told.type, told.worksheetId === id];
    },
    ['WorksheetActivated', true],
  ),
  onChanged: own.does(
    'tells that data changed, and where',
    async (object, _sheet, context) => {
      const told = await heard(context, object.onChanged, () => (object.getRange('B2:C2').values = [[1, 2]]));
      return told === 'nothing' ? told : [told.type, told.address, told.changeType, told.source];
    },
    ['WorksheetChanged', 'B2:C2', 'RangeEdited', 'Local'],
  ),
  onDeactivated: own.does(
    'tells that the worksheet is deactivated',
    async (object, _sheet, context) => {
      object.activate();
      const second = context.workbook.worksheets.add('Second');
      const id = await valueOf(object, 'id');
      const told = await heard(context, object.onDeactivated, () => second.activate());
      return told === 'nothing' ? told : [told.type, told.worksheetId === id];
    },
    ['WorksheetDeactivated', true],
  ),
  onFormatChanged: own.does(
    'tells that a format changed, and where',
    async (object, _sheet, context) => {
      const told = await heard(context, object.onFormatChanged, () => (object.getRange('B2').format.font.bold = true));
      return told === 'nothing' ? told : [told.type, told.address];
    },
    ['WorksheetFormatChanged', 'B2'],
  ),
  onSelectionChanged: own.does(
    'tells that the selection changed, and to where',
    async (object, _sheet, context) => {
      const told = await heard(context, object.onSelectionChanged, () => object.getRange('D4').select());
      return told === 'nothing' ? told : [told.type, told.address];
    },
    ['WorksheetSelectionChanged', 'D4'],
  ),
  pageLayout: own.leadsTo('pageLayout/orientation', 'Portrait'),
  position: three.does(
    'is zero-based, and can be set',
    async (object, _sheet, context) => {
      const before = await valueOf(object, 'position');
      object.position = 2;
      const { worksheets } = context.workbook;
      worksheets.load('items/name');
      await context.sync();
      return [before, worksheets.items.map(({ name }) => name)];
    },
    [0, ['Second', 'Third', 'Sheet1']],
    {
      read: (_sheet, context) => valueOf(context.workbook.worksheets.getItem('Sheet1'), 'position'),
      gives: 2,
    },
  ),
  protection: own.leadsTo('protection/protected', false),
  showGridlines: own.written('showGridlines', true, false),
  showHeadings: own.written('showHeadings', true, false),
  tabColor: [
    own.written('tabColor', '', '#FFA500'),
    own.does(
      'an empty text sets it to automatic',
      async (object) => {
        object.tabColor = '#FFA500';
        object.tabColor = '';
        return valueOf(object, 'tabColor');
      },
      '',
      { read: (sheet) => valueOf(sheet, 'tabColor'), gives: '' },
    ),
  ],
  tables: own.leadsTo('tables/count', 0),
  visibility: [
    about(
      (_sheet, { workbook }) => workbook.worksheets.getItem('Second'),
      (_sheet, { workbook }) => workbook.worksheets.add('Second'),
    ).written('visibility', 'Visible', 'Hidden', 'VeryHidden', 'Visible', 'Hidden'),
    own.does(
      'the only visible one cannot be hidden',
      async (object, _sheet, context) => {
        object.visibility = 'Hidden';
        await context.sync();
      },
      refused('InvalidOperation'),
    ),
  ],
};
