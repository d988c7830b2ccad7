import { isBlank, subcriterionOfAction, writtenIn } from '../rows/action-cells';
import { isPlaceholder } from '../text/placeholder';
import type { RowRule } from '../rule';

/** What {@link areaExample} saw. */
export interface AreaExampleFacts {
  /** The example's number; `null` where none stands at the start. */
  readonly example: number | null;
  /** The row's subcriterion; `null` where it names none. */
  readonly subcriterion: string | null;
  /** How many examples the guide has there; `null` where that isn't known. */
  readonly count: number | null;
}

/** What begins like this says what is lacking, in the institution's own words and not as one of the guide's examples. */
const SAYS_WHAT_LACKS =
  /^["«“'\s•*-]*(?:no\s+(?:se|existe|hay|cuenta|contamos|posee|dispone|ha|han|est[aá]|tiene|tenemos)|falta|carece|ausencia|inexistencia|insuficiente|there (?:is|are) no|lack|missing)/i;

/**
 * The area of improvement doesn't begin with the number of one of the guide's examples, or with one that the guide doesn't have.
 * Silent on a sentence that says what is lacking (*No se evidencia…*), which is no example.
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
    const count = entry?.exampleCount ?? null;
    const text = writtenIn(cell);
    if (example === null ? SAYS_WHAT_LACKS.test(text) || isPlaceholder(text) : count === null || example <= count)
      return [];
    return [
      {
        row: cell.row,
        column: 'improvementArea',
        facts: { example, subcriterion: entry?.number ?? null, count },
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
    ],
  },
};
