import { RESULTS_WORDS } from '../../core/messages/results-words';
import { useAround } from '../pane-context';

/** As {@link useAround}, for a part that comes with the results: its words are theirs. */
export function useResults() {
  const around = useAround();
  return { ...around, words: RESULTS_WORDS[around.language] };
}
