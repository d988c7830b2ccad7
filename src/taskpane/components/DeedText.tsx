import { deedWords } from '../deed-words';
import type { Deed } from '../state/pane-state';
import { usePane } from './pane-context';

/** What was done, in words. */
export function DeedText({ deed }: { readonly deed: Deed }) {
  const { state, language } = usePane();
  return <>{deedWords(deed, state, language)}</>;
}
