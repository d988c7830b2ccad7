import { calendarDay } from '../day';
import type { GridCell } from '../grid';
import { shownParts } from './number-format';

/** Days from the first day of Excel's 1900 date system to that of its 1904 date system. */
export const DAYS_TO_1904 = 1462;

/**
 * Whether a workbook uses the 1904 date system. No stable call of Excel's API returns this, but the year that a date
 * cell displays belongs to its serial in only one of the two systems.
 *
 * `false` if no cell decides: then no date displays its year.
 */
export function countsFrom1904(cells: Iterable<GridCell>): boolean {
  for (const { kind, value, text, numberFormat } of cells) {
    if (kind !== 'number' || typeof value !== 'number' || value < 61 || !shownParts(numberFormat).year) continue;
    const figures = text.match(/\d+/g) ?? [];
    const shows = (year: number) =>
      figures.some((figure) => Number(figure) === year || (figure.length === 2 && Number(figure) === year % 100));
    const from1900 = shows(calendarDay(value).year);
    const from1904 = shows(calendarDay(value + DAYS_TO_1904).year);
    if (from1900 !== from1904) return from1904;
  }
  return false;
}
