import type { ResultsWords } from '../../core/messages/results-words';
import type { Outcome, PaneState } from '../state/pane-state';
import type { Pane } from '../state/pane-tasks';

/**
 * What was done and is still told above the results; `null` where nothing is. A review tells itself; and what was fixed is told until
 * something else is changed, whatever is looked at meanwhile, for with it goes its way back.
 */
export function shownOutcome({ outcome, fixed }: PaneState): Outcome | null {
  if (outcome !== null && outcome.kind !== 'reviewed') return outcome;
  return fixed === null ? null : { kind: 'fixed', fixed };
}

/** What takes back what was done. */
export interface WayBack {
  readonly words: string;
  readonly press: (pane: Pane) => Promise<void>;
}

/** What takes a outcome back; `null` where there is nothing to take back. */
export function wayBack(outcome: Outcome, { actions, findings }: ResultsWords): WayBack | null {
  const { undo } = findings.done;
  switch (outcome.kind) {
    case 'marked': {
      const hasMarks = Object.values(outcome.marked).some((count) => count > 0);
      return hasMarks ? { words: actions.removeMarks, press: (pane) => pane.removeMarks() } : null;
    }
    case 'written':
      // What was only brought up to date was there before: removing it would not be the way back.
      return outcome.sheets.length === 0 ? null : { words: actions.removeSheets, press: (pane) => pane.removeSheets() };
    case 'fixed':
      return outcome.fixed.written.length > 0 ? { words: undo, press: (pane) => pane.undoFixes(outcome.fixed) } : null;
    case 'accepted':
      return { words: undo, press: (pane) => pane.withdraw(outcome.acceptances) };
    case 'rule-set':
      return { words: undo, press: (pane) => pane.setRule(outcome.rule, !outcome.on) };
    case 'reviewed':
    case 'marks-removed':
    case 'sheets-removed':
    case 'undone':
    case 'withdrawn':
    case 'kept':
    case 'cancelled':
      return null;
  }
}

/** Whether a outcome left something undone that was asked for. */
export function isPartial(outcome: Outcome): boolean {
  switch (outcome.kind) {
    case 'marks-removed':
      return outcome.leftOn.length + outcome.unreadable + outcome.refused > 0;
    case 'written':
      return outcome.notSetUp.length > 0;
    case 'marked':
      return outcome.notMarked.length > 0;
    case 'fixed':
      return outcome.fixed.refused.length > 0;
    case 'cancelled':
      return outcome.unfinished.length > 0;
    case 'undone':
      return outcome.undone.refused.length > 0;
    default:
      return false;
  }
}
