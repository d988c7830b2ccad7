import { writtenIn } from '../rows/action-cells';
import type { RowRule } from '../rule';

export interface StatusUnknownFacts {
  readonly written: string;
}

/** A status with unknown words; the action is then judged by its dates. */
export const statusUnknown: RowRule<'status-unknown', StatusUnknownFacts> = {
  id: 'status-unknown',
  severity: 'warning',
  scope: 'row',
  columns: ['status'],
  check({ cells: { status: cell }, status }) {
    if (!cell || cell.kind === 'error' || status !== 'unknown') return [];
    return [{ row: cell.row, column: 'status', facts: { written: writtenIn(cell) } }];
  },
  examples: {
    bad: [{ rows: [{ status: 'Fase verde' }], finds: [[1, 'status']] }],
    good: [
      { rows: [{ status: 'Cumplida' }, { status: 'EN PROCESO' }, { status: 'No iniciada' }, { status: 'Suspendido' }] },
      { rows: [{ status: null }] },
    ],
  },
};
