import type { CriterionEntry } from '../../criteria/structure';
import {
  criterionOfAction,
  isBlank,
  namesUnknownCriterion,
  subcriterionOfAction,
  writtenIn,
} from '../rows/action-cells';
import type { RowRule } from '../rule';

export interface SubcriterionUnknownFacts {
  readonly written: string;
  /** `null` if the cell has no readable number. */
  readonly number: string | null;
  /** The structure's title. */
  readonly structure: string;
  /** `null` if the row names no known criterion. */
  readonly criterion: string | null;
  /** The numbers of that criterion's subcriteria; empty if the row names no criterion. */
  readonly known: readonly string[];
  /** The subcriterion with the written title; `null` if none or several match. */
  readonly meant: Pick<CriterionEntry, 'number' | 'title'> | null;
}

/**
 * The structure has no such subcriterion. Doesn't apply if the row's criterion is unknown: `criterion-unknown` reports
 * that.
 */
export const subcriterionUnknown: RowRule<'subcriterion-unknown', SubcriterionUnknownFacts> = {
  id: 'subcriterion-unknown',
  severity: 'error',
  scope: 'row',
  columns: ['criterion', 'subcriterion'],
  check(action, { criteria }) {
    const cell = action.cells.subcriterion;
    if (!cell || criteria.structure.entries.length === 0) return [];
    if (cell.kind === 'error' || isBlank(cell) || namesUnknownCriterion(action, criteria)) return [];
    if (subcriterionOfAction(action, criteria) !== null) return [];
    const criterion = criterionOfAction(action, criteria)?.number ?? null;
    const written = writtenIn(cell);
    const meant = action.subcriterion === null ? criteria.subcriterionByTitle(written) : null;
    return [
      {
        row: cell.row,
        column: 'subcriterion',
        facts: {
          written,
          number: action.subcriterion,
          structure: criteria.structure.title,
          criterion,
          known: criterion === null ? [] : criteria.subcriteriaOf(criterion).map(({ number }) => number),
          meant: meant && { number: meant.number, title: meant.title },
        },
      },
    ];
  },
  examples: {
    bad: [
      { rows: [{ criterion: '3', subcriterion: 'Subcriterio 3.9. Otro' }], finds: [[1, 'subcriterion']] },
      { rows: [{ criterion: '4', subcriterion: 'Gestionar las finanzas' }], finds: [[1, 'subcriterion']] },
    ],
    good: [
      { rows: [{ criterion: '3', subcriterion: '3.1' }] },
      { rows: [{ criterion: 'CRITERIO 12', subcriterion: 'Subcriterio 12.1' }] },
    ],
  },
};
