import { about } from './case';

/** What the cases of a range at an address share. */
export const range = (address: string) => about((sheet) => sheet.getRange(address));
/** Three columns and four rows. */
export const block = range('B2:D5');
/** One cell. */
export const cell = range('A1');
/** Two whole columns. */
export const columns = range('B:C');

/** A block of numbers in A1:C3, its second row and third column hidden. */
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
