import { COLUMN_KEYS } from '../../plan/improvement-plan';
import type { Observation, RowRule } from '../rule';

/** What {@link cellError} saw. */
export interface CellErrorFacts {
  /** The error as the cell shows it, in the language of its Excel. */
  readonly error: string;
}

/** The cell holds an error of Excel's instead of what it should say; whatever else its column asks for is silent about it. */
export const cellError: RowRule<'cell-error', CellErrorFacts> = {
  id: 'cell-error',
  severity: 'error',
  scope: 'row',
  columns: COLUMN_KEYS,
  check(action) {
    const seen: Observation<CellErrorFacts>[] = [];
    for (const column of COLUMN_KEYS) {
      const cell = action.cells[column];
      if (cell?.kind === 'error') seen.push({ row: cell.row, column, facts: { error: String(cell.value) } });
    }
    return seen;
  },
  examples: {
    bad: [
      { rows: [{ owner: '#REF!' }], finds: [[1, 'owner']] },
      {
        rows: [{ criterion: '#N/A', end: '#VALUE!' }],
        finds: [
          [1, 'criterion'],
          [1, 'end'],
        ],
      },
    ],
    good: [{ rows: [{}] }, { rows: [{ comments: 'La fórmula daba #REF! en marzo' }] }],
  },
};
