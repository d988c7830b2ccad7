import { about } from './case';

/** Creates cases for a range. */
export const range = (address: string) => about((sheet) => sheet.getRange(address));
/** Three columns and four rows. */
export const block = range('B2:D5');
export const cell = range('A1');
export const columns = range('B:C');

/** Numbers in A1:C3; the second row and the third column are hidden. */
export const withHidden = about(
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
