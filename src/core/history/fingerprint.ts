import { hashText } from '../plan/text/hash-text';
import type { ColumnKey, ImprovementAction } from '../plan/improvement-plan';
import { textWithin } from '../rules/text/markup';
import { meaningWords } from '../rules/text/meaning-words';

/**
 * What an action is known again by: a number of 24 bits for what its action says, and one for what its tasks say, 0 for nothing. Whoever
 * edits one of the two leaves the other, and case, accents, endings,
 * small words, their order and leftover tags don't count.
 */
export type Fingerprint = readonly [action: number, tasks: number];

/** What may stand for the tasks where a plan has none. */
const SECOND: readonly ColumnKey[] = ['tasks', 'indicator', 'objective'];

function printOf({ cells }: ImprovementAction, column: ColumnKey): number {
  const { words, apart } = meaningWords(textWithin(String(cells[column]?.value ?? '')));
  if (words.length === 0 && apart === '') return 0;
  const hash = hashText(`${words.join(' ')}|${apart}`);
  // The upper bits are folded into the lower ones, which FNV's authors advise; 0 is taken.
  return (hash ^ (hash >>> 24)) & 0xffffff || 1;
}

/** The fingerprint of an action. */
export function fingerprint(action: ImprovementAction): Fingerprint {
  const second = SECOND.map((column) => printOf(action, column)).find((print) => print !== 0);
  return [printOf(action, 'action'), second ?? 0];
}
