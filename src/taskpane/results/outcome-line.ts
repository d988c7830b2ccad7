import type { Language } from '../../core/messages/language';
import { RESULTS_WORDS } from '../../core/messages/results-words';
import type { Outcome, PaneState } from '../state/pane-state';
import { outcomeWords } from './outcome-words';

/** The outcome in so few words that they fit in one line of the pane. */
export function outcomeLine(outcome: Outcome, state: PaneState, language: Language): string {
  const { line } = RESULTS_WORDS[language].done;
  switch (outcome.kind) {
    case 'marked': {
      const count = Object.values(outcome.marked).reduce((sum, marked) => sum + marked, 0);
      return count === 0 ? line.nothingToMark : line.marked(count);
    }
    case 'written':
      return line.written(outcome.sheets.length, outcome.refreshed.length);
    case 'sheets-removed':
      return line.sheetsRemoved(outcome.sheets.length);
    case 'saved':
      return line.saved;
    case 'accepted':
      return line.accepted(outcome.acceptances.length);
    case 'rule-set':
      return outcome.on ? line.ruleOn : line.ruleOff;
    default:
      return outcomeWords(outcome, state, language);
  }
}
