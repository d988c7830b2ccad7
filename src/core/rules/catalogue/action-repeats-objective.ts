import { writtenIn } from '../rows/action-cells';
import { textWithin } from '../text/markup';
import { saysTheSame } from '../text/meaning-words';
import type { RowRule } from '../rule';
import { wordsOf } from '../rows/same-actions';

export interface ActionRepeatsObjectiveFacts {
  /** The text of the action's cell. */
  readonly action: string;
}

/** The action repeats the objective instead of saying how to reach it. */
export const actionRepeatsObjective: RowRule<'action-repeats-objective', ActionRepeatsObjectiveFacts> = {
  id: 'action-repeats-objective',
  severity: 'advice',
  scope: 'row',
  columns: ['objective', 'action'],
  check({ cells: { objective, action } }) {
    if (!action || !objective) return [];
    const words = wordsOf(action);
    if (words.words.length === 0 || !saysTheSame(words, wordsOf(objective))) return [];
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
