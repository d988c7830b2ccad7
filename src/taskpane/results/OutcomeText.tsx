import { outcomeWords } from './outcome-words';
import type { Outcome } from '../state/pane-state';
import { usePane } from '../pane-context';

/** What was done, in words. */
export function OutcomeText({ outcome }: { readonly outcome: Outcome }) {
  const { state, language } = usePane();
  return <>{outcomeWords(outcome, state, language)}</>;
}
