import type { ResultsWords } from '../../core/messages/results-words';
import type { Outcome, PaneState } from '../state/pane-state';
import type { Pane } from '../state/pane-tasks';

/**
 * The outcome to show above the results; `null` if there is none. A review needs no message. After fixes, theirs stays
 * until something else changes, because it offers the undo.
 */
export function shownOutcome({ outcome, fixed }: PaneState): Outcome | null {
  if (outcome !== null && outcome.kind !== 'reviewed') return outcome;
  return fixed === null ? null : { kind: 'fixed', fixed };
}

/** How to undo an outcome. */
export interface OutcomeUndo {
  readonly words: string;
  readonly press: (pane: Pane) => Promise<void>;
}

/** `null` if there is nothing to undo. */
export function undoOf(outcome: Outcome, { actions, findings }: ResultsWords): OutcomeUndo | null {
  const { undo } = findings.done;
  switch (outcome.kind) {
    case 'marked': {
      const hasMarks = Object.values(outcome.marked).some((count) => count > 0);
      return hasMarks ? { words: actions.removeMarks, press: (pane) => pane.removeMarks() } : null;
    }
    case 'written':
      // Refreshed sheets existed before, so removing them wouldn't undo anything.
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
    case 'saved':
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
