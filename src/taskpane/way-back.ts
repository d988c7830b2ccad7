import type { ResultsWords } from '../core/messages/results-words';
import type { Deed, PaneState } from './state/pane-state';
import type { Pane } from './state/pane-tasks';

/**
 * What was done and is still told above the results; `null` where nothing is. A review tells itself; and what was mended is told until
 * something else is changed, whatever is looked at meanwhile, for with it goes its way back.
 */
export function toldDeed({ deed, mended }: PaneState): Deed | null {
  if (deed !== null && deed.kind !== 'reviewed') return deed;
  return mended === null ? null : { kind: 'mended', mended };
}

/** What takes back what was done. */
export interface WayBack {
  readonly words: string;
  readonly press: (pane: Pane) => Promise<void>;
}

/** What takes a deed back; `null` where there is nothing to take back. */
export function wayBack(deed: Deed, { actions, findings }: ResultsWords): WayBack | null {
  const { undo } = findings.done;
  switch (deed.kind) {
    case 'marked': {
      const hasMarks = Object.values(deed.marked).some((count) => count > 0);
      return hasMarks ? { words: actions.unmark, press: (pane) => pane.unmark() } : null;
    }
    case 'written':
      // What was only brought up to date was there before: removing it would not be the way back.
      return deed.sheets.length === 0 ? null : { words: actions.unwrite, press: (pane) => pane.unwrite() };
    case 'mended':
      return deed.mended.written.length > 0 ? { words: undo, press: (pane) => pane.unmend(deed.mended) } : null;
    case 'accepted':
      return { words: undo, press: (pane) => pane.withdraw(deed.acceptances) };
    case 'rule-set':
      return { words: undo, press: (pane) => pane.setRule(deed.rule, !deed.on) };
    case 'reviewed':
    case 'unmarked':
    case 'unwritten':
    case 'unmended':
    case 'withdrawn':
    case 'kept':
    case 'cancelled':
      return null;
  }
}

/** Whether a deed left something undone that was asked for. */
export function isPartial(deed: Deed): boolean {
  switch (deed.kind) {
    case 'unmarked':
      return deed.leftOn.length + deed.unreadable > 0;
    case 'marked':
      return deed.notMarked.length > 0;
    case 'mended':
      return deed.mended.refused.length > 0;
    case 'cancelled':
      return deed.unfinished.length > 0;
    case 'unmended':
      return deed.undone.refused.length > 0;
    default:
      return false;
  }
}
