import { format } from 'numfmt';
import { DAYS_TO_1904 } from './serial-days';
import type { CellValue } from './values';
import { isCellError } from './values';

const DATE_SYMBOLS = /[dmyhs]/i;

/** A value by its number format, in a locale's words; what a format can't show (a negative date) is Excel's `#####`. */
export function displayText(value: CellValue, numberFormat: string, date1904: boolean, locale = 'en-US'): string {
  if (value === null) return '';
  if (isCellError(value)) return value.error;
  if (typeof value === 'boolean')
    return locale.startsWith('es') ? (value ? 'VERDADERO' : 'FALSO') : value ? 'TRUE' : 'FALSE';
  // Serial numbers of the 1904 system are put on the one that formats know.
  const shown = date1904 && typeof value === 'number' && DATE_SYMBOLS.test(numberFormat) ? value + DAYS_TO_1904 : value;
  return format(numberFormat, shown, {
    locale,
    throws: false,
    dateErrorThrows: false,
    dateErrorNumber: false,
    overflow: '########',
  });
}
