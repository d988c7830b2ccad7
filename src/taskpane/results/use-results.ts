import { RESULTS_WORDS } from '../../core/messages/results-words';
import { useAround } from '../pane-context';

/** As {@link useAround}, with the texts of the results. */
export function useResults() {
  const around = useAround();
  return { ...around, words: RESULTS_WORDS[around.language] };
}
