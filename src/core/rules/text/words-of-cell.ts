import type { PlanCell } from '../../plan/improvement-plan';
import { rememberUpTo } from '../../plan/text/remember-texts';
import { isBlank } from '../rows/action-cells';
import { textWithin } from './markup';
import { meaningWords, type MeaningWords } from './meaning-words';
import { isPlaceholder } from './placeholder';

const NOTHING: MeaningWords = meaningWords('');

function readWords(value: string): MeaningWords {
  const text = textWithin(value);
  return isPlaceholder(text) ? NOTHING : meaningWords(text);
}

/** How many texts are remembered. */
const MOST_TEXTS = 20_000;

const rememberedWords = rememberUpTo(MOST_TEXTS, readWords);

const isOfWords = (cell: PlanCell | undefined): cell is PlanCell & { readonly value: string } =>
  cell?.kind === 'text' && typeof cell.value === 'string' && !isBlank(cell);

/** The words that carry meaning in a cell's text; none where there is no cell, no text, or only the place of one. */
export function wordsOf(cell: PlanCell | undefined): MeaningWords {
  return isOfWords(cell) ? readWords(cell.value) : NOTHING;
}

/** What {@link wordsOf} gives, of a column whose texts come again and again. */
export function repeatedWordsOf(cell: PlanCell | undefined): MeaningWords {
  return isOfWords(cell) ? rememberedWords(cell.value) : NOTHING;
}
