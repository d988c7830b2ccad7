import { MONTH_PATTERN } from '../plan/dates/month-names';
import { shownParts } from '../plan/dates/number-format';
import { plain } from '../plan/text/plain-text';
import type { DateOrder } from '../plan/dates/date-points';

export type DatePrecision = 'day' | 'month' | 'year';

/** The precision that a number format shows; `null` if it lacks the year, includes a time, or isn't a date format. */
export function precisionOf(format: string): DatePrecision | null {
  const { year, month, day } = shownParts(format);
  const codes = format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '');
  if (!year || /[hs]/i.test(codes)) return null;
  if (day) return month ? 'day' : null;
  return month ? 'month' : 'year';
}

const FULL_MONTH = /^(?:mayo|june|july|[a-z]{5,})$/;

function monthCode(words: readonly string[]): string {
  return words.some((word) => FULL_MONTH.test(word)) ? 'mmmm' : 'mmm';
}

/** The format of a numeric date; a missing year is added with four digits. */
function formatOfFigures(figures: string, precision: 'day' | 'month', order: DateOrder): string {
  const sign = /\D/.exec(figures)?.[0] ?? '/';
  const isYearFirst = /^\d{4}/.test(figures);
  if (precision === 'month') return (isYearFirst ? ['yyyy', 'mm'] : ['mm', 'yyyy']).join(sign);
  if (isYearFirst) return ['yyyy', 'mm', 'dd'].join(sign);
  const year = /\d\D\d+\D\d{2}$/.test(figures) ? 'yy' : 'yyyy';
  return [...(order === 'month-first' ? ['mm', 'dd'] : ['dd', 'mm']), year].join(sign);
}

/**
 * The number format that shows a date the way it was written: same order, separators, month style and number of year
 * digits. Excel shows month names in the reader's language.
 *
 * @param order The column's order of day and month; `null` if unknown, which means day first.
 * @example formatAsWritten('ago-24', 'month', null) // 'mmm-yy'
 * @example formatAsWritten('31/12/2024', 'day', null) // 'dd/mm/yyyy'
 */
export function formatAsWritten(written: string, precision: DatePrecision, order: DateOrder): string {
  if (precision === 'year') return 'yyyy';
  const text = plain(written.replace(/<[^>]*>/g, ' '));
  const names = text.match(new RegExp(`(?<![a-z])(?:${MONTH_PATTERN})(?![a-z])`, 'g')) ?? [];
  const figures = /\d{1,4}(?:[-/.]\d{1,4})+/.exec(text)?.[0];
  if (names.length === 0 && figures !== undefined) return formatOfFigures(figures, precision, order);
  const month = monthCode(names);
  const year = /\d{4}/.test(text) || (month === 'mmmm' && !/\d{2}$/.test(text)) ? 'yyyy' : 'yy';
  const parts = precision === 'day' ? ['d', month, year] : [month, year];
  if (month === 'mmm') return parts.join('-');
  return parts.join(/\bde\b/.test(text) ? ' "de" ' : ' ');
}
