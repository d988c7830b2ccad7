import { isBlank } from '../rows/action-cells';
import type { RowRule } from '../rule';

/** The rule sees nothing but that the evidence's cell is empty. */
export type CompletedWithoutEvidenceFacts = Readonly<Record<string, never>>;

/** A completed action whose evidence is empty. Silent where the plan has no column for evidence. */
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
