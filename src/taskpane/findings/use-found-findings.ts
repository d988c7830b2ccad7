import { useDeferredValue, useMemo } from 'react';
import type { Finding } from '../../core/rules/finding';
import type { Review } from '../../excel/review/review-plan';
import { findMatching } from '../state/search-findings';
import { useAround, usePaneState } from '../pane-context';

/** The findings that match the filter. While a new filter is being rendered, those of the previous one. */
export function useFoundFindings(review: Review): readonly Finding[] {
  const { language } = useAround();
  // Deferred, so that typing stays responsive.
  const filter = useDeferredValue(usePaneState((state) => state.filter));
  return useMemo(() => findMatching(review, filter, language), [review, filter, language]);
}
