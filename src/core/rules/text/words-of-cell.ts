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

const MAX_TEXTS = 20_000;

const cachedWords = rememberUpTo(MAX_TEXTS, readWords);

const isOfWords = (cell: PlanCell | undefined): cell is PlanCell & { readonly value: string } =>
  cell?.kind === 'text' && typeof cell.value === 'string' && !isBlank(cell);

/** A cell's meaningful words; empty if there is no cell, no text or only a placeholder. */
export function wordsOf(cell: PlanCell | undefined): MeaningWords {
  return isOfWords(cell) ? readWords(cell.value) : NOTHING;
}

/** Like {@link wordsOf}, but cached: for columns with many repeated texts. */
export function repeatedWordsOf(cell: PlanCell | undefined): MeaningWords {
  return isOfWords(cell) ? cachedWords(cell.value) : NOTHING;
}
