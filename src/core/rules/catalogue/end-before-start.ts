import { dayOf, type Day } from '../../plan/day';
import { datesOf } from '../rows/action-cells';
import type { RowRule } from '../rule';

export interface EndBeforeStartFacts {
  readonly start: Day;
  readonly end: Day;
}

/** The action ends before it starts. */
export const endBeforeStart: RowRule<'end-before-start', EndBeforeStartFacts> = {
  id: 'end-before-start',
  severity: 'error',
  scope: 'row',
  columns: ['start', 'end', 'period'],
  check(action) {
    const { start, end } = action;
    if (start.kind !== 'date' || end.kind !== 'date' || end.day >= start.day) return [];
    const place = datesOf('date', action).find(({ field }) => field === 'end');
    if (!place) return [];
    return [{ row: place.cell.row, column: place.column, facts: { start: start.day, end: end.day } }];
  },
  examples: {
    bad: [
      { rows: [{ start: dayOf(2024, 8, 1), end: dayOf(2024, 7, 31) }], finds: [[1, 'end']] },
      { rows: [{ start: 'ago-24', end: 'may-24' }], finds: [[1, 'end']] },
    ],
    good: [
      { rows: [{ start: dayOf(2024, 8, 1), end: dayOf(2024, 8, 1) }] },
      { rows: [{ start: 'may-24', end: 'may-24' }] },
      { rows: [{ start: null, end: dayOf(2024, 8, 1) }] },
    ],
  },
};
