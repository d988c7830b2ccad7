const DAY = 86_400_000;

/** The serial number of a day in the 1900 system, including Excel's 29 February 1900; undefined for an invalid day. */
export function serialOfDay(year: number, month: number, day: number): number | undefined {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  const serial = Math.round(date.getTime() / DAY) + 25_569;
  const counted = serial <= 60 ? serial - 1 : serial;
  return counted < 1 || year > 9999 ? undefined : counted;
}

/** The year of a serial number of the 1900 system. */
export function yearOfSerial(serial: number): number {
  return new Date((Math.floor(serial) - 25_569) * DAY).getUTCFullYear();
}

/** The 1904 system's day 0 as a serial number of the 1900 system; subtract it to convert. */
export const DAYS_TO_1904 = 1462;
