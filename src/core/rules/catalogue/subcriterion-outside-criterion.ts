import type { CriterionEntry } from '../../criteria/structure';
import { criterionOfAction, isSharedBelow, subcriterionOfAction } from '../rows/action-cells';
import type { RowRule } from '../rule';

export interface SubcriterionOutsideCriterionFacts {
  readonly subcriterion: string;
  /** The criterion named in the row. */
  readonly criterion: string;
  /** The criterion that the subcriterion belongs to. */
  readonly belongsTo: Pick<CriterionEntry, 'number' | 'title'>;
}

/** The subcriterion doesn't belong to the row's criterion. */
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
        // Either cell may be inherited; the lower one is where they first disagree.
        row: Math.max(...cells.map((cell) => cell.row)),
        column: 'subcriterion',
        // The criterion's cell can be changed only if no other row uses it.
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
