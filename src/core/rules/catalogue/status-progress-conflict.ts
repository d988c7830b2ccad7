import type { ActionStatus } from '../../plan/improvement-plan';
import { writtenIn } from '../rows/action-cells';
import type { RowRule } from '../rule';

export interface StatusProgressConflictFacts {
  readonly status: string;
  readonly means: Exclude<ActionStatus, 'unknown'>;
  /** A fraction from 0 to 1. */
  readonly progress: number;
}

/** Status and progress disagree about whether the action is completed. Reported on the progress. */
export const statusProgressConflict: RowRule<'status-progress-conflict', StatusProgressConflictFacts> = {
  id: 'status-progress-conflict',
  severity: 'warning',
  scope: 'row',
  columns: ['status', 'progress'],
  check({ cells, status, progress }) {
    if (!cells.status || !cells.progress || status === null || status === 'unknown') return [];
    if (progress === null || progress < 0 || progress > 1) return [];
    if ((status === 'completed') === (progress === 1)) return [];
    return [
      {
        row: cells.progress.row,
        column: 'progress',
        facts: { status: writtenIn(cells.status), means: status, progress },
      },
    ];
  },
  examples: {
    bad: [
      { rows: [{ status: 'Cumplida', progress: '60%' }], finds: [[1, 'progress']] },
      { rows: [{ status: 'En proceso', progress: '100%' }], finds: [[1, 'progress']] },
    ],
    good: [
      { rows: [{ status: 'Cumplida', progress: '100%' }] },
      { rows: [{ status: 'En proceso', progress: '60%' }] },
      { rows: [{ status: null, progress: '100%' }] },
      { rows: [{ status: 'Cumplida', progress: null }] },
    ],
  },
};
