import { criterionOfAction, namesUnknownCriterion, subcriterionOfAction } from '../rows/action-cells';
import type { RowRule } from '../rule';
import { titleObservations, type TitleFacts } from '../text/title-words';

/**
 * The subcriterion's title doesn't match its number. Doesn't apply if the row's criterion is unknown or doesn't match:
 * the number itself may then be wrong, and other rules report that.
 */
export const subcriterionTitle: RowRule<'subcriterion-title', TitleFacts> = {
  id: 'subcriterion-title',
  severity: 'warning',
  scope: 'row',
  columns: ['criterion', 'subcriterion'],
  check(action, { criteria, plan }) {
    const cell = action.cells.subcriterion;
    const entry = subcriterionOfAction(action, criteria);
    if (!cell || !entry || namesUnknownCriterion(action, criteria)) return [];
    const criterion = criterionOfAction(action, criteria);
    if (criterion !== null && criterion !== criteria.criterionOf(entry)) return [];
    const { subcriterion } = plan.headings;
    return titleObservations(
      'subcriterion',
      subcriterion,
      cell,
      entry,
      action.subcriterionTitle,
      criteria.subcriterionByTitle,
    );
  },
  examples: {
    bad: [
      {
        rows: [{ criterion: 'Criterio 3', subcriterion: 'Subcriterio 3.1. Planificar las compras' }],
        finds: [[1, 'subcriterion']],
      },
      { rows: [{ criterion: '4', subcriterion: '4.3. Gestionar la tecnología' }], finds: [[1, 'subcriterion']] },
    ],
    good: [
      { rows: [{ subcriterion: '3.1 Gerir e melhorar as pessoas em função da estratégia da organização' }] },
      { rows: [{ criterion: '3', subcriterion: '3.1' }] },
      { rows: [{ criterion: '6', subcriterion: 'SUBCRITERIO 6.1: MEDICION DE LA PERCEPCIÓN' }] },
      { rows: [{ criterion: '3', subcriterion: '3.1 Gestionar y mejorar los recursos humanos' }] },
      { rows: [{ criterion: '3', subcriterion: '4.1 Gestionar las compras' }] },
    ],
  },
};
