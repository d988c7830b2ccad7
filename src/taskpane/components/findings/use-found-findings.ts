import { useCallback, useDeferredValue } from 'react';
import type { Finding } from '../../../core/rules/finding';
import type { Review } from '../../../excel/review-plan';
import { findMatching } from '../../state/search-findings';
import { useAround, usePaneState } from '../pane-context';
import { useSteps } from '../use-steps';

/** The findings that the filter lets through; of a long list those found before, until all were looked at. `null` before the first. */
export function useFoundFindings(review: Review): readonly Finding[] | null {
  const { language } = useAround();
  const filter = usePaneState((state) => state.filter);
  const find = useCallback(() => findMatching(review, filter, language), [review, filter, language]);
  const found = useSteps(find).result;
  // What follows upon others is drawn a little at a time.
  return useDeferredValue(found) ?? found;
}
