import { dayOf, lastDayOfMonth } from '../day';
import { cellAt, type Grid } from '../grid';
import type { CalendarSlot, PlanCalendar } from '../improvement-plan';
import { isMarked } from '../rows/calendar-rows';
import type { Span } from './date-points';
import type { Period } from './read-dates';

/** White or empty, as Excel reports a cell without a fill. */
const NO_FILL = /^(?:|#?f{6})$/i;

/**
 * The shaded slots of a row. The color of the cell to the left of the calendar doesn't count, because it is the whole
 * row's, as in a table with bands.
 */
function shadedSlots(
  { fills, column: left }: Grid,
  slots: readonly CalendarSlot[],
  row: number,
): readonly CalendarSlot[] {
  const colors = fills?.get(row) ?? [];
  const colorOf = (column: number) => (colors[column - left] ?? '').toLowerCase();
  const own = colorOf((slots[0]?.column ?? 0) - 1);
  return slots.filter(({ column }) => !NO_FILL.test(colorOf(column)) && colorOf(column) !== own);
}

/** The days of a slot in the plan's years; `null` if its year isn't known. */
function spanOf({ year: named, round, month, months, week }: CalendarSlot, years: readonly number[]): Span | null {
  const [first] = years;
  const year = named ?? (first === undefined ? null : first + round);
  if (year === null) return null;
  const [from, to] = [dayOf(year, month, 1), lastDayOfMonth(year, month + months - 1)];
  if (week === null) return { first: { day: from, precision: 'month' }, last: { day: to, precision: 'month' } };
  const [number, count] = week;
  const day = from + (number - 1) * 7;
  return {
    first: { day, precision: 'day' },
    last: { day: number === count ? to : Math.min(day + 6, to), precision: 'day' },
  };
}

/**
 * Makes a reader of a plan's calendar: an action lasts from its first to its last marked slot; if none is marked, from
 * its first to its last shaded one.
 */
export function calendarReader(
  grid: Grid,
  { planned }: PlanCalendar,
): (row: number, years: readonly number[]) => Period {
  // A calendar without a year, in a plan of several, could begin in any of them.
  const isOfOneYear = planned.every(({ year, round }) => year === null && round === 0);
  return (row, years) => {
    const marked = planned.filter(({ column }) => isMarked(cellAt(grid, row, column)));
    const set = marked.length > 0 ? marked : shadedSlots(grid, planned, row);
    const [first, last] = [set[0], set.at(-1)];
    if (!first || !last) return { start: { kind: 'empty' }, end: { kind: 'empty' } };
    const [from, to] = isOfOneYear && years.length > 1 ? [] : [spanOf(first, years), spanOf(last, years)];
    if (!from || !to) return { start: { kind: 'open' }, end: { kind: 'open' } };
    return {
      start: { kind: 'date', ...from.first, asText: false },
      end: { kind: 'date', ...to.last, asText: false },
    };
  };
}

/** The years in a calendar's headings, ascending; none if they have no year. */
export function calendarYears({ planned }: PlanCalendar): readonly number[] {
  const years = planned.flatMap(({ year }) => (year === null ? [] : [year]));
  return [...new Set(years)].sort((a, b) => a - b);
}
