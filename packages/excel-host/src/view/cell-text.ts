import { displayText } from '../workbook/values/display-text';
import type { SheetModel } from '../workbook/sheets/sheet-model';

/**
 * A cell's displayed text by its number format, in a locale (`en-US` by default): `ago-24`, `85 %`; empty for an empty
 * cell. Ignores the column's width.
 */
export function cellText(sheet: SheetModel, row: number, column: number, locale?: string): string {
  const { date1904 } = sheet.context.workbook;
  return displayText(sheet.cells.value(row, column), sheet.cells.style(row, column).numberFormat, date1904, locale);
}
