import { about, addressOf, does, refused, resultOf, valueOf, type ObjectCases } from './case';

const range = (address: string) => about((sheet) => sheet.getRange(address));
const block = range('B2:D5');
const cell = range('A1');
const columns = range('B:C');

/** A block of numbers in A1:C3, its second row and third column hidden. */
const withHidden = about(
  (sheet) => sheet.getRange('A1:C3'),
  (sheet) => {
    sheet.getRange('A1:C3').values = [
      [1, 2, 3],
      [4, 5, 6],
      [7, 8, 9],
    ];
    sheet.getRange('2:2').rowHidden = true;
    sheet.getRange('C:C').columnHidden = true;
  },
);

/** What is left of a 5 with the format `0.00`, by what is cleared. */
const CLEARED = [
  ['All', ['', 'General']],
  ['Formats', [5, 'General']],
  ['Contents', ['', '0.00']],
  ['Hyperlinks', [5, '0.00']],
] as const;

async function contentAndFormat(sheet: Excel.Worksheet): Promise<unknown> {
  const range = sheet.getRange('A1').load('values, numberFormat');
  await sheet.context.sync();
  return [range.values[0]?.[0], range.numberFormat[0]?.[0]] as unknown[];
}

/** `Excel.Range`: https://learn.microsoft.com/javascript/api/excel/excel.range */
export const rangeCases: ObjectCases = {
  address: [
    block.reads('address', 'Sheet1!B2:D5', 'is in A1-style and has the sheet'),
    does(
      'quotes a sheet name that needs it',
      (_sheet, context) => valueOf(context.workbook.worksheets.add('Plan 2024').getRange('A1'), 'address'),
      "'Plan 2024'!A1",
    ),
  ],
  addressLocal: block.reads('addressLocal', 'Sheet1!B2:D5'),
  cellCount: [
    block.reads('cellCount', 12),
    about((sheet) => sheet.getRange()).reads('cellCount', -1, 'is -1 beyond 2,147,483,647 cells'),
  ],
  clear: CLEARED.map(([applyTo, left]) =>
    cell.does(
      `clears ${applyTo} and leaves the rest`,
      (object, sheet) => {
        object.set({ values: [[5]], numberFormat: [['0.00']] });
        object.clear(applyTo);
        return contentAndFormat(sheet);
      },
      left,
      { read: contentAndFormat, gives: left },
    ),
  ),
  columnCount: block.reads('columnCount', 3),
  columnHidden: [
    columns.written('columnHidden', false, true),
    withHidden.reads('columnHidden', null, 'is null where some columns are hidden and some are not'),
  ],
  columnIndex: block.reads('columnIndex', 1, 'is the zero-based number of the first column'),
  conditionalFormats: block.does(
    'leads to the formats that intersect the range',
    (object, sheet, context) => {
      sheet.getRange('D5:E6').conditionalFormats.add('Custom');
      sheet.getRange('F6').conditionalFormats.add('Custom');
      return resultOf(context, object.conditionalFormats.getCount());
    },
    1,
  ),
  delete: [
    does(
      'deletes the cells and shifts those below up',
      async (sheet) => {
        sheet.getRange('A1:B3').values = [
          [1, 'a'],
          [2, 'b'],
          [3, 'c'],
        ];
        sheet.getRange('A1').delete('Up');
        return valueOf(sheet.getRange('A1:B3'), 'values');
      },
      [
        [2, 'a'],
        [3, 'b'],
        ['', 'c'],
      ],
      { read: (sheet) => valueOf(sheet.getRange('A1:A3'), 'values'), gives: [[2], [3], ['']] },
    ),
    does(
      'or those on the right to the left',
      async (sheet) => {
        sheet.getRange('A1:C1').values = [[1, 2, 3]];
        sheet.getRange('A1').delete('Left');
        return valueOf(sheet.getRange('A1:C1'), 'values');
      },
      [[2, 3, '']],
    ),
  ],
  format: cell.leadsTo('format/font/bold', false),
  formulas: [
    range('A1:B2').written(
      'formulas',
      [
        ['', ''],
        ['', ''],
      ],
      [
        [1, '=A1+A2'],
        [2, '="x"&A2'],
      ],
    ),
    cell.does(
      'gives the value where there is no formula',
      async (object) => {
        object.values = [['text']];
        return valueOf(object, 'formulas');
      },
      [['text']],
    ),
  ],
  getAbsoluteResizedRange: [
    block.finds(
      'keeps the top-left cell, with that many rows and columns',
      (r) => r.getAbsoluteResizedRange(8, 1),
      'B2:B9',
    ),
  ],
  getBoundingRect: [
    block.finds(
      'encompasses both ranges: B2:C5 and D10:E15 give B2:E15',
      (r) => r.getBoundingRect('D10:E15'),
      'B2:E15',
    ),
  ],
  getCell: [
    block.finds('counts from the top-left cell', (r) => r.getCell(2, 1), 'C4'),
    block.finds('may lie outside of the range', (r) => r.getCell(9, 0), 'B11'),
    cell.does(
      'stays within the worksheet',
      (r, _sheet, context) => addressOf(context, r.getCell(-1, 0)),
      refused('InvalidArgument'),
    ),
  ],
  getColumn: block.finds('is zero-indexed', (r) => r.getColumn(1), 'C2:C5'),
  getColumnsAfter: [
    block.finds('is one column unless told', (r) => r.getColumnsAfter(), 'E2:E5'),
    block.finds('is that many on the right', (r) => r.getColumnsAfter(2), 'E2:F5'),
  ],
  getColumnsBefore: [
    block.finds('is one column unless told', (r) => r.getColumnsBefore(), 'A2:A5'),
    range('D2:D5').finds('is that many on the left', (r) => r.getColumnsBefore(2), 'B2:C5'),
  ],
  getEntireColumn: block.finds('of B4:E11 is B:E', (r) => r.getEntireColumn(), 'B:D'),
  getEntireRow: block.finds('of B4:E11 is 4:11', (r) => r.getEntireRow(), '2:5'),
  getIntersection: [
    block.finds('is what both share', (r) => r.getIntersection('C4:H9'), 'C4:D5'),
    block.does(
      'throws ItemNotFound where nothing is shared',
      (r, _sheet, context) => addressOf(context, r.getIntersection('H9')),
      refused('ItemNotFound'),
    ),
  ],
  getIntersectionOrNullObject: [
    block.finds('is what both share', (r) => r.getIntersectionOrNullObject('C4:H9'), 'C4:D5'),
    block.does(
      'is a null object where nothing is',
      (r, _sheet, context) => addressOf(context, r.getIntersectionOrNullObject('H9')),
      null,
    ),
  ],
  getLastCell: block.finds('of B2:D5 is D5', (r) => r.getLastCell(), 'D5'),
  getLastColumn: block.finds('of B2:D5 is D2:D5', (r) => r.getLastColumn(), 'D2:D5'),
  getLastRow: block.finds('of B2:D5 is B5:D5', (r) => r.getLastRow(), 'B5:D5'),
  getMergedAreasOrNullObject: [
    block.does(
      'is a null object where nothing is merged',
      (r, _sheet, context) => addressOf(context, r.getMergedAreasOrNullObject()),
      null,
    ),
    block.does(
      'is the merged areas within the range',
      (r, sheet, context) => {
        sheet.getRange('B2:C2').merge();
        sheet.getRange('D4:D5').merge();
        sheet.getRange('H1:H9').merge();
        return addressOf(context, r.getMergedAreasOrNullObject());
      },
      'B2:C2,D4:D5',
    ),
  ],
  getOffsetRange: [
    block.finds('has the same dimension, offset', (r) => r.getOffsetRange(-1, 1), 'C1:E4'),
    block.does(
      'is refused outside of the worksheet grid',
      (r, _sheet, context) => addressOf(context, r.getOffsetRange(-2, 0)),
      refused('InvalidArgument'),
    ),
  ],
  getResizedRange: block.finds(
    'expands by positive numbers, contracts by negative ones',
    (r) => r.getResizedRange(-1, 2),
    'B2:F4',
  ),
  getRow: block.finds('is zero-indexed', (r) => r.getRow(2), 'B4:D4'),
  getRowProperties: withHidden.does(
    'gives one object a row, with what was asked for',
    (r, _sheet, context) =>
      resultOf(context, r.getRowProperties({ rowHidden: true, rowIndex: true, address: true })).then((rows) => rows),
    [
      { address: 'Sheet1!A1:C1', rowHidden: false, rowIndex: 0 },
      { address: 'Sheet1!A2:C2', rowHidden: true, rowIndex: 1 },
      { address: 'Sheet1!A3:C3', rowHidden: false, rowIndex: 2 },
    ],
  ),
  getRowsAbove: [
    range('B4:D5').finds('is one row unless told', (r) => r.getRowsAbove(), 'B3:D3'),
    range('B4:D5').finds('is that many above', (r) => r.getRowsAbove(2), 'B2:D3'),
  ],
  getRowsBelow: [
    block.finds('is one row unless told', (r) => r.getRowsBelow(), 'B6:D6'),
    block.finds('is that many below', (r) => r.getRowsBelow(2), 'B6:D7'),
  ],
  getSpecialCellsOrNullObject: [
    does(
      'gets the cells of that type within the range',
      async (sheet, context) => {
        sheet.getRange('A1:C2').formulas = [
          [1, '=A1', 'x'],
          ['=A1', 2, '=B1'],
        ];
        return addressOf(context, sheet.getRange('A1:B9').getSpecialCellsOrNullObject('Formulas'));
      },
      'B1,A2',
    ),
    block.does(
      'is a null object where there are none',
      (r, _sheet, context) => addressOf(context, r.getSpecialCellsOrNullObject('Formulas')),
      null,
    ),
  ],
  getUsedRange: [
    columns.does(
      'is the part with a value or a format; with valuesOnly the part with a value',
      async (r, sheet, context) => {
        sheet.getRange('B3:B4').values = [['x'], ['y']];
        sheet.getRange('C6').format.fill.color = '#FFFF00';
        return [await addressOf(context, r.getUsedRange()), await addressOf(context, r.getUsedRange(true))];
      },
      ['B3:C6', 'B3:B4'],
    ),
    columns.does(
      'throws ItemNotFound where no cells are used',
      (r, _sheet, context) => addressOf(context, r.getUsedRange()),
      refused('ItemNotFound'),
    ),
  ],
  getUsedRangeOrNullObject: [
    columns.does(
      'is the part that is used',
      (r, sheet, context) => {
        sheet.getRange('C7').values = [['x']];
        return addressOf(context, r.getUsedRangeOrNullObject());
      },
      'C7',
    ),
    columns.does(
      'is a null object where no cells are used',
      (r, _sheet, context) => addressOf(context, r.getUsedRangeOrNullObject()),
      null,
    ),
  ],
  hidden: [
    withHidden.reads('hidden', null, 'is null where some cells are hidden and some are not'),
    block.reads('hidden', false),
    about(
      (sheet) => sheet.getRange('A2:B2'),
      (sheet) => (sheet.getRange('2:2').rowHidden = true),
    ).reads('hidden', true, 'is true where all are'),
  ],
  hyperlink: [
    cell.reads('hyperlink', null, 'is null where there is none'),
    cell.does(
      'links to an address, and shows a text',
      async (object) => {
        object.hyperlink = { address: 'https://example.org/', textToDisplay: 'Evidence', screenTip: 'Open' };
        return [await valueOf(object, 'values'), await valueOf(object, 'hyperlink')];
      },
      [[['Evidence']], { address: 'https://example.org/', textToDisplay: 'Evidence', screenTip: 'Open' }],
      {
        read: (sheet) => valueOf(sheet.getRange('A1'), 'hyperlink'),
        gives: { address: 'https://example.org/', textToDisplay: 'Evidence', screenTip: 'Open' },
      },
    ),
    cell.does(
      'or to a place in the document',
      async (object) => {
        object.hyperlink = { documentReference: 'Sheet1!B9', textToDisplay: 'Row 9' };
        return (await valueOf(object, 'hyperlink'))?.documentReference;
      },
      'Sheet1!B9',
    ),
  ],
  insert: [
    does(
      'shifts the others down and gives the blank space',
      async (sheet, context) => {
        sheet.getRange('A1:A2').values = [[1], [2]];
        const blank = sheet.getRange('A2').insert('Down');
        return [await addressOf(context, blank), await valueOf(sheet.getRange('A1:A3'), 'values')];
      },
      ['A2', [[1], [''], [2]]],
      { read: (sheet) => valueOf(sheet.getRange('A1:A3'), 'values'), gives: [[1], [''], [2]] },
    ),
    does(
      'or to the right',
      async (sheet) => {
        sheet.getRange('A1:B1').values = [[1, 2]];
        sheet.getRange('A1').insert('Right');
        return valueOf(sheet.getRange('A1:C1'), 'values');
      },
      [['', 1, 2]],
    ),
  ],
  isEntireColumn: [columns.reads('isEntireColumn', true), block.reads('isEntireColumn', false)],
  isEntireRow: [range('2:3').reads('isEntireRow', true), block.reads('isEntireRow', false)],
  merge: [
    block.does(
      'makes one region of the cells, and keeps the upper left value',
      async (object, sheet, context) => {
        sheet.getRange('B2:C2').values = [['kept', 'lost']];
        sheet.getRange('B2:C2').merge();
        return [
          await addressOf(context, object.getMergedAreasOrNullObject()),
          await valueOf(sheet.getRange('B2:C2'), 'values'),
        ];
      },
      ['B2:C2', [['kept', '']]],
      { read: (sheet, context) => addressOf(context, sheet.getRange().getMergedAreasOrNullObject()), gives: 'B2:C2' },
    ),
    block.does(
      'across merges each row apart',
      (object, _sheet, context) => {
        object.merge(true);
        return addressOf(context, object.getMergedAreasOrNullObject());
      },
      'B2:D2,B3:D3,B4:D4,B5:D5',
    ),
  ],
  numberFormat: [
    range('A1:B1').written('numberFormat', [['General', 'General']], [['dd/mm/yyyy', '0.0%']]),
    block.does(
      'one value goes to the whole range',
      async (object) => {
        Object.assign(object, { numberFormat: '0.00' });
        return valueOf(object.getLastCell(), 'numberFormat');
      },
      [['0.00']],
    ),
  ],
  rowCount: block.reads('rowCount', 4),
  rowHidden: [
    range('2:3').written('rowHidden', false, true),
    withHidden.reads('rowHidden', null, 'is null where some rows are hidden and some are not'),
  ],
  rowIndex: block.reads('rowIndex', 1, 'is the zero-based number of the first row'),
  select: block.does(
    'selects the range',
    (object, _sheet, context) => {
      object.select();
      return addressOf(context, context.workbook.getSelectedRange());
    },
    'B2:D5',
  ),
  text: cell.does(
    'is what the cell shows, in the user’s language',
    async (object) => {
      object.values = [[45_505]];
      object.numberFormat = [['mmm-yy']];
      return valueOf(object, 'text');
    },
    [['ago-24']],
  ),
  unmerge: block.does(
    'makes separate cells of merged ones',
    async (object, _sheet, context) => {
      object.merge();
      object.unmerge();
      return addressOf(context, object.getMergedAreasOrNullObject());
    },
    null,
    { read: (sheet, context) => addressOf(context, sheet.getRange().getMergedAreasOrNullObject()), gives: null },
  ),
  values: [
    range('A1:C1').written('values', [['', '', '']], [['text', 12.5, true]]),
    range('A1:C1').does(
      'null leaves a cell alone, an empty text clears it',
      async (object) => {
        object.values = [['a', 'b', 'c']];
        object.values = [[null, '', 'C']];
        return valueOf(object, 'values');
      },
      [['a', '', 'C']],
    ),
    cell.does(
      'an error is its text',
      async (object) => {
        object.formulas = [['=1/0']];
        return valueOf(object, 'values');
      },
      [['#DIV/0!']],
    ),
    block.does(
      'must have the dimensions of the range',
      async (object, _sheet, context) => {
        object.values = [[1]];
        await context.sync();
      },
      refused('InvalidArgument'),
    ),
    block.does(
      'one value goes to the whole range',
      async (object) => {
        Object.assign(object, { values: 7 });
        return valueOf(object.getLastRow(), 'values');
      },
      [[7, 7, 7]],
    ),
  ],
  valueTypes: range('A1:E1').does(
    'tells the type of each cell’s value',
    async (object) => {
      object.values = [['', 'text', 1, true, '#N/A']];
      return valueOf(object, 'valueTypes');
    },
    [['Empty', 'String', 'Double', 'Boolean', 'Error']],
  ),
  worksheet: block.leadsTo('worksheet/name', 'Sheet1'),
};
