import { plansOfParts } from '../../plan/plan-parts';
import { scalesOf } from '../../plan/rows/read-numbers';
import { writtenIn } from '../rows/action-cells';
import type { PlanRule } from '../rule';

export interface ProgressMixedFacts {
  /** The first number that is read as a fraction, as displayed. */
  readonly fraction: string;
  /** The first number that is read as a percentage, as displayed. */
  readonly percent: string;
}

/** The progress column has fractions and percentages, neither with a percent sign. Reported once for the column. */
export const progressMixed: PlanRule<'progress-mixed', ProgressMixedFacts> = {
  id: 'progress-mixed',
  severity: 'warning',
  scope: 'plan',
  columns: ['progress'],
  *check({ plan }) {
    for (const { actions } of plansOfParts(plan)) {
      const { fraction, percent } = scalesOf(actions.flatMap(({ cells }) => cells.progress ?? []));
      if (!fraction || !percent) continue;
      yield { row: null, column: 'progress', facts: { fraction: writtenIn(fraction), percent: writtenIn(percent) } };
      return;
    }
  },
  examples: {
    bad: [{ rows: [{ progress: 0.25 }, { progress: 50 }, { progress: 0.5 }], finds: [[null, 'progress']] }],
    good: [
      { rows: [{ progress: 0.25 }, { progress: 0.5 }, { progress: 1 }] },
      { rows: [{ progress: 25 }, { progress: 50 }] },
      { rows: [{ progress: '25 %' }, { progress: 50 }] },
    ],
  },
};
