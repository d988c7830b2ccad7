import { about } from './case';

function addTwo(_sheet: Excel.Worksheet, { workbook }: Excel.RequestContext): void {
  workbook.worksheets.add('Second').visibility = 'Hidden';
  workbook.worksheets.add('Third');
}

/** The workbook's only sheet. */
export const own = about((sheet) => sheet);

/** The first of three sheets; the second one is hidden. */
export const firstOfThree = about((sheet) => sheet, addTwo);

/** The last of three sheets; the second one is hidden. */
export const lastOfThree = about((_sheet, { workbook }) => workbook.worksheets.getItem('Third'), addTwo);
