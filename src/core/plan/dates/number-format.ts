import { cachedUpTo } from '../text/cached-texts';

/** Which parts of a date a number format shows; a format of numbers or of times alone shows none. */
export interface ShownParts {
  readonly year: boolean;
  readonly month: boolean;
  readonly day: boolean;
}

/** The most formats in the cache: a workbook has a few dozen, for thousands of cells. */
const MOST_FORMATS = 500;

/**
 * The parts of a date that an Excel number format code shows, by its first section.
 *
 * @example shownParts('mmm-yy') // { year: true, month: true, day: false }
 * @example shownParts('h:mm') // { year: false, month: false, day: false }
 * @see https://support.microsoft.com/office/number-format-codes-5026bbd6-04bc-48cd-bf33-80f18b4eae68
 */
export const shownParts = cachedUpTo(MOST_FORMATS, (format): ShownParts => {
  // Quoted text, escaped characters, colors, locales (not elapsed times such as [h]), and spaces as wide as a character
  // aren't part of the date.
  const codes = format.replace(/"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, ' ').toLowerCase();
  const section = codes.split(';')[0] ?? '';
  const none = { year: false, month: false, day: false };
  if (section.includes('general')) return none;
  // An m beside hours or seconds is minutes.
  const date = section.replace(/h+[^a-z]*m+|m+[^a-z]*s+|\[m+\]|am\/pm|a\/p/g, ' ');
  return { year: /[ye]/.test(date) && !/[0#]/.test(date), month: date.includes('m'), day: date.includes('d') };
});

/**
 * Whether a number format shows a number as a percentage.
 *
 * @example isPercentage('0.0%') // true
 */
export function isPercentage(format: string): boolean {
  return format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '').includes('%');
}

/** Whether a number format shows day and month without the year, such as `d-mmm`. */
export function hidesYear(format: string): boolean {
  const { year, month, day } = shownParts(format);
  return month && day && !year;
}
