import { useDeferredValue, useMemo } from 'react';
import type { Finding } from '../../core/rules/finding';
import type { Review } from '../../excel/review/review-plan';
import { findMatching } from '../state/search-findings';
import { useAround, usePaneState } from '../pane-context';

/** The findings that the filter lets through; those found before, until what changed is drawn. */
export function useFoundFindings(review: Review): readonly Finding[] {
  const { language } = useAround();
  // What follows upon others is drawn a little at a time.
  const filter = useDeferredValue(usePaneState((state) => state.filter));
  return useMemo(() => findMatching(review, filter, language), [review, filter, language]);
}
