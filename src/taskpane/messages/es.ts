import { errors } from '../../core/messages/es/errors';
import { pane } from '../../core/messages/es/pane';
import { words } from '../../core/messages/es/words';
import type { PaneMessages } from './pane-messages';

export const messages: PaneMessages = { pane, words, errors };
