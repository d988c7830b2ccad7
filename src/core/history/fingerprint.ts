import { hashText } from '../plan/text/hash-text';
import type { ColumnKey, ImprovementAction } from '../plan/improvement-plan';
import { textWithin } from '../rules/text/markup';
import { meaningWords } from '../rules/text/meaning-words';

/**
 * Two 24-bit hashes that identify an action, one of its action text and one of its tasks; 0 if the text is empty. After
 * an edit of one, the other still matches. Case, accents, endings, stop words, word order and markup don't matter.
 */
export type Fingerprint = readonly [action: number, tasks: number];

/** If the tasks are empty, the first of the others that isn't is hashed instead. */
const SECOND_COLUMNS: readonly ColumnKey[] = ['tasks', 'indicator', 'objective'];

function hashOf({ cells }: ImprovementAction, column: ColumnKey): number {
  const { words, distinctive } = meaningWords(textWithin(String(cells[column]?.value ?? '')));
  if (words.length === 0 && distinctive === '') return 0;
  const hash = hashText(`${words.join(' ')}|${distinctive}`);
  // XOR folding, as FNV's authors recommend for shorter hashes; 0 is reserved.
  return (hash ^ (hash >>> 24)) & 0xffffff || 1;
}

export function fingerprint(action: ImprovementAction): Fingerprint {
  const second = SECOND_COLUMNS.map((column) => hashOf(action, column)).find((textHash) => textHash !== 0);
  return [hashOf(action, 'action'), second ?? 0];
}
