import type { CriterionEntry } from '../../criteria/structure';
import { criterionOfAction, isSharedBelow, subcriterionOfAction } from '../rows/action-cells';
import type { RowRule } from '../rule';

/** What {@link subcriterionOutsideCriterion} saw. */
export interface SubcriterionOutsideCriterionFacts {
  readonly subcriterion: string;
  /** The number of the criterion that the row names. */
  readonly criterion: string;
  /** The criterion that the subcriterion belongs to: what the row's criterion should be. */
  readonly belongsTo: Pick<CriterionEntry, 'number' | 'title'>;
}

/** The subcriterion belongs to another criterion than the row's. */
export const subcriterionOutsideCriterion: RowRule<
  'subcriterion-outside-criterion',
  SubcriterionOutsideCriterionFacts
> = {
  id: 'subcriterion-outside-criterion',
  severity: 'error',
  scope: 'row',
  columns: ['criterion', 'subcriterion'],
  check(action, { plan, criteria }) {
    const named = criterionOfAction(action, criteria);
    const subcriterion = subcriterionOfAction(action, criteria);
    const cells = [action.cells.criterion, action.cells.subcriterion].filter((cell) => cell !== undefined);
    if (!named || !subcriterion || cells.length < 2) return [];
    const { number, title } = criteria.criterionOf(subcriterion);
    if (number === named.number) return [];
    return [
      {
        // One of the two may stand in a row above: the lower is where they first disagree.
        row: Math.max(...cells.map((cell) => cell.row)),
        column: 'subcriterion',
        // Another criterion can be written only where it is this row's own and no other's.
        fixable: action.cells.criterion?.inherited === false && !isSharedBelow(plan, 'criterion', action),
        facts: { subcriterion: subcriterion.number, criterion: named.number, belongsTo: { number, title } },
      },
    ];
  },
  examples: {
    bad: [
      { rows: [{ criterion: 'CRITERIO 3: PERSONAS', subcriterion: 'Subcriterio 4.1.' }], finds: [[1, 'subcriterion']] },
      {
        rows: [{ criterion: 'Criterio 6', subcriterion: '7.1. Mediciones de la percepción' }],
        finds: [[1, 'subcriterion']],
      },
    ],
    good: [{ rows: [{ criterion: '3', subcriterion: '3.1' }] }, { rows: [{ criterion: '3', subcriterion: '3.9' }] }],
  },
};
