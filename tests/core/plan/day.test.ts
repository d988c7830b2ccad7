import * as fc from 'fast-check';
import {
  calendarDay,
  dayOf,
  dayOfIso,
  FIRST_DAY,
  isCalendarDay,
  isoDay,
  LAST_DAY,
  lastDayOfMonth,
} from '../../../src/core/plan/day';

const anyDay = fc.integer({ min: FIRST_DAY, max: LAST_DAY });

describe('a day', () => {
  it.each([
    [61, '1900-03-01'],
    [45292, '2024-01-01'],
    [45351, '2024-02-29'],
    [45535, '2024-08-31'],
    [2_958_465, '9999-12-31'],
  ])('%i is %s, as in Excel', (serial, iso) => {
    expect(isoDay(serial)).toBe(iso);
    expect(dayOfIso(iso)).toBe(serial);
  });

  it('is the same after converting it to a calendar day and back, and agrees with JavaScript’s calendar', () => {
    fc.assert(
      fc.property(anyDay, (serial) => {
        const { year, month, day } = calendarDay(serial);
        expect(dayOf(year, month, day)).toBe(serial);
        expect(new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000).toISOString()).toContain(isoDay(serial));
      }),
    );
  });

  it('drops the time of day', () => {
    expect(calendarDay(45535.99)).toEqual({ year: 2024, month: 8, day: 31 });
  });

  it.each([
    [2024, 2, '2024-02-29'],
    [2023, 2, '2023-02-28'],
    [1900, 3, '1900-03-31'],
    [2024, 12, '2024-12-31'],
  ])('is the last of %i-%i: %s', (year, month, expected) => {
    expect(isoDay(lastDayOfMonth(year, month))).toBe(expected);
  });

  it.each([
    [2024, 2, 29, true],
    [2023, 2, 29, false],
    [2024, 4, 31, false],
    [2024, 13, 1, false],
    [2024, 0, 1, false],
    [2024, 1, 0, false],
    [2024, 1, 1.5, false],
    [1900, 2, 28, false],
    [10_000, 1, 1, false],
    [NaN, 1, 1, false],
  ])('%d-%d-%d is valid: %s', (year, month, day, expected) => {
    expect(isCalendarDay(year, month, day)).toBe(expected);
  });

  it.each(['2024-02-30', '2024-2-3', '31/12/2024', '', 'x'])('%j isn’t a day', (text) => {
    expect(dayOfIso(text)).toBeNull();
  });
});
