import { isBlank, subcriterionOfAction, writtenIn } from '../rows/action-cells';
import { isPlaceholder } from '../text/placeholder';
import type { RowRule } from '../rule';

export interface AreaExampleFacts {
  /** The number at the start; `null` if there is none. */
  readonly example: number | null;
  readonly subcriterion: string;
  /** The number of examples in the guide; `null` if unknown. */
  readonly count: number | null;
}

/** Matches a description of a shortcoming in the institution's own words, as opposed to an example from the guide. */
const DESCRIBES_SHORTCOMING =
  /^["«“'\s•*-]*(?:no\s+(?:se|existe|hay|cuenta|contamos|posee|dispone|ha|han|est[aá]|tiene|tenemos)|falta|carece|ausencia|inexistencia|insuficiente|there (?:is|are) no|lack|missing)/i;

/**
 * The area of improvement doesn't begin with the number of an example in the guide, which lists them by subcriterion: a
 * row without one has none. Doesn't report a sentence that describes a shortcoming (*No se evidencia…*).
 */
export const areaExample: RowRule<'area-example', AreaExampleFacts> = {
  id: 'area-example',
  severity: 'advice',
  scope: 'row',
  columns: ['improvementArea'],
  check(action, { criteria }) {
    const cell = action.cells.improvementArea;
    if (!cell || cell.kind === 'error' || isBlank(cell)) return [];
    const { example } = action;
    const entry = subcriterionOfAction(action, criteria);
    if (!entry) return [];
    const count = entry.exampleCount ?? null;
    const text = writtenIn(cell);
    if (example === null ? DESCRIBES_SHORTCOMING.test(text) || isPlaceholder(text) : count === null || example <= count)
      return [];
    return [
      {
        row: cell.row,
        column: 'improvementArea',
        facts: { example, subcriterion: entry.number, count },
      },
    ];
  },
  examples: {
    bad: [{ rows: [{ improvementArea: 'Aplica una política de género' }], finds: [[1, 'improvementArea']] }],
    good: [
      { rows: [{ improvementArea: '6) Aplica una política de género' }] },
      { rows: [{ improvementArea: 'Ejemplo 2. La reputación de la organización' }] },
      { rows: [{ improvementArea: 'No se evidencia una política de género' }] },
      { rows: [{ improvementArea: null }] },
      { rows: [{ improvementArea: 'Aplica una política de género', subcriterion: null }] },
    ],
  },
};
