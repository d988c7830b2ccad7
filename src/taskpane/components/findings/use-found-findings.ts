import { useLayoutEffect, useState } from 'react';
import type { Finding } from '../../../core/rules/finding';
import type { Review } from '../../../excel/review-plan';
import { inSlices } from '../../state/in-slices';
import { findingMatcher } from '../../state/search-findings';
import { usePane } from '../pane-context';

/** The findings that the filter lets through; of a long list those found before, until all were looked at. `null` before the first. */
export function useFoundFindings(review: Review): readonly Finding[] | null {
  const { state, language } = usePane();
  const { filter } = state;
  const [found, setFound] = useState<readonly Finding[] | null>(null);
  useLayoutEffect(() => {
    const matches = findingMatcher(review, filter, language);
    const findings: Finding[] = [];
    const visit = (finding: Finding) => {
      if (matches(finding)) findings.push(finding);
    };
    return inSlices(review.findings, visit, () => setFound(findings));
  }, [review, filter, language]);
  return found;
}
