import { criterionOfAction, subcriterionOfAction } from '../rows/action-cells';
import type { CriterionEntry } from '../../criteria/structure';
import type { PlanRule } from '../rule';

/** What {@link coverage} saw. */
export interface CoverageFacts {
  /** The criterion that no action addresses. */
  readonly criterion: Pick<CriterionEntry, 'number' | 'title'>;
  /** The numbers of its subcriteria, which nothing addresses either; none where it has none. */
  readonly subcriteria: readonly string[];
}

/**
 * No action addresses a criterion: one finding for each, about the whole plan. Silent where no action names a criterion of the
 * structure: then it is another structure's plan, or none is written yet.
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
      // Where the two disagree, either may be what is meant.
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
