import { useLayoutEffect, useState } from 'react';
import type { Steps } from '../../core/steps';
import { stepInTurns } from '../state/step-in-turns';

/** What work in steps came to. */
interface Outcome<Result> {
  /** Of the work asked for or, until that is done, of the one before it; `null` until anything is done. */
  readonly result: Result | null;
  /** Whether it is that of the work asked for. */
  readonly isCurrent: boolean;
}

/**
 * What comes of work that may be long: of short work with the first paint, of long work later, without holding the pane up meanwhile.
 *
 * @param begin the same function as long as it is the same work.
 */
export function useSteps<Result>(begin: () => Steps<Result>): Outcome<Result> {
  const [done, setDone] = useState<{ readonly begin: () => Steps<Result>; readonly result: Result } | null>(null);
  useLayoutEffect(() => stepInTurns(begin(), (result) => setDone({ begin, result })), [begin]);
  return { result: done?.result ?? null, isCurrent: done?.begin === begin };
}
