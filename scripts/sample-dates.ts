/** Turns the dates of a plan that is written relative to a day into days of the calendar. */
import { calendarDay, dayOf, lastDayOfMonth, type Day } from '../src/core/plan/day';

/** A plan of one calendar year needs this many days of it before and after the as-of date; otherwise it takes in the year beside. */
const LEAST_BEFORE = 60;
const LEAST_AFTER = 75;

/** What happened and what is planned keeps to these distances in a plan of two years. */
const MOST_BEFORE = 270;
const MOST_AFTER = 300;

/** From here on an end is no longer due soon. */
const BEYOND_DUE_SOON = 31;

/** The time around a day that a plan covers. */
export interface PlanPeriod {
  readonly asOf: Day;
  /** One year, or two in a row. */
  readonly years: readonly number[];
  /** Days that a fraction of the time before the as-of date is taken of. */
  readonly before: number;
  /** Days that a fraction of the time after it is taken of. */
  readonly after: number;
}

/**
 * The period of a plan that is under way on a day: its calendar year, or two years where the day is close to an end of its year, so that
 * something can be overdue on 2 January and something can still be to come on 30 December.
 *
 * @example planPeriod(dayOf(2026, 9, 15)).years // [2026]
 * @example planPeriod(dayOf(2026, 1, 2)).years // [2025, 2026]
 */
export function planPeriod(asOf: Day): PlanPeriod {
  const { year } = calendarDay(asOf);
  const years =
    asOf - dayOf(year, 1, 1) < LEAST_BEFORE
      ? [year - 1, year]
      : dayOf(year, 12, 31) - asOf < LEAST_AFTER
        ? [year, year + 1]
        : [year];
  return {
    asOf,
    years,
    before: Math.min(asOf - dayOf(years[0] ?? year, 1, 1), MOST_BEFORE),
    after: Math.min(dayOf(years.at(-1) ?? year, 12, 31) - asOf, MOST_AFTER),
  };
}

/**
 * The day that a relative date means; `null` for any other text.
 *
 * - `-0.4`: this part of the time before the as-of date. `+0.4`: this part of the time that is left after what is due soon. Both on a
 *   first or sixteenth as a start, on a fifteenth or the last day of a month as an end, as plans have them.
 * - `-4d`, `+9d`: days, on a working day.
 * - `fin+6`: days from the action's end, on a working day before the as-of date.
 *
 * @param end the action's end, where it is known.
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

/** The closest day at or before (or else at or after) this one on which plans let an action start or end. */
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

/** The same day, or the Friday before where it is on a weekend. */
function workingDay(day: Day): Day {
  // Serial 2 is a Monday in Excel's count after February 1900.
  const weekday = (day - 2) % 7;
  return weekday === 5 ? day - 1 : weekday === 6 ? day - 2 : day;
}
