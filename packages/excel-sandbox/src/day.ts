/** A whole day in Excel's 1900 date system: 45292 is 1 January 2024. */
export type Day = number;

/** A day of the Gregorian calendar; `month` is 1–12. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const MILLISECONDS = 24 * 60 * 60 * 1000;

/** The day before Excel's day 1, if 1900 had not had Excel's extra 29 February. */
const DAY_ZERO = Date.UTC(1899, 11, 30);

/** 1 March 1900. Excel's serial numbers match the calendar from here on. */
export const FIRST_DAY: Day = 61;

/** 31 December 9999, the last day that Excel can show. */
export const LAST_DAY: Day = 2_958_465;

/**
 * The serial number of a day.
 *
 * @example dayOf(2024, 8, 31) // 45535
 */
export function dayOf(year: number, month: number, day: number): Day {
  return (Date.UTC(year, month - 1, day) - DAY_ZERO) / MILLISECONDS;
}

/**
 * The calendar day of a serial number; a time of day is dropped.
 *
 * @example calendarDay(45535.5) // { year: 2024, month: 8, day: 31 }
 */
export function calendarDay(serial: Day): CalendarDay {
  const date = new Date(Math.floor(serial) * MILLISECONDS + DAY_ZERO);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/**
 * A day in ISO 8601.
 *
 * @example isoDay(45535) // '2024-08-31'
 */
export function isoDay(serial: Day): string {
  const { year, month, day } = calendarDay(serial);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The day of an ISO 8601 text; null if there is no such day, such as `2024-02-30`, or Excel can't show it. */
export function dayOfIso(text: string): Day | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (parts === null) return null;
  const [year = 0, month = 0, day = 0] = parts.slice(1).map(Number);
  const serial = dayOf(year, month, day);
  return serial >= FIRST_DAY && serial <= LAST_DAY && isoDay(serial) === text ? serial : null;
}
