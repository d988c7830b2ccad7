import { calendarDay, dayOf, dayOfIso, isoDay } from '../src/day';

test.each([
  [61, '1900-03-01'],
  [45292, '2024-01-01'],
  [45351, '2024-02-29'],
  [2_958_465, '9999-12-31'],
])('%i is %s', (serial, iso) => {
  expect(isoDay(serial)).toBe(iso);
  expect(dayOfIso(iso)).toBe(serial);
  const { year, month, day } = calendarDay(serial + 0.75);
  expect(dayOf(year, month, day)).toBe(serial);
});

test.each(['2024-02-30', '2023-02-29', '1900-02-28', '0050-01-01', '2024-1-1', 'tomorrow', ''])(
  '%j is not a day',
  (text) => {
    expect(dayOfIso(text)).toBeNull();
  },
);
