import type { PlanCell } from '../plan/improvement-plan';
import { isBlank } from './action-cells';
import { textWithin } from './markup';
import { meaningWords, type MeaningWords } from './meaning-words';
import { isPlaceholder } from './placeholder';

const NOTHING: MeaningWords = meaningWords('');

/** The words of cells met before: more than one rule asks for them, and of an edited plan most cells are those of the plan before. */
const known = new WeakMap<PlanCell, MeaningWords>();

/** The words of texts met before: down its columns a plan repeats itself. */
const ofTexts = new Map<string, MeaningWords>();
const MOST_TEXTS = 50_000;

/** What was said before, however it was written: what says the very same is then quickly told to. */
const meanings = new Map<string, MeaningWords>();

/** The words that carry meaning in a cell's text; none where there is no cell, no text, or only the place of one. */
export function wordsOf(cell: PlanCell | undefined): MeaningWords {
  if (!cell || typeof cell.value !== 'string' || cell.kind !== 'text') return NOTHING;
  const words = known.get(cell) ?? ofTexts.get(cell.value) ?? readWords(cell, cell.value);
  known.set(cell, words);
  return words;
}

function readWords(cell: PlanCell, value: string): MeaningWords {
  const text = isBlank(cell) ? '' : textWithin(value);
  const read = isPlaceholder(text) ? NOTHING : meaningWords(text);
  if (ofTexts.size >= MOST_TEXTS) {
    ofTexts.clear();
    meanings.clear();
  }
  const meaning = `${read.apart}|${read.words.join(' ')}`;
  const words = meanings.get(meaning) ?? read;
  meanings.set(meaning, words);
  ofTexts.set(value, words);
  return words;
}
