import type { Language } from '../core/messages/language';
import { messagesFor } from '../core/messages/messages';
import { RESULTS_WORDS } from '../core/messages/results-words';
import type { RefusalReason, RefusedCell } from '../excel/mend-plan';
import { cellsArea } from './state/cells-area';
import type { FindingDeed } from './state/pane-state';

/** What was done about findings, in a sentence; and for each reason another one on the cells that were left as they are. */
export function findingDeedWords(deed: FindingDeed, language: Language): string {
  const { done } = RESULTS_WORDS[language].findings;
  switch (deed.kind) {
    case 'mended': {
      const { written, refused } = deed.mended;
      const area = cellsArea(written.map(({ mending }) => mending));
      const said = written.length === 0 ? done.mendedNothing : done.mended(written.length, area);
      return [said, ...refusals(refused, language)].join(' ');
    }
    case 'unmended': {
      const { restored, refused } = deed.undone;
      const said = restored.length === 0 ? done.unmendedNothing : done.unmended(restored.length);
      return [said, ...refusals(refused, language)].join(' ');
    }
    case 'accepted':
      return done.accepted(deed.acceptances.length);
    case 'withdrawn':
      return done.withdrawn(deed.count);
    case 'rule-set': {
      const { title } = messagesFor(language).rules[deed.rule];
      return deed.on ? done.ruleOn(title) : done.ruleOff(title);
    }
  }
}

/** In the order in which a user can do most about them. */
const REASONS = ['changed', 'moved', 'formula', 'not-taken'] as const satisfies readonly RefusalReason[];

function refusals(refused: readonly RefusedCell[], language: Language): readonly string[] {
  const { changed, moved, formula, notTaken } = RESULTS_WORDS[language].findings.done;
  const words = { changed, moved, formula, 'not-taken': notTaken } as const;
  return REASONS.flatMap((reason) => {
    const cells = refused.filter((each) => each.reason === reason).map(({ mending }) => mending.cell);
    return cells.length === 0 ? [] : [words[reason](cells)];
  });
}
