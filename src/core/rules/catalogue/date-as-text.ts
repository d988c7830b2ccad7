import { dayOf, type Day } from '../../plan/day';
import { datesOf, writtenIn } from '../rows/action-cells';
import type { RowRule } from '../rule';

export interface DateAsTextFacts {
  readonly written: string;
  /** The first day of a month for a start, the last for an end. */
  readonly day: Day;
  readonly precision: 'day' | 'month';
}

/** A date that is readable but stored as text. Doesn't report a period: a cell can't hold two real dates. */
export const dateAsText: RowRule<'date-as-text', DateAsTextFacts> = {
  id: 'date-as-text',
  severity: 'warning',
  scope: 'row',
  columns: ['start', 'end', 'completedOn'],
  check(action) {
    return datesOf('date', action)
      .filter(({ column, reading }) => reading.asText && column !== 'period')
      .map(({ column, cell, reading: { day, precision, saysMore } }) => ({
        row: cell.row,
        column,
        // A text with more than a date would lose information.
        fixable: saysMore !== true,
        facts: { written: writtenIn(cell), day, precision },
      }));
  },
  examples: {
    bad: [
      {
        rows: [{ start: 'may-24', end: 'ago-24' }],
        finds: [
          [1, 'start'],
          [1, 'end'],
        ],
      },
      { rows: [{ end: '31/12/2024' }], finds: [[1, 'end']] },
    ],
    good: [{ rows: [{ start: dayOf(2024, 5, 1), end: dayOf(2024, 8, 31) }] }, { rows: [{ end: 'pronto' }] }],
  },
};
