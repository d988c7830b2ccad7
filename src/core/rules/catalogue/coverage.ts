import { criterionOfAction, subcriterionOfAction } from '../rows/action-cells';
import type { CriterionEntry } from '../../criteria/structure';
import type { PlanRule } from '../rule';

export interface CoverageFacts {
  /** The criterion without actions. */
  readonly criterion: Pick<CriterionEntry, 'number' | 'title'>;
  /** The numbers of its subcriteria; may be empty. */
  readonly subcriteria: readonly string[];
}

/**
 * A criterion has no actions; one finding each, about the whole plan. Doesn't apply if no action names a criterion of
 * the structure: such a plan follows another structure or is still empty.
 */
export const coverage: PlanRule<'coverage', CoverageFacts> = {
  id: 'coverage',
  severity: 'advice',
  scope: 'plan',
  columns: ['criterion', 'subcriterion'],
  *check({ plan, criteria }) {
    const addressed = new Set<CriterionEntry>();
    for (const action of plan.actions) {
      const criterion = criterionOfAction(action, criteria);
      const subcriterion = subcriterionOfAction(action, criteria);
      // If the two disagree, either may be the intended one.
      if (criterion) addressed.add(criterion);
      if (subcriterion) addressed.add(criteria.criterionOf(subcriterion));
    }
    if (addressed.size === 0) return;
    for (const entry of criteria.structure.entries) {
      if (entry.parent !== null || addressed.has(entry)) continue;
      const { number, title } = entry;
      yield {
        row: null,
        column: null,
        facts: {
          criterion: { number, title },
          subcriteria: criteria.subcriteriaOf(number).map((subcriterion) => subcriterion.number),
        },
      };
    }
  },
  examples: {
    bad: [
      {
        rows: ['1', '2', '3', '4', '5', '6', '8'].map((criterion) => ({ criterion, subcriterion: null })),
        finds: [
          [null, null],
          [null, null],
        ],
      },
    ],
    good: [
      {
        rows: ['1', '2', '3', '4', '5', '6', '7', '8', '9'].map((criterion) => ({ criterion, subcriterion: null })),
      },
      { rows: [{ criterion: 'Marco propio', subcriterion: null }] },
    ],
  },
};
