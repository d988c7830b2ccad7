import type { Day } from '../../plan/day';
import { datesOf, writtenIn } from '../rows/action-cells';
import type { RowRule } from '../rule';

/** What {@link dateAmbiguous} saw. */
export interface DateAmbiguousFacts {
  /** What the cell shows. */
  readonly written: string;
  /** The two days that it can mean, the likelier first. */
  readonly days: readonly [Day, Day];
  /** Whether it is text; where not, Excel took what was typed for one of the two. */
  readonly asText: boolean;
}

/**
 * A date that can be read in two ways, where its column doesn't decide: day or month first, or a day that Excel took for the year
 * that was typed.
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
