import type { ErrorWords } from '../../core/messages/error-words';
import type { pane } from '../../core/messages/es/pane';
import type { words } from '../../core/messages/es/words';

/** The pane's own words. */
export type PaneWords = typeof pane;

/** What the pane says as it opens. What is said of rules comes with the results: it is most of the words. */
export interface PaneMessages {
  readonly pane: PaneWords;
  readonly words: typeof words;
  readonly errors: ErrorWords;
}
