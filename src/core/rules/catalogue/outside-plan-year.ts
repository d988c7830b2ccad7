import { dayOf, type Day } from '../../plan/day';
import { datesOf } from '../rows/action-cells';
import type { RowRule } from '../rule';

export interface OutsidePlanYearFacts {
  readonly field: 'start' | 'end';
  readonly day: Day;
  /** Ascending. */
  readonly years: readonly number[];
}

/**
 * A start or an end outside the plan's years. Doesn't apply if the plan states no year, or if the action ends before it
 * starts: `end-before-start` reports that.
 */
export const outsidePlanYear: RowRule<'outside-plan-year', OutsidePlanYearFacts> = {
  id: 'outside-plan-year',
  severity: 'warning',
  scope: 'row',
  columns: ['start', 'end', 'period'],
  check(action, { plan }) {
    const { start, end } = action;
    const { years } = plan;
    const [first, last] = [years[0], years.at(-1)];
    if (first === undefined || last === undefined) return [];
    if (start.kind === 'date' && end.kind === 'date' && end.day < start.day) return [];
    const [firstDay, lastDay] = [dayOf(first, 1, 1), dayOf(last, 12, 31)];
    return datesOf('date', action).flatMap(({ field, column, cell, reading: { day } }) =>
      field === 'completedOn' || (day >= firstDay && day <= lastDay)
        ? []
        : [{ row: cell.row, column, facts: { field, day, years } }],
    );
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
