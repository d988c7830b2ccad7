import { calendarDay, type Day } from '../plan/day';
import { formatDay } from './format-day';
import type { Language } from './language';
import { messagesFor } from './messages';
import { MONTH_NAMES } from './month-names';

/** A part of a number format: quoted text, escaped character, locale, date part, or any other character. */
const PART = /"(?<quoted>[^"]*)"|\\(?<escaped>.)|\[[^\]]*\]|(?<date>d+|m+|y+)|(?<sign>.)/gis;

/** Excel's built-in format 14, which follows the system's date format regardless of the code. */
const SYSTEM_DATE = 'm/d/yyyy';

/**
 * Formats a day as Excel does with a number format. A format with weekdays or times falls back to the language's usual
 * date format.
 *
 * @example dateByFormat(45505, 'mmm-yy', 'es') // 'ago-24'
 * @see https://support.microsoft.com/office/number-format-codes-5026bbd6-04bc-48cd-bf33-80f18b4eae68
 */
export function dateByFormat(serial: Day, format: string, language: Language): string {
  const section = format.split(';')[0] ?? '';
  const codes = section.replace(/"[^"]*"|\\.|\[[^\]]*\]/gs, '');
  if (format === SYSTEM_DATE || /ddd|mmmmm|[hsge]/i.test(codes)) return formatDay(serial, language);
  const { year, month, day } = calendarDay(serial);
  const names = { short: messagesFor(language).words.months, full: MONTH_NAMES[language] };
  const shown = (code: string): string => {
    const letter = code.charAt(0).toLowerCase();
    if (letter === 'y') return code.length > 2 ? String(year) : String(year % 100).padStart(2, '0');
    if (letter === 'd') return String(day).padStart(Math.min(code.length, 2), '0');
    if (code.length > 2) return (code.length === 3 ? names.short : names.full)[month - 1] ?? '';
    return String(month).padStart(code.length, '0');
  };
  return section.replace(PART, (_part, quoted?: string, escaped?: string, date?: string, sign?: string) =>
    date === undefined ? (quoted ?? escaped ?? sign ?? '') : shown(date),
  );
}
