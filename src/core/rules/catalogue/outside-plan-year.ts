import { calendarDay, dayOf, type Day } from '../../plan/day';
import { dateFields } from '../action-cells';
import type { RowRule } from '../rule';

/** What {@link outsidePlanYear} saw. */
export interface OutsidePlanYearFacts {
  readonly field: 'start' | 'end';
  readonly day: Day;
  /** The plan's years, ascending. */
  readonly years: readonly number[];
}

/**
 * A start or an end in a year that isn't the plan's. Silent where the plan tells no year, and where the action ends before it
 * begins: there a date is wrong, and that is said first.
 */
export const outsidePlanYear: RowRule<'outside-plan-year', OutsidePlanYearFacts> = {
  id: 'outside-plan-year',
  severity: 'warning',
  scope: 'row',
  looksAt: ['start', 'end', 'period'],
  *check(action, { plan }) {
    const { start, end } = action;
    const { years } = plan;
    const [first, last] = [years.at(0), years.at(-1)];
    if (first === undefined || last === undefined) return;
    if (start.kind === 'date' && end.kind === 'date' && end.day < start.day) return;
    for (const { field, column, cell, reading } of dateFields(action)) {
      if (field === 'completedOn' || reading.kind !== 'date') continue;
      const { year } = calendarDay(reading.day);
      if (year >= first && year <= last) continue;
      yield { row: cell.row, column, facts: { field, day: reading.day, years } };
    }
  },
  examples: {
    bad: [
      { rows: [{ start: dayOf(2023, 12, 1) }], finds: [[1, 'start']] },
      { rows: [{ end: 'feb-25' }], finds: [[1, 'end']] },
    ],
    good: [
      { rows: [{ start: dayOf(2024, 1, 1), end: dayOf(2024, 12, 31) }] },
      { rows: [{ start: 'ene-24', end: 'dic-24' }] },
      { rows: [{ start: dayOf(2024, 8, 1), end: dayOf(2023, 12, 31) }] },
    ],
  },
};
