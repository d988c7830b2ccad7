import { datesOf, writtenIn } from '../rows/action-cells';
import type { RowRule } from '../rule';

export interface DateUnreadableFacts {
  readonly written: string;
}

/** A date cell with content that can't be read as a date. */
export const dateUnreadable: RowRule<'date-unreadable', DateUnreadableFacts> = {
  id: 'date-unreadable',
  severity: 'error',
  scope: 'row',
  columns: ['start', 'end', 'period', 'completedOn'],
  check(action) {
    return datesOf('unreadable', action)
      .filter(({ cell }) => cell.kind !== 'error')
      .map(({ column, cell }) => ({ row: cell.row, column, facts: { written: writtenIn(cell) } }));
  },
  examples: {
    bad: [
      { rows: [{ end: 'pronto' }], finds: [[1, 'end']] },
      { rows: [{ start: '31/02/2024' }], finds: [[1, 'start']] },
    ],
    good: [{ rows: [{}] }, { rows: [{ start: 'may-24', end: 'Apr-25' }] }, { rows: [{ end: null }] }],
  },
};
