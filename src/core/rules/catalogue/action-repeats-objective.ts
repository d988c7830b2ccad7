import { writtenIn } from '../rows/action-cells';
import { textWithin } from '../text/markup';
import { haveSameMeaning } from '../text/meaning-words';
import type { RowRule } from '../rule';
import { actionWords } from '../rows/same-actions';
import { repeatedWordsOf } from '../text/words-of-cell';

export interface ActionRepeatsObjectiveFacts {
  readonly action: string;
}

/** The action only repeats the objective, so the plan doesn't say how to reach it. */
export const actionRepeatsObjective: RowRule<'action-repeats-objective', ActionRepeatsObjectiveFacts> = {
  id: 'action-repeats-objective',
  severity: 'advice',
  scope: 'row',
  columns: ['objective', 'action'],
  check(own, { plan }) {
    const { objective, action } = own.cells;
    if (!action || !objective) return [];
    const words = actionWords(plan, own);
    if (words.words.length === 0 || !haveSameMeaning(words, repeatedWordsOf(objective))) return [];
    return [{ row: action.row, column: 'action', facts: { action: textWithin(writtenIn(action)) } }];
  },
  examples: {
    bad: [
      {
        rows: [
          {
            objective: 'Fortalecer las competencias del personal',
            action: 'Fortalecimiento de las competencias del personal.',
          },
        ],
        finds: [[1, 'action']],
      },
    ],
    good: [
      {
        rows: [
          {
            objective: 'Medir los resultados de los acuerdos firmados',
            action: 'Lograr el cumplimiento eficaz de los acuerdos firmados',
          },
        ],
      },
      { rows: [{ objective: 'Reducir las quejas', action: 'Reducir los pasos del trámite' }] },
      { rows: [{ objective: null, action: null }] },
    ],
  },
};
