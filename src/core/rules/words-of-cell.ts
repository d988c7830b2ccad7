import type { PlanCell } from '../plan/improvement-plan';
import { isBlank } from './action-cells';
import { textWithin } from './markup';
import { meaningWords, type MeaningWords } from './meaning-words';
import { isPlaceholder } from './placeholder';

const NOTHING: MeaningWords = { words: [], apart: '' };

/** The words of cells met before: more than one rule asks for them, and of an edited plan most cells are those of the plan before. */
const known = new WeakMap<PlanCell, MeaningWords>();

/** The words that carry meaning in a cell's text; none where there is no cell, no text, or only the place of one. */
export function wordsOf(cell: PlanCell | undefined): MeaningWords {
  if (!cell) return NOTHING;
  const words = known.get(cell) ?? readWords(cell);
  known.set(cell, words);
  return words;
}

function readWords(cell: PlanCell): MeaningWords {
  if (typeof cell.value !== 'string' || cell.kind !== 'text' || isBlank(cell)) return NOTHING;
  const text = textWithin(cell.value);
  return isPlaceholder(text) ? NOTHING : meaningWords(text);
}
