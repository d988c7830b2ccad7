import type { Language } from '../core/messages/language';
import { RESULTS_WORDS } from '../core/messages/results-words';
import { findingDeedWords } from './finding-deed-words';
import type { Deed, PaneState } from './state/pane-state';
import { SITUATIONS_IN_PANE } from './state/situation-bar';

/** What was done, in one or two sentences. */
export function deedWords(deed: Deed, { review }: PaneState, language: Language): string {
  const { actions, done, situations } = RESULTS_WORDS[language];
  switch (deed.kind) {
    case 'reviewed':
      return review === null
        ? ''
        : done.reviewed(review.plan.actions.length, review.schedule.counts.overdue, review.findings.length);
    case 'marked': {
      const parts = SITUATIONS_IN_PANE.flatMap((situation) => {
        const count = deed.marked[situation] ?? 0;
        return count > 0 ? [`${count} ${situations.count(situation, count)}`] : [];
      });
      const rows = deed.notMarked.map((row) => row + 1);
      const said = parts.length > 0 ? [done.marked(parts, deed.sheet), done.changed(deed.changedCells)] : [];
      if (rows.length > 0) said.push(done.notMarked(rows));
      return said.length > 0 ? said.join(' ') : done.nothingToMark(deed.sheet);
    }
    case 'unmarked': {
      const { removed, leftOn, unreadable } = deed;
      const stayed = [
        ...(leftOn.length > 0 ? [done.marksLeft(leftOn)] : []),
        ...(unreadable > 0 ? [done.unreadable(unreadable)] : []),
      ];
      if (stayed.length > 0) return [...(removed > 0 ? [done.someUnmarked] : []), ...stayed].join(' ');
      return removed > 0 ? done.unmarked : done.nothingToUnmark;
    }
    case 'written': {
      const { sheets, refreshed } = deed;
      return [
        ...(sheets.length > 0 ? [done.written(sheets)] : []),
        ...(refreshed.length > 0 ? [done.refreshed(refreshed)] : []),
      ].join(' ');
    }
    case 'unwritten':
      return done.unwritten(deed.sheets);
    case 'kept':
      return done.kept;
    case 'cancelled':
      return done.cancelled(deed.unfinished, actions.update);
    default:
      return findingDeedWords(deed, language);
  }
}
