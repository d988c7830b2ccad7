import { pane } from '../../core/messages/es/pane';
import { words } from '../../core/messages/es/words';
import type { PaneMessages } from './pane-messages';

/** What the pane says as it opens, in Spanish. */
export const messages: PaneMessages = { pane, words };
