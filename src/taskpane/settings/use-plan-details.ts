import { PLAN_DETAILS_WORDS } from '../../core/messages/plan-details-words';
import { usePane } from '../pane-context';

/** As {@link usePane}, for a part that comes with what was understood of the plan: its words are those. */
export function usePlanDetails() {
  const around = usePane();
  return { ...around, words: PLAN_DETAILS_WORDS[around.language] };
}
