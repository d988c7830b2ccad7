import type { pane } from '../../core/messages/es/pane';
import type { words } from '../../core/messages/es/words';

export type PaneWords = typeof pane;

/** The texts needed when the pane opens. Those of rules and errors, the larger part, are loaded when needed. */
export interface PaneMessages {
  readonly pane: PaneWords;
  readonly words: typeof words;
}
