import { RESULTS_WORDS } from '../../core/messages/results-words';
import { useAround, usePane } from './pane-context';

/** As {@link usePane}, for a part that comes with the results: its words are theirs. */
export function useResults() {
  const around = usePane();
  return { ...around, words: RESULTS_WORDS[around.language] };
}

/** As {@link useAround}, likewise: for what stands in lists. */
export function useResultsAround() {
  const around = useAround();
  return { ...around, words: RESULTS_WORDS[around.language] };
}
