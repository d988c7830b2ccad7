import { addressOf, refused, valueOf, type ObjectCases } from './case';
import { firstOfThree, lastOfThree, own } from './worksheet-bench';

/**
 * The members of `Excel.Worksheet` that return its cells or other sheets:
 * https://learn.microsoft.com/javascript/api/excel/excel.worksheet
 */
export const worksheetNavigationCases: ObjectCases = {
  getCell: own.finds('takes zero-indexed row and column', (sheet) => sheet.getCell(2, 1), 'B3'),
  getNext: [
    firstOfThree.does('is the worksheet that follows', (object) => valueOf(object.getNext(), 'name'), 'Second'),
    firstOfThree.does('or the visible one that follows', (object) => valueOf(object.getNext(true), 'name'), 'Third'),
    lastOfThree.does(
      'throws where none follows',
      (object) => valueOf(object.getNext(), 'name'),
      refused('ItemNotFound'),
    ),
  ],
  getNextOrNullObject: [
    firstOfThree.does(
      'is the worksheet that follows',
      (object) => valueOf(object.getNextOrNullObject(), 'name'),
      'Second',
    ),
    lastOfThree.does(
      'is a null object where none follows',
      (object) => valueOf(object.getNextOrNullObject(), 'name'),
      null,
    ),
  ],
  getPrevious: [
    lastOfThree.does('is the worksheet that precedes', (object) => valueOf(object.getPrevious(), 'name'), 'Second'),
    lastOfThree.does(
      'or the visible one that precedes',
      (object) => valueOf(object.getPrevious(true), 'name'),
      'Sheet1',
    ),
    firstOfThree.does(
      'throws where none precedes',
      (object) => valueOf(object.getPrevious(), 'name'),
      refused('ItemNotFound'),
    ),
  ],
  getPreviousOrNullObject: [
    lastOfThree.does(
      'is the worksheet that precedes',
      (object) => valueOf(object.getPreviousOrNullObject(), 'name'),
      'Second',
    ),
    firstOfThree.does(
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
};
