import { isBlank } from '../rows/action-cells';
import type { RowRule } from '../rule';

export type CompletedWithoutEvidenceFacts = Readonly<Record<string, never>>;

/** A completed action without evidence. Doesn't apply to plans without an evidence column. */
export const completedWithoutEvidence: RowRule<'completed-without-evidence', CompletedWithoutEvidenceFacts> = {
  id: 'completed-without-evidence',
  severity: 'advice',
  scope: 'row',
  columns: ['evidence', 'comments', 'status', 'progress', 'completedOn'],
  check(action, { situationOf }) {
    const cell = action.cells.evidence;
    if (!cell || !isBlank(cell) || situationOf(action)?.situation !== 'completed') return [];
    return [{ row: cell.row, column: 'evidence', facts: {} }];
  },
  examples: {
    bad: [{ rows: [{ status: 'Cumplida', evidence: null }], finds: [[1, 'evidence']] }],
    good: [
      { rows: [{ status: 'Cumplida', evidence: 'Acta del 12 de agosto' }] },
      { rows: [{ status: 'En proceso', evidence: null }] },
      { rows: [{ status: 'Cumplida' }] },
    ],
  },
};
