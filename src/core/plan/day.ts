/**
 * A whole day, counted as Excel's 1900 date system counts it: 45292 is 1 January 2024.
 *
 * Counting days rather than instants keeps time zones out of every comparison. Serials below 61 (before March 1900) are
 * never used here, because Excel counts a 29 February 1900 that did not exist
 * (https://learn.microsoft.com/office/troubleshoot/excel/wrongly-assumes-1900-is-leap-year).
 */
export type Day = number;

/** A day in the proleptic Gregorian calendar; `month` is 1–12. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Days from 0000-03-01 to 1899-12-30, the day that Excel's serial 0 would be if 1900 had no extra leap day. */
const SERIAL_ZERO = 693_899;

/** The first day that counts as a date: Excel's serials match the calendar from here on. */
export const FIRST_DAY: Day = 61;

/** The last day that Excel can show: 31 December 9999. */
export const LAST_DAY: Day = 2_958_465;

/**
 * The serial of a calendar day. The parts aren't checked: use {@link isCalendarDay} first if a person typed them.
 *
 * @example dayOf(2024, 8, 31) // 45535
 */
export function dayOf(year: number, month: number, day: number): Day {
  // Years that begin in March put the leap day last, which makes both formulas whole.
  const y = month > 2 ? year : year - 1;
  const m = month > 2 ? month - 3 : month + 9;
  const leapDays = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
  return y * 365 + leapDays + Math.floor((m * 153 + 2) / 5) + day - 1 - SERIAL_ZERO;
}

/**
 * The calendar day of a serial; a fraction (a time of day) is dropped.
 *
 * @example calendarDay(45535) // { year: 2024, month: 8, day: 31 }
 */
export function calendarDay(serial: Day): CalendarDay {
  const days = Math.floor(serial) + SERIAL_ZERO;
  const era = Math.floor(days / 146_097);
  const dayOfEra = days - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  };
}

/**
 * The last day of a month, as a serial.
 *
 * @example lastDayOfMonth(2024, 2) // the serial of 29 February 2024
 */
export function lastDayOfMonth(year: number, month: number): Day {
  return month === 12 ? dayOf(year, 12, 31) : dayOf(year, month + 1, 1) - 1;
}

/** Whether the parts are a day of the calendar that Excel can show. */
export function isCalendarDay(year: number, month: number, day: number): boolean {
  if (![year, month, day].every(Number.isInteger) || month < 1 || month > 12 || day < 1) return false;
  const serial = dayOf(year, month, day);
  return serial >= FIRST_DAY && serial <= LAST_DAY && serial <= lastDayOfMonth(year, month);
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

/** The day of an ISO 8601 date; `null` if the text isn't one, such as `2024-02-30`. */
export function dayOfIso(text: string): Day | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!parts) return null;
  const [year, month, day] = parts.slice(1).map(Number) as [number, number, number];
  return isCalendarDay(year, month, day) ? dayOf(year, month, day) : null;
}
