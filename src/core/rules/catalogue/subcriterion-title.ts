import { criterionOfAction, namesUnknownCriterion, subcriterionOfAction, writtenIn } from '../action-cells';
import type { RowRule } from '../rule';
import { isTitleOf, withTitle, type TitleFacts } from '../title-words';

/**
 * The subcriterion's number with a title that isn't its own. Silent where the row's criterion is unknown or another than the
 * subcriterion's: there the number is in doubt, and that is said first.
 */
export const subcriterionTitle: RowRule<'subcriterion-title', TitleFacts> = {
  id: 'subcriterion-title',
  severity: 'warning',
  scope: 'row',
  looksAt: ['criterion', 'subcriterion'],
  check(action, { criteria }) {
    const cell = action.cells.subcriterion;
    const entry = subcriterionOfAction(action, criteria);
    const written = action.subcriterionTitle;
    if (!cell || !entry || namesUnknownCriterion(action, criteria)) return [];
    const criterion = criterionOfAction(action, criteria);
    if (criterion !== null && criterion !== criteria.criterionOf(entry)) return [];
    if (written === '' || isTitleOf(entry, written)) return [];
    const { number, title, checked } = entry;
    const other = criteria.subcriterionByTitle(written);
    return [
      {
        row: cell.row,
        column: 'subcriterion',
        severity: checked ? 'warning' : 'advice',
        // Where the title is another's, the number may be what is wrong; a title that nobody checked may be wrong itself.
        fixable: checked && other === null,
        facts: {
          ...{ number, written, title, checked },
          titleOf: other && { number: other.number, title: other.title },
          mended: withTitle(writtenIn(cell), written, title),
        },
      },
    ];
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
      { rows: [{ criterion: '3', subcriterion: '3.1' }] },
      { rows: [{ criterion: '6', subcriterion: 'SUBCRITERIO 6.1: MEDICION DE LA PERCEPCIÓN' }] },
      { rows: [{ criterion: '3', subcriterion: '3.1 Gestionar y mejorar los recursos humanos' }] },
      { rows: [{ criterion: '3', subcriterion: '4.1 Gestionar las compras' }] },
    ],
  },
};
