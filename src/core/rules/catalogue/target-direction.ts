import { indicatorResults } from '../../plan/targets/target-achieved';
import type { RowRule } from '../rule';

export interface TargetDirectionFacts {
  /** As written; `null` if the action has no indicator. */
  readonly indicator: string | null;
  /** The target as the plan shows it. */
  readonly target: string;
}

/** Target and actual value can be compared, but nothing says whether more is better or worse. The first of a cell. */
export const targetDirection: RowRule<'target-direction', TargetDirectionFacts> = {
  id: 'target-direction',
  severity: 'advice',
  scope: 'row',
  columns: ['indicator', 'target', 'actual'],
  check(action) {
    const cell = action.cells.target;
    const found = indicatorResults(action).find(({ achieved }) => achieved?.kind === 'unknown-direction');
    if (!cell || !found) return [];
    const facts = { indicator: found.indicator, target: found.target.text ?? '' };
    return [{ row: cell.row, column: 'target', facts }];
  },
  examples: {
    bad: [
      {
        rows: [{ indicator: 'Tasa de rotación del personal', target: '10 %', actual: '18 %' }],
        finds: [[1, 'target']],
      },
      { rows: [{ indicator: 'Reducción de quejas', target: 20, actual: 36 }], finds: [[1, 'target']] },
    ],
    good: [
      { rows: [{ indicator: 'Tasa de rotación del personal', target: 'Como máximo 10 %', actual: '18 %' }] },
      { rows: [{ indicator: 'Tiempo de respuesta', target: '5 días', actual: '9 días' }] },
      { rows: [{ indicator: 'Talleres impartidos', target: 12, actual: 9 }] },
      { rows: [{ indicator: 'Tasa de rotación del personal', target: '10 %', actual: null }] },
    ],
  },
};
