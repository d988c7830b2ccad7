import type { Day } from '../../plan/day';
import { datesOf, writtenIn } from '../rows/action-cells';
import type { RowRule } from '../rule';

export interface DateAmbiguousFacts {
  /** The displayed text. */
  readonly written: string;
  /** The two possible days, the more likely first. */
  readonly days: readonly [Day, Day];
  /** Whether the cell is text; if not, Excel converted what was typed to one of the two days. */
  readonly asText: boolean;
}

/**
 * A date with two possible readings that its column doesn't resolve: either day and month could be swapped, or Excel
 * took a typed year for a day.
 */
export const dateAmbiguous: RowRule<'date-ambiguous', DateAmbiguousFacts> = {
  id: 'date-ambiguous',
  severity: 'warning',
  scope: 'row',
  columns: ['start', 'end', 'period', 'completedOn'],
  check(action) {
    return datesOf('ambiguous', action).map(({ column, cell, reading: { days, asText } }) => ({
      row: cell.row,
      column,
      facts: { written: writtenIn(cell), days, asText },
    }));
  },
  examples: {
    bad: [{ rows: [{ end: '03/04/2024' }], finds: [[1, 'end']] }],
    good: [
      { rows: [{ end: '03/04/2024' }, { end: '31/08/2024' }] },
      { rows: [{ end: '05/05/2024' }] },
      { rows: [{ end: '3 de abril de 2024' }] },
      { rows: [{ end: 'ago-24' }] },
    ],
  },
};
