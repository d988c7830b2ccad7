import { dayOf } from '../../plan/day';
import { isBlank } from '../rows/action-cells';
import type { RowRule } from '../rule';

export interface OverdueUnexplainedFacts {
  /** Whole days since the end, at least 1. */
  readonly days: number;
}

/** An overdue action without a comment. Doesn't apply to plans without a comments column. */
export const overdueUnexplained: RowRule<'overdue-unexplained', OverdueUnexplainedFacts> = {
  id: 'overdue-unexplained',
  severity: 'advice',
  scope: 'row',
  columns: ['end', 'period', 'comments', 'status', 'progress', 'completedOn'],
  check(action, { situationOf }) {
    const cell = action.cells.comments;
    if (!cell || !isBlank(cell)) return [];
    const judged = situationOf(action);
    if (judged?.situation !== 'overdue' || judged.days === null) return [];
    return [{ row: cell.row, column: 'comments', facts: { days: judged.days } }];
  },
  examples: {
    bad: [{ rows: [{ start: dayOf(2024, 5, 1), end: dayOf(2024, 8, 31), comments: null }], finds: [[1, 'comments']] }],
    good: [
      { rows: [{ start: dayOf(2024, 5, 1), end: dayOf(2024, 8, 31), comments: 'Falta la firma del convenio' }] },
      { rows: [{ start: dayOf(2024, 5, 1), end: dayOf(2024, 12, 31), comments: null }] },
      { rows: [{ start: dayOf(2024, 5, 1), end: dayOf(2024, 8, 31), comments: null, status: 'Cumplida' }] },
      { rows: [{ start: dayOf(2024, 5, 1), end: dayOf(2024, 8, 31) }], without: ['comments'] },
    ],
  },
};
