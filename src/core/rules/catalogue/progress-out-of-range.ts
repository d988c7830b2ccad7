import { writtenIn } from '../rows/action-cells';
import type { RowRule } from '../rule';

export interface ProgressOutOfRangeFacts {
  /** The displayed text. */
  readonly written: string;
  /** A fraction: 1.2 is 120 %. */
  readonly progress: number;
}

/** Progress below 0 or above 100 %. */
export const progressOutOfRange: RowRule<'progress-out-of-range', ProgressOutOfRangeFacts> = {
  id: 'progress-out-of-range',
  severity: 'error',
  scope: 'row',
  columns: ['progress'],
  check({ cells: { progress: cell }, progress }) {
    if (!cell || progress === null || (progress >= 0 && progress <= 1)) return [];
    return [{ row: cell.row, column: 'progress', facts: { written: writtenIn(cell), progress } }];
  },
  examples: {
    bad: [
      { rows: [{ progress: '120%' }], finds: [[1, 'progress']] },
      { rows: [{ progress: -5 }, { progress: 45 }], finds: [[1, 'progress']] },
    ],
    good: [
      { rows: [{ progress: 0 }, { progress: 0.45 }, { progress: 1 }] },
      { rows: [{ progress: 45 }, { progress: 100 }] },
      { rows: [{ progress: 'la mitad' }] },
    ],
  },
};
