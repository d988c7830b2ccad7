import type { CriterionEntry } from '../../criteria/structure';
import { namesUnknownCriterion, writtenIn } from '../rows/action-cells';
import type { RowRule, RuleContext } from '../rule';

export interface CriterionUnknownFacts {
  readonly written: string;
  /** `null` if the cell has no readable number. */
  readonly number: string | null;
  /** The structure's title. */
  readonly structure: string;
  /** The criterion that matches by title or by a subcriterion's number; `null` if there is none. */
  readonly meant: Pick<CriterionEntry, 'number' | 'title'> | null;
}

function meantBy(number: string | null, written: string, { criteria }: RuleContext): CriterionEntry | null {
  if (number === null) return criteria.criterionByTitle(written);
  const subcriterion = criteria.subcriterion(number);
  return subcriterion && criteria.criterionOf(subcriterion);
}

/** The structure has no such criterion. */
export const criterionUnknown: RowRule<'criterion-unknown', CriterionUnknownFacts> = {
  id: 'criterion-unknown',
  severity: 'error',
  scope: 'row',
  columns: ['criterion'],
  check(action, context) {
    const cell = action.cells.criterion;
    if (!cell || cell.kind === 'error' || !namesUnknownCriterion(action, context.criteria)) return [];
    const number = action.criterion;
    const written = writtenIn(cell);
    const meant = meantBy(number, written, context);
    return [
      {
        row: cell.row,
        column: 'criterion',
        facts: {
          written,
          number,
          structure: context.criteria.structure.title,
          meant: meant && { number: meant.number, title: meant.title },
        },
      },
    ];
  },
  examples: {
    bad: [
      { rows: [{ criterion: 'CRITERIO 12: PERSONAS' }], finds: [[1, 'criterion']] },
      { rows: [{ criterion: 'Personas' }], finds: [[1, 'criterion']] },
    ],
    good: [
      { rows: [{ criterion: 'CRITERIO 3: PERSONAS' }] },
      { rows: [{ criterion: '3' }] },
      { rows: [{}, { criterion: null, subcriterion: null }] },
    ],
  },
};
