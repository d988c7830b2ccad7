import type { ErrorText } from '../../core/messages/error-words';
import type { PaneMessages } from '../messages/pane-messages';
import type { Failure } from '../state/pane-state';

/** What happened, and what to do next. */
export function errorText({ code, facts }: Failure, { errors }: PaneMessages): ErrorText {
  return errors[code](facts.sheet === undefined ? {} : { sheet: facts.sheet });
}
