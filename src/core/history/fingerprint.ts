import { hashText } from '../plan/text/hash-text';
import type { ColumnKey, ImprovementAction } from '../plan/improvement-plan';
import { textWithin } from '../rules/text/markup';
import { meaningWords } from '../rules/text/meaning-words';

/**
 * Two 24-bit hashes that identify an action, one of its action text and one of its tasks; 0 if the text is empty. After
 * an edit of one, the other still matches. Case, accents, endings, stop words, word order and markup don't matter.
 */
export type Fingerprint = readonly [action: number, tasks: number];

/** The columns hashed as the tasks: the first that the action has. */
const SECOND: readonly ColumnKey[] = ['tasks', 'indicator', 'objective'];

function printOf({ cells }: ImprovementAction, column: ColumnKey): number {
  const { words, apart } = meaningWords(textWithin(String(cells[column]?.value ?? '')));
  if (words.length === 0 && apart === '') return 0;
  const hash = hashText(`${words.join(' ')}|${apart}`);
  // XOR folding, as FNV's authors recommend for shorter hashes; 0 is reserved.
  return (hash ^ (hash >>> 24)) & 0xffffff || 1;
}

export function fingerprint(action: ImprovementAction): Fingerprint {
  const second = SECOND.map((column) => printOf(action, column)).find((print) => print !== 0);
  return [printOf(action, 'action'), second ?? 0];
}
