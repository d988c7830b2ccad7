import { calendarDay, FIRST_DAY, LAST_DAY } from '../day';
import type { Language } from '../language';

/** Days between the 1900 and the 1904 date system. */
const DAYS_TO_1904 = 1462;

/** Whether a number format shows a date: a day, month or year outside quotes, brackets and escapes. */
export function isDayFormat(numberFormat: string): boolean {
  const [positive = ''] = numberFormat.split(';');
  const literal = /"[^"]*"|\[[^\]]*\]|\\.|_.|\*.|General|AM\/PM|A\/P/gi;
  const minutes = /:m+|m+:/gi;
  return /[dmy]/i.test(positive.replace(literal, '').replace(minutes, ''));
}

/**
 * A date as a user types it: in the order of the language, with the time if there is one. Null if the number format shows no date or
 * the number isn't one.
 *
 * @example typedDate(45550, 'dd/mm/yyyy', 'es', false) // '15/9/2024'
 */
export function typedDate(value: number, numberFormat: string, language: Language, date1904: boolean): string | null {
  const serial = date1904 ? value + DAYS_TO_1904 : value;
  if (!isDayFormat(numberFormat) || serial < FIRST_DAY || serial >= LAST_DAY + 1) return null;
  const { year, month, day } = calendarDay(serial);
  const date = language === 'es' ? `${day}/${month}/${year}` : `${month}/${day}/${year}`;
  const minutes = Math.round((serial % 1) * 24 * 60);
  return minutes === 0 ? date : `${date} ${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}
