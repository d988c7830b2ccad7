import { criterionOfAction, writtenIn } from '../action-cells';
import type { RowRule } from '../rule';
import { isTitleOf, withTitle, type TitleFacts } from '../title-words';

/** The criterion's number with a title that isn't its own. A number alone says enough. */
export const criterionTitle: RowRule<'criterion-title', TitleFacts> = {
  id: 'criterion-title',
  severity: 'warning',
  scope: 'row',
  looksAt: ['criterion'],
  check(action, { criteria }) {
    const cell = action.cells.criterion;
    const entry = criterionOfAction(action, criteria);
    const written = action.criterionTitle;
    if (!cell || !entry || written === '' || isTitleOf(entry, written)) return [];
    const { number, title, checked } = entry;
    const other = criteria.criterionByTitle(written);
    return [
      {
        row: cell.row,
        column: 'criterion',
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
    ],
  },
};
