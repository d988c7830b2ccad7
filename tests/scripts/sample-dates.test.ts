import { planPeriod, relativeDay } from '../../scripts/sample-dates';
import { dayOf, isoDay } from '../../src/core/plan/day';

const period = planPeriod(dayOf(2026, 9, 15));
const read = (text: string, role: 'start' | 'end' = 'end', end: number | null = null): string | null => {
  const day = relativeDay(text, role, period, end);
  return day === null ? null : isoDay(day);
};

it.each([
  // 257 days of the year have passed; half of them earlier is 10 May.
  ['-0.5', 'start', '2026-05-01'],
  ['-0.5', 'end', '2026-04-30'],
  // 107 days are left, of which 31 are due soon; half of the others later is 23 November.
  ['+0.5', 'start', '2026-12-01'],
  ['+0.5', 'end', '2026-11-30'],
  ['+1', 'end', '2026-12-31'],
  ['-4d', 'end', '2026-09-11'],
  // A Saturday, so the Friday before.
  ['+4d', 'end', '2026-09-18'],
] as const)('converts %s to a day to %s', (text, role, day) => {
  expect(read(text, role)).toBe(day);
});

it('converts days after the end, at most to the day before the as-of date', () => {
  expect(read('fin-4', 'end', dayOf(2026, 7, 31))).toBe('2026-07-27');
  expect(read('fin+9', 'end', dayOf(2026, 9, 11))).toBe('2026-09-14');
  expect(read('fin+9')).toBeNull();
});

it.each(['', 'Permanente', 'Por definir', 'ene-26'])('ignores «%s»', (text) => {
  expect(read(text)).toBeNull();
});

it('keeps every day of the calendar within the years of the plan', () => {
  for (let asOf = dayOf(2026, 1, 1); asOf <= dayOf(2028, 12, 31); asOf++) {
    const around = planPeriod(asOf);
    const [first, last] = [around.years[0] ?? 0, around.years.at(-1) ?? 0];
    const days = ['-1', '+1'].flatMap((text) => [
      relativeDay(text, text === '-1' ? 'start' : 'end', around) ?? 0,
      relativeDay(text === '-1' ? '-0.6' : '+0.4', 'end', around) ?? 0,
    ]);
    for (const day of days) {
      expect(day).toBeGreaterThanOrEqual(dayOf(first, 1, 1));
      expect(day).toBeLessThanOrEqual(dayOf(last, 12, 31));
    }
  }
});
