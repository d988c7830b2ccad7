import type { ErrorWords } from '../../core/messages/error-words';
import type { pane } from '../../core/messages/es/pane';
import type { words } from '../../core/messages/es/words';
import type { Language } from '../../core/messages/language';

/** The pane's own words. */
export type PaneWords = typeof pane;

/** What the pane says as it opens. What is said of rules comes with the results: it is most of the words. */
export interface PaneMessages {
  readonly pane: PaneWords;
  readonly words: typeof words;
  readonly errors: ErrorWords;
}

/** What the pane says in a language; the other language is not loaded. */
export async function loadMessages(language: Language): Promise<PaneMessages> {
  const { messages } = await (language === 'es' ? import('./es') : import('./en'));
  return messages;
}
