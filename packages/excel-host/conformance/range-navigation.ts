import { addressOf, does, refused, resultOf, type ObjectCases } from './case';
import { block, cell, columns, range, withHidden } from './range-bench';

/**
 * The members of `Excel.Range` that return other ranges: https://learn.microsoft.com/javascript/api/excel/excel.range
 */
export const rangeNavigationCases: ObjectCases = {
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
  getCellProperties: block.does(
    'gives one object a cell, row by row, with what was asked for',
    (_r, sheet, context) => {
      sheet.getRange('C2').format.fill.color = '#4F81BD';
      const asked = sheet.getRange('B2:C3').getCellProperties({ address: true, format: { fill: { color: true } } });
      return resultOf(context, asked);
    },
    [
      [
        { address: 'Sheet1!B2', format: { fill: { color: '#FFFFFF' } } },
        { address: 'Sheet1!C2', format: { fill: { color: '#4F81BD' } } },
      ],
      [
        { address: 'Sheet1!B3', format: { fill: { color: '#FFFFFF' } } },
        { address: 'Sheet1!C3', format: { fill: { color: '#FFFFFF' } } },
      ],
    ],
  ),
  getColumn: block.finds('is zero-indexed', (r) => r.getColumn(1), 'C2:C5'),
  getColumnsAfter: [
    block.finds('is one column by default', (r) => r.getColumnsAfter(), 'E2:E5'),
    block.finds('is that many on the right', (r) => r.getColumnsAfter(2), 'E2:F5'),
  ],
  getColumnsBefore: [
    block.finds('is one column by default', (r) => r.getColumnsBefore(), 'A2:A5'),
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
    range('B4:D5').finds('is one row by default', (r) => r.getRowsAbove(), 'B3:D3'),
    range('B4:D5').finds('is that many above', (r) => r.getRowsAbove(2), 'B2:D3'),
  ],
  getRowsBelow: [
    block.finds('is one row by default', (r) => r.getRowsBelow(), 'B6:D6'),
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
};
