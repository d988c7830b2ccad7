import type { pane } from '../../core/messages/es/pane';
import type { words } from '../../core/messages/es/words';

/** The pane's own words. */
export type PaneWords = typeof pane;

/** What the pane says as it opens. The texts of rules and of errors are loaded when needed: they are most of the words. */
export interface PaneMessages {
  readonly pane: PaneWords;
  readonly words: typeof words;
}
