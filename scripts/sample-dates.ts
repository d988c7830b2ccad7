/** Converts a plan's relative dates to calendar days. */
import { calendarDay, dayOf, lastDayOfMonth, type Day } from '../src/core/plan/day';

/**
 * The fewest days of its calendar year that a plan needs before and after the as-of date; otherwise it covers the
 * adjacent year too.
 */
const MIN_BEFORE = 60;
const MIN_AFTER = 75;

/** The greatest distances from the as-of date in a plan of two years, in days. */
const MAX_BEFORE = 270;
const MAX_AFTER = 300;

/** Days ahead from which an end is no longer due soon. */
const BEYOND_DUE_SOON = 31;

/** The time around a day that a plan covers. */
export interface PlanPeriod {
  readonly asOf: Day;
  /** One year, or two consecutive ones. */
  readonly years: readonly number[];
  /** The days that a fraction before the as-of date refers to. */
  readonly before: number;
  /** The days that a fraction after it refers to. */
  readonly after: number;
}

/**
 * The period of a plan that is in progress on a day: its calendar year, or two years if the day is close to the start
 * or end of its year, so that some actions are overdue on 2 January and some are upcoming on 30 December.
 *
 * @example planPeriod(dayOf(2026, 9, 15)).years // [2026]
 * @example planPeriod(dayOf(2026, 1, 2)).years // [2025, 2026]
 */
export function planPeriod(asOf: Day): PlanPeriod {
  const { year } = calendarDay(asOf);
  const years =
    asOf - dayOf(year, 1, 1) < MIN_BEFORE
      ? [year - 1, year]
      : dayOf(year, 12, 31) - asOf < MIN_AFTER
        ? [year, year + 1]
        : [year];
  return {
    asOf,
    years,
    before: Math.min(asOf - dayOf(years[0] ?? year, 1, 1), MAX_BEFORE),
    after: Math.min(dayOf(years.at(-1) ?? year, 12, 31) - asOf, MAX_AFTER),
  };
}

/**
 * The day of a relative date; `null` for any other text.
 *
 * - `-0.4`: a fraction of the time before the as-of date. `+0.4`: a fraction of the time after the days in which
 * actions are due soon. Both are rounded to usual dates: a start to the 1st or 16th, an end to the 15th or the last day
 * of a month.
 * - `-4d`, `+9d`: days, moved to a working day.
 * - `fin+6`: days after the action's end, moved to a working day before the as-of date.
 *
 * @param end the action's end, if known
 */
export function relativeDay(
  text: string,
  role: 'start' | 'end',
  period: PlanPeriod,
  end: Day | null = null,
): Day | null {
  const [, sign, amount = '', unit] = /^([+-]|fin(?=[+-]))([+-]?[\d.]+)(d?)$/.exec(text) ?? [];
  if (sign === undefined) return null;
  const size = Number(amount);
  const { asOf, before, after } = period;
  if (sign === 'fin') return end === null ? null : workingDay(Math.min(end + size, asOf - 1));
  if (unit === 'd') return workingDay(sign === '-' ? asOf - size : asOf + size);
  const isPast = sign === '-';
  const day = Math.round(isPast ? asOf - size * before : asOf + BEYOND_DUE_SOON + size * (after - BEYOND_DUE_SOON));
  return rounded(day, role, isPast);
}

/** The nearest usual start or end at or before a day, or else at or after it. */
function rounded(day: Day, role: 'start' | 'end', downwards: boolean): Day {
  const { year, month, day: inMonth } = calendarDay(day);
  const last = lastDayOfMonth(year, month);
  if (role === 'start') {
    if (downwards) return dayOf(year, month, inMonth >= 16 ? 16 : 1);
    return inMonth === 1 ? day : inMonth <= 16 ? dayOf(year, month, 16) : last + 1;
  }
  if (downwards) return day === last ? day : inMonth >= 15 ? dayOf(year, month, 15) : dayOf(year, month, 1) - 1;
  return inMonth <= 15 ? dayOf(year, month, 15) : last;
}

/** The same day, or the Friday before if it is on a weekend. */
function workingDay(day: Day): Day {
  // Serial number 2 is a Monday in Excel's count after February 1900.
  const weekday = (day - 2) % 7;
  return weekday === 5 ? day - 1 : weekday === 6 ? day - 2 : day;
}
