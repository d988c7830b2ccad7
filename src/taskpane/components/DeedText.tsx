import { deedWords } from '../deed-words';
import type { Deed } from '../state/pane-state';
import { useResults } from './use-results';

/** What was done, in words. */
export function DeedText({ deed }: { readonly deed: Deed }) {
  const { state, words } = useResults();
  return <>{deedWords(deed, state, words)}</>;
}
