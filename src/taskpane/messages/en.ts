import { errors } from '../../core/messages/en/errors';
import { pane } from '../../core/messages/en/pane';
import { words } from '../../core/messages/en/words';
import type { PaneMessages } from './pane-messages';

export const messages: PaneMessages = { pane, words, errors };
