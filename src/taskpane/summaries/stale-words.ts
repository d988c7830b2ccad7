import { formatDay } from '../../core/messages/format-day';
import type { Language } from '../../core/messages/language';
import { RESULTS_WORDS } from '../../core/messages/results-words';
import type { Review } from '../../excel/review/review-plan';
import { staleSheets } from '../state/staleness';

/** Why the summaries don't show the plan as it is, in a sentence; `null` if they do or there are none. */
export function staleWords(review: Review, language: Language): string | null {
  const stale = staleSheets(review);
  if (stale === null) return null;
  const { stale: words } = RESULTS_WORDS[language].sheets;
  if (stale === 'unknown') return words.unknown;
  const { asOf, madeOn } = stale.stamp;
  switch (stale.why) {
    case 'as-of':
      return words.asOf(formatDay(asOf.day, language), formatDay(review.asOf.day, language));
    case 'day':
      return madeOn === review.asOf.day - 1 ? words.yesterday : words.day(formatDay(madeOn, language));
    case 'content':
      return words.content;
  }
}
