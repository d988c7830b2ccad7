import type { ErrorWords } from '../../core/messages/error-words';
import type { pane } from '../../core/messages/es/pane';
import type { words } from '../../core/messages/es/words';

export type PaneWords = typeof pane;

/** The texts needed when the pane opens. The rules' texts, the larger part, are loaded with the results. */
export interface PaneMessages {
  readonly pane: PaneWords;
  readonly words: typeof words;
  readonly errors: ErrorWords;
}
