import { isBlank, writtenIn } from '../action-cells';
import { textWithin } from '../markup';
import { meaningWords, saysTheSame } from '../meaning-words';
import { isPlaceholder } from '../placeholder';
import type { RowRule } from '../rule';

/** What {@link actionRepeatsObjective} saw. */
export interface ActionRepeatsObjectiveFacts {
  /** What the action's cell says. */
  readonly action: string;
}

/** The action says what the objective says, so the plan doesn't tell how it is to be reached. */
export const actionRepeatsObjective: RowRule<'action-repeats-objective', ActionRepeatsObjectiveFacts> = {
  id: 'action-repeats-objective',
  severity: 'advice',
  scope: 'row',
  looksAt: ['objective', 'action'],
  *check({ cells: { objective, action } }) {
    if (!objective || !action || objective.kind !== 'text' || action.kind !== 'text') return;
    if (isBlank(objective) || isBlank(action)) return;
    const [aim, deed] = [objective, action].map((cell) => textWithin(writtenIn(cell)));
    if (aim === undefined || deed === undefined || isPlaceholder(deed)) return;
    const words = meaningWords(deed);
    if (words.words.length === 0 || !saysTheSame(words, meaningWords(aim))) return;
    yield { row: action.row, column: 'action', facts: { action: deed } };
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
