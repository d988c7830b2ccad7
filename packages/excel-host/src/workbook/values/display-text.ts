import { addLocale, format, getLocale } from 'numfmt';
import { errorText, localeHabits } from './locale';
import { DAYS_TO_1904 } from './serial-days';
import type { CellValue } from './cell-value';
import { isCellError } from './cell-value';

/** Excel's short Spanish months have three letters, even `sep`. */
const SHORT_MONTHS = ['ene', 'feb', 'mar', 'abr', 'may', 'jun', 'jul', 'ago', 'sep', 'oct', 'nov', 'dic'];

/** Excel's display of an invalid date, which fills the cell. */
const NO_DATE = '########';

/** Formats that Excel displays in the system's date format: the built-in numbers 14 and 22. */
const SYSTEM_DATES: ReadonlyMap<string, string> = new Map([
  ['m/d/yyyy', 'dd/mm/yyyy'],
  ['m/d/yyyy h:mm', 'dd/mm/yyyy h:mm'],
]);

const prepared = new Set<string>();

/** Adds the number format of a Spanish-speaking country to the library, which has only Spain's. */
function prepareLocale(locale: string): void {
  if (prepared.has(locale) || !locale.toLowerCase().startsWith('es')) return;
  prepared.add(locale);
  const { decimal, group } = localeHabits(locale);
  addLocale({ ...getLocale('es'), mmm: SHORT_MONTHS, decimal, group }, locale);
}

/**
 * A value in a number format and locale; `########`, as in Excel, if the format can't show it (such as a negative
 * date).
 */
export function displayText(value: CellValue, numberFormat: string, date1904: boolean, locale = 'en-US'): string {
  if (value === null) return '';
  const { language, dayFirst } = localeHabits(locale);
  if (isCellError(value)) return errorText(value.error, language);
  if (typeof value === 'boolean') return language === 'es' ? (value ? 'VERDADERO' : 'FALSO') : value ? 'TRUE' : 'FALSE';
  prepareLocale(locale);
  const code = (dayFirst ? SYSTEM_DATES.get(numberFormat) : undefined) ?? numberFormat;
  const shown = date1904 && typeof value === 'number' && isDateCode(code) ? value + DAYS_TO_1904 : value;
  return format(code, shown, {
    locale,
    throws: false,
    dateErrorNumber: false,
    dateSpanLarge: false,
    overflow: NO_DATE,
  });
}

/** Whether a format shows dates or times: it has date or time letters outside quotes and brackets. */
export function isDateCode(code: string): boolean {
  return /[dmyhs]/i.test(code.replace(/"[^"]*"|\\.|\[(?![hms]+\])[^\]]*\]|General/gi, ''));
}
