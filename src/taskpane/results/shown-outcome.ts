import type { ResultsWords } from '../../core/messages/results-words';
import type { Outcome, PaneState } from '../state/pane-state';
import type { Pane } from '../state/pane-tasks';

/** The outcome to say; `null` if there is none or it was seen. A review needs no message. */
export function shownOutcome(state: PaneState): Outcome | null {
  return state.outcomeSeen ? null : lastOutcome(state);
}

/** The last outcome, seen or not; `null` if nothing was done. */
export function lastOutcome({ outcome, fixed }: PaneState): Outcome | null {
  if (outcome !== null && outcome.kind !== 'reviewed') return outcome;
  return fixed === null ? null : { kind: 'fixed', fixed };
}

/** How to undo an outcome. */
export interface OutcomeUndo {
  readonly words: string;
  readonly press: (pane: Pane) => Promise<void>;
}

/** `null` if there is nothing to undo. */
export function undoOf(outcome: Outcome, { findings }: ResultsWords): OutcomeUndo | null {
  const { undo } = findings.done;
  switch (outcome.kind) {
    // Removing marks or sheets undoes only what wasn't there before.
    case 'marked': {
      const hasMarks = Object.values(outcome.marked).some((count) => count > 0);
      return hasMarks && outcome.areNew ? { words: undo, press: (pane) => pane.removeMarks() } : null;
    }
    case 'written':
      return outcome.sheets.length === 0 || outcome.refreshed.length > 0
        ? null
        : { words: undo, press: (pane) => pane.removeSheets() };
    case 'fixed':
      return outcome.fixed.written.length > 0 ? { words: undo, press: (pane) => pane.undoFixes(outcome.fixed) } : null;
    case 'accepted':
      return { words: undo, press: (pane) => pane.withdraw(outcome.acceptances) };
    case 'saved': {
      const { before } = outcome;
      return before === null ? null : { words: undo, press: (pane) => pane.saveSettings(before) };
    }
    case 'rule-set':
      return { words: undo, press: (pane) => pane.setRule(outcome.rule, !outcome.on) };
    case 'reviewed':
    case 'marks-removed':
    case 'sheets-removed':
    case 'undone':
    case 'withdrawn':
    case 'cancelled':
      return null;
  }
}

/** Whether part of what was asked for could not be done. */
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
