import { calendarDay, type Day } from '../plan/day';
import type { Language } from './language';
import { SHORT_MONTHS } from './month-names';

const two = (part: number) => String(part).padStart(2, '0');

/**
 * Formats a day: numeric in Spanish, with the month's name in English, so that day and month can't be confused.
 *
 * @example formatDay(45550, 'es') // '15/09/2024'
 * @example formatDay(45550, 'en') // '15 Sep 2024'
 */
export function formatDay(serial: Day, language: Language): string {
  const { year, month, day } = calendarDay(serial);
  if (language === 'es') return `${two(day)}/${two(month)}/${year}`;
  return `${day} ${SHORT_MONTHS.en[month - 1] ?? ''} ${year}`;
}
