import type { Language } from '../../core/messages/language';
import type { PaneMessages } from './pane-messages';

/** The texts needed when the pane opens. The other language isn't loaded. */
export async function loadMessages(language: Language): Promise<PaneMessages> {
  const { messages } = await (language === 'es' ? import('./es') : import('./en'));
  return messages;
}
