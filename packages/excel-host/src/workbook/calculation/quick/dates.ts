import { DAYS_TO_1904, serialOfDay } from '../../values/serial-days';
import { fail, leave } from './scalars';

const DAY = 86_400_000;

/** 1 March 1900; before it, Excel counts a 29 February that didn't exist. */
const FIRST_SOUND = 61;

/** 31 December 9999. */
const LAST = 2_958_465;

/** `month` is 1–12. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The calendar day of a workbook's serial number; days before March 1900 are left to the library. */
export function dayOfSerial(serial: number, date1904: boolean): CalendarDay {
  const counted = Math.floor(serial) + (date1904 ? DAYS_TO_1904 : 0);
  if (serial < 0 || counted > LAST) return fail('#NUM!');
  if (counted < FIRST_SOUND) return leave();
  const date = new Date((counted - 25_569) * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The workbook's serial number of a day. As in `DATE`, month and day may be out of range. */
export function serialOf({ year, month, day }: CalendarDay, date1904: boolean): number {
  const first = new Date(Date.UTC(2000, 0, 1));
  first.setUTCFullYear(year, month - 1, 1);
  const serial = serialOfDay(first.getUTCFullYear(), first.getUTCMonth() + 1, 1);
  if (serial === undefined) return fail('#NUM!');
  const counted = serial + day - 1;
  if (counted < FIRST_SOUND) return leave();
  return counted > LAST ? fail('#NUM!') : counted - (date1904 ? DAYS_TO_1904 : 0);
}
