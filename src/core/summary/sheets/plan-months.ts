import { calendarDay, dayOf, type Day } from '../../plan/day';
import type { DateReading, ImprovementPlan } from '../../plan/improvement-plan';

/** Plans cover one or two years. */
const MAX_YEARS = 5;

const daysIn = (readings: readonly DateReading[]): readonly Day[] =>
  readings.filter((reading) => reading.kind === 'date').map(({ day }) => day);

/**
 * The first days of the timeline's months: whole years, from the plan's first date to its last. Dates more than a year
 * outside the plan's years are ignored as typing errors.
 *
 * @param asOf Determines the year if the plan has no dates.
 */
export function timelineMonths({ actions, years }: ImprovementPlan, asOf: Day): readonly Day[] {
  const [first, last] = [years[0] ?? -Infinity, years.at(-1) ?? Infinity];
  const days = new Set(daysIn(actions.flatMap(({ start, end }) => [start, end])));
  const dated = [...days].map((day) => calendarDay(day).year).filter((year) => year >= first - 1 && year <= last + 1);
  const shown = dated.length > 0 ? dated : [calendarDay(asOf).year];
  const from = shown.reduce((a, b) => Math.min(a, b));
  const to = Math.min(
    from + MAX_YEARS - 1,
    shown.reduce((a, b) => Math.max(a, b)),
  );
  return Array.from({ length: (to - from + 1) * 12 }, (_, index) =>
    dayOf(from + Math.floor(index / 12), (index % 12) + 1, 1),
  );
}
