import { about, addressOf, does, firstEvent, refused, resultOf, valueOf, type ObjectCases } from './case';
import { firstOfThree, own } from './worksheet-bench';
import { worksheetNavigationCases } from './worksheet-navigation';

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
  comments: own.does(
    'leads to the comments',
    (object, _sheet, context) => resultOf(context, object.comments.getCount()),
    0,
  ),
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
  horizontalPageBreaks: own.does(
    'leads to the manual page breaks between rows',
    (object, _sheet, context) => {
      object.horizontalPageBreaks.add('A5');
      return resultOf(context, object.horizontalPageBreaks.getCount());
    },
    1,
  ),
  ...worksheetNavigationCases,
  id: own.does(
    'stays the same when the worksheet is renamed or moved',
    async (object, _sheet, context) => {
      const id = await valueOf(object, 'id');
      context.workbook.worksheets.add('Second');
      object.set({ name: 'Sales', position: 1 });
      return [id === (await valueOf(context.workbook.worksheets.getItem('Sales'), 'id')), id === ''];
    },
    [true, false],
  ),
  name: [
    own.does(
      'is the display name',
      async (object, _sheet, context) => {
        object.name = 'Sales 2024';
        return valueOf(context.workbook.worksheets.getFirst(), 'name');
      },
      'Sales 2024',
      { read: (_sheet, context) => valueOf(context.workbook.worksheets.getFirst(), 'name'), gives: 'Sales 2024' },
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
      const event = await firstEvent(context, second.onActivated, () => second.activate());
      return event === 'nothing' ? event : [event.type, event.worksheetId === id];
    },
    ['WorksheetActivated', true],
  ),
  onChanged: own.does(
    'tells that data changed, and where',
    async (object, _sheet, context) => {
      const event = await firstEvent(context, object.onChanged, () => (object.getRange('B2:C2').values = [[1, 2]]));
      return event === 'nothing' ? event : [event.type, event.address, event.changeType, event.source];
    },
    ['WorksheetChanged', 'B2:C2', 'RangeEdited', 'Local'],
  ),
  onDeactivated: own.does(
    'tells that the worksheet is deactivated',
    async (object, _sheet, context) => {
      object.activate();
      const second = context.workbook.worksheets.add('Second');
      const id = await valueOf(object, 'id');
      const event = await firstEvent(context, object.onDeactivated, () => second.activate());
      return event === 'nothing' ? event : [event.type, event.worksheetId === id];
    },
    ['WorksheetDeactivated', true],
  ),
  onFormatChanged: own.does(
    'tells that a format changed, and where',
    async (object, _sheet, context) => {
      const event = await firstEvent(
        context,
        object.onFormatChanged,
        () => (object.getRange('B2').format.font.bold = true),
      );
      return event === 'nothing' ? event : [event.type, event.address];
    },
    ['WorksheetFormatChanged', 'B2'],
  ),
  onSelectionChanged: own.does(
    'tells that the selection changed, and to where',
    async (object, _sheet, context) => {
      const event = await firstEvent(context, object.onSelectionChanged, () => object.getRange('D4').select());
      return event === 'nothing' ? event : [event.type, event.address];
    },
    ['WorksheetSelectionChanged', 'D4'],
  ),
  pageLayout: own.leadsTo('pageLayout/orientation', 'Portrait'),
  position: firstOfThree.does(
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
  shapes: own.does('leads to the shapes', (object, _sheet, context) => resultOf(context, object.shapes.getCount()), 0),
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
