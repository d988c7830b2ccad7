import { addLocale, format, getLocale } from 'numfmt';
import { errorText, localeHabits } from './locale';
import { DAYS_TO_1904 } from './serial-days';
import type { CellValue } from './cell-value';
import { isCellError } from './cell-value';

/** Excel's short Spanish months have three letters, `sep` too. */
const SHORT_MONTHS = ['ene', 'feb', 'mar', 'abr', 'may', 'jun', 'jul', 'ago', 'sep', 'oct', 'nov', 'dic'];

/** What Excel shows of a date that no calendar has: a cell full of these. */
const NO_DATE = '########';

/** The formats that Excel shows as the system writes dates: the built-in numbers 14 and 22. */
const SYSTEM_DATES: ReadonlyMap<string, string> = new Map([
  ['m/d/yyyy', 'dd/mm/yyyy'],
  ['m/d/yyyy h:mm', 'dd/mm/yyyy h:mm'],
]);

const prepared = new Set<string>();

/** Teaches the library how a Spanish-speaking country writes numbers, which it has for Spain alone. */
function prepareLocale(locale: string): void {
  if (prepared.has(locale) || !locale.toLowerCase().startsWith('es')) return;
  prepared.add(locale);
  const { decimal, group } = localeHabits(locale);
  addLocale({ ...getLocale('es'), mmm: SHORT_MONTHS, decimal, group }, locale);
}

/** A value by its number format, in a locale's words; what a format can't show (a negative date) is Excel's `########`. */
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

/** Whether a format shows days or hours: letters outside of quotes and brackets decide. */
export function isDateCode(code: string): boolean {
  return /[dmyhs]/i.test(code.replace(/"[^"]*"|\\.|\[(?![hms]+\])[^\]]*\]|General/gi, ''));
}
