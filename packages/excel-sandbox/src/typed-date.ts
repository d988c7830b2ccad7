import { calendarDay, FIRST_DAY, LAST_DAY } from '../../../src/core/plan/day';
import type { Language } from '../../../src/core/messages/language';

/** Days between the first day of the 1904 date system and that of the 1900 one. */
const DAYS_TO_1904 = 1462;

/** Whether a number format writes a day: it names a day, month or year outside of quotes, brackets and escapes. */
export function isDayFormat(numberFormat: string): boolean {
  const [positive = ''] = numberFormat.split(';');
  const literal = /"[^"]*"|\[[^\]]*\]|\\.|_.|\*.|General|AM\/PM|A\/P/gi;
  const minutes = /:m+|m+:/gi;
  return /[dmy]/i.test(positive.replace(literal, '').replace(minutes, ''));
}

/**
 * A date cell's number as a person types it: the day of the calendar in the order that the language's readers write it, with the
 * time where there is one. Null where the format shows no day, or the number is none.
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
