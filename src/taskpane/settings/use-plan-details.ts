import { PLAN_DETAILS_WORDS } from '../../core/messages/plan-details-words';
import { usePane } from '../pane-context';

/** As {@link usePane}, with the texts of the plan's details. */
export function usePlanDetails() {
  const around = usePane();
  return { ...around, words: PLAN_DETAILS_WORDS[around.language] };
}
