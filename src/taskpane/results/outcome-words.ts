import { rowNumber } from '../../core/plan/sheet-row';
import type { Language } from '../../core/messages/language';
import { RESULTS_WORDS } from '../../core/messages/results-words';
import { findingOutcomeWords } from './finding-outcome-words';
import type { Outcome, PaneState } from '../state/pane-state';
import { SITUATIONS_IN_PANE } from '../state/situation-bar';

/** The outcome in one or two sentences. */
export function outcomeWords(outcome: Outcome, { review }: PaneState, language: Language): string {
  const { actions, done, situations } = RESULTS_WORDS[language];
  switch (outcome.kind) {
    case 'reviewed':
      return review === null
        ? ''
        : done.reviewed(review.plan.actions.length, review.schedule.counts.overdue, review.findings.length);
    case 'marked': {
      const parts = SITUATIONS_IN_PANE.flatMap((situation) => {
        const count = outcome.marked[situation] ?? 0;
        return count > 0 ? [`${count} ${situations.count(situation, count)}`] : [];
      });
      const rows = outcome.notMarked.map(rowNumber);
      const sentences = parts.length > 0 ? [done.marked(parts, outcome.sheet), done.changed(outcome.changedCells)] : [];
      if (rows.length > 0) sentences.push(done.notMarked(rows));
      return sentences.length > 0 ? sentences.join(' ') : done.nothingToMark(outcome.sheet);
    }
    case 'marks-removed': {
      const { removed, leftOn, unreadable, refused } = outcome;
      const stayed = [
        ...(leftOn.length > 0 ? [done.marksLeft(leftOn)] : []),
        ...(unreadable > 0 ? [done.unreadable(unreadable)] : []),
        ...(refused > 0 ? [done.marksRefused(refused)] : []),
      ];
      if (stayed.length > 0) return [...(removed > 0 ? [done.someMarksRemoved] : []), ...stayed].join(' ');
      return removed > 0 ? done.marksRemoved : done.noMarksToRemove;
    }
    case 'written': {
      const { sheets, refreshed, notSetUp } = outcome;
      return [
        ...(sheets.length > 0 ? [done.written(sheets)] : []),
        ...(refreshed.length > 0 ? [done.refreshed(refreshed)] : []),
        ...(notSetUp.length > 0 ? [done.notSetUp(notSetUp)] : []),
      ].join(' ');
    }
    case 'sheets-removed':
      return done.sheetsRemoved(outcome.sheets);
    case 'saved':
      return done.saved;
    case 'cancelled':
      return done.cancelled(outcome.unfinished, actions.update);
    default:
      return findingOutcomeWords(outcome, language);
  }
}
