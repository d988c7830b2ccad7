import { REMINDER_WORDS } from '../../core/messages/reminder-words';
import { usePane } from '../pane-context';

/** As {@link usePane}, with the reminders' texts. */
export function useReminders() {
  const around = usePane();
  return { ...around, words: REMINDER_WORDS[around.language] };
}
