import { outcomeWords } from './outcome-words';
import type { Outcome } from '../state/pane-state';
import { usePane } from '../pane-context';

export function OutcomeText({ outcome }: { readonly outcome: Outcome }) {
  const { state, language } = usePane();
  return <>{outcomeWords(outcome, state, language)}</>;
}
