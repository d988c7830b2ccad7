import type { Language } from '../../core/messages/language';
import type { PaneMessages } from './pane-messages';

/** What the pane says in a language; the other language is not loaded. */
export async function loadMessages(language: Language): Promise<PaneMessages> {
  const { messages } = await (language === 'es' ? import('./es') : import('./en'));
  return messages;
}
