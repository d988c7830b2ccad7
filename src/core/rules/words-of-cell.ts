import type { PlanCell } from '../plan/improvement-plan';
import { rememberUpTo } from '../plan/remember-texts';
import { isBlank } from './action-cells';
import { textWithin } from './markup';
import { meaningWords, type MeaningWords } from './meaning-words';
import { isPlaceholder } from './placeholder';

const NOTHING: MeaningWords = meaningWords('');

/** How many texts are remembered: down its columns a plan repeats itself, and more than one rule asks. */
const MOST_TEXTS = 50_000;

const wordsOfText = rememberUpTo(MOST_TEXTS, (value) => {
  const text = textWithin(value);
  return isPlaceholder(text) ? NOTHING : meaningWords(text);
});

/** The words that carry meaning in a cell's text; none where there is no cell, no text, or only the place of one. */
export function wordsOf(cell: PlanCell | undefined): MeaningWords {
  if (!cell || typeof cell.value !== 'string' || cell.kind !== 'text' || isBlank(cell)) return NOTHING;
  return wordsOfText(cell.value);
}
