import { criterionOfAction } from '../rows/action-cells';
import type { RowRule } from '../rule';
import { titleObservations, type TitleFacts } from '../text/title-words';

/** The criterion's title doesn't match its number. A number without a title is fine. */
export const criterionTitle: RowRule<'criterion-title', TitleFacts> = {
  id: 'criterion-title',
  severity: 'warning',
  scope: 'row',
  columns: ['criterion'],
  check(action, { criteria, plan }) {
    const cell = action.cells.criterion;
    const entry = criterionOfAction(action, criteria);
    if (!cell || !entry) return [];
    return titleObservations(
      'criterion',
      plan.headings.criterion,
      cell,
      entry,
      action.criterionTitle,
      criteria.criterionByTitle,
    );
  },
  examples: {
    bad: [
      { rows: [{ criterion: 'CRITERIO 3: GESTIÓN DEL TALENTO' }], finds: [[1, 'criterion']] },
      { rows: [{ criterion: 'Criterio 9: Personas', subcriterion: '9.1' }], finds: [[1, 'criterion']] },
      {
        rows: [{ criterion: 'Criterio 7: Satisfacción del personal', subcriterion: '7.1' }],
        finds: [[1, 'criterion']],
      },
    ],
    good: [
      { rows: [{ criterion: 'Criterio 3' }] },
      { rows: [{ criterion: 'CRITERIO 3 - PERSONAS.' }] },
      { rows: [{ criterion: '9. Resultados clave del rendimiento', subcriterion: '9.1' }] },
      { rows: [{ criterion: 'CRITERIO 12: OTRO' }] },
      { rows: [{ criterion: '3. Pessoas' }] },
      { rows: [{ criterion: 'Criterion 3: People' }] },
    ],
  },
};
