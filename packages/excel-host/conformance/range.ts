import { about, addressOf, does, inLanguage, refused, resultOf, valueOf, type ObjectCases } from './case';
import { block, cell, columns, range, withHidden } from './range-bench';
import { rangeNavigationCases } from './range-navigation';

/** What remains of a 5 with the format `0.00`, by what is cleared. */
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
      (_sheet, context) => valueOf(context.workbook.worksheets.add('Sales 2024').getRange('A1'), 'address'),
      "'Sales 2024'!A1",
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
    range('B1').does(
      'may name the sheet of both ends of a range',
      async (object, sheet) => {
        sheet.getRange('A1:A3').values = [[1], [2], [4]];
        object.formulas = [['=SUM(Sheet1!A1:Sheet1!A3)']];
        return valueOf(object, 'values');
      },
      [[7]],
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
  ...rangeNavigationCases,
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
  text: [
    cell.does(
      'is what the cell shows, in the user’s language',
      async (object) => {
        object.values = [[45_505]];
        object.numberFormat = [['mmm-yy']];
        return valueOf(object, 'text');
      },
      inLanguage({ es: [['ago-24']], en: [['Aug-24']] }),
    ),
    range('A1:C1').does(
      'errors too, while their values are in English',
      async (object) => {
        object.formulas = [['=1/0', '=NA()', '=TRUE']];
        return [await valueOf(object, 'text'), await valueOf(object, 'values')];
      },
      inLanguage({
        es: [[['#¡DIV/0!', '#N/D', 'VERDADERO']], [['#DIV/0!', '#N/A', true]]],
        en: [[['#DIV/0!', '#N/A', 'TRUE']], [['#DIV/0!', '#N/A', true]]],
      }),
    ),
  ],
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
