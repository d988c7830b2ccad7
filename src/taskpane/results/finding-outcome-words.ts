import type { Language } from '../../core/messages/language';
import { messagesFor } from '../../core/messages/messages';
import { RESULTS_WORDS } from '../../core/messages/results-words';
import type { RefusalReason, RefusedCell } from '../../excel/fixes/apply-fixes';
import { cellsArea } from '../state/cells-area';
import type { FindingOutcome } from '../state/pane-state';

/** The outcome in a sentence, and one more for each reason why cells were left as they are. */
export function findingOutcomeWords(outcome: FindingOutcome, language: Language): string {
  const { done } = RESULTS_WORDS[language].findings;
  switch (outcome.kind) {
    case 'fixed': {
      const { written, refused } = outcome.fixed;
      const area = cellsArea(written.map(({ fix }) => fix));
      const text = written.length === 0 ? done.fixedNothing : done.fixed(written.length, area);
      return [text, ...refusals(refused, language)].join(' ');
    }
    case 'undone': {
      const { restored, refused } = outcome.undone;
      const text = restored.length === 0 ? done.undoneNothing : done.undone(restored.length);
      return [text, ...refusals(refused, language)].join(' ');
    }
    case 'accepted':
      return done.accepted(outcome.acceptances.length);
    case 'withdrawn':
      return done.withdrawn(outcome.count);
    case 'rule-set': {
      const { title } = messagesFor(language).rules[outcome.rule];
      return outcome.on ? done.ruleOn(title) : done.ruleOff(title);
    }
  }
}

/** Reasons that users can do most about come first. */
const REASONS = ['changed', 'moved', 'formula', 'not-taken'] as const satisfies readonly RefusalReason[];

function refusals(refused: readonly RefusedCell[], language: Language): readonly string[] {
  const { changed, moved, formula, notTaken } = RESULTS_WORDS[language].findings.done;
  const words = { changed, moved, formula, 'not-taken': notTaken } as const;
  return REASONS.flatMap((reason) => {
    const cells = refused.filter((each) => each.reason === reason).map(({ fix }) => fix.cell);
    return cells.length === 0 ? [] : [words[reason](cells)];
  });
}
