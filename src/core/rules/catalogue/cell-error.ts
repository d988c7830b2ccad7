import { COLUMN_KEYS } from '../../plan/improvement-plan';
import type { Observation, RowRule } from '../rule';

export interface CellErrorFacts {
  /** As shown by the cell, in the language of the user's Excel. */
  readonly error: string;
}

/** The cell holds an Excel error. No other rule reports such a cell. */
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
