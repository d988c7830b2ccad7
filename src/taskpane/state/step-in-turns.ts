import type { Steps } from '../../core/steps';
import { nextTurn } from '../../excel/next-turn';
import { STRETCH } from '../../excel/in-turns';

/** Until when what is begun in this turn may go on at once, by `performance.now()`; `null`: nothing was begun in it. */
let endOfTurn: number | null = null;

/** All that is begun in one turn shares one stretch, or lists that follow the same review would hold the page up together. */
function sharedEnd(): number {
  if (endOfTurn === null) {
    endOfTurn = performance.now() + STRETCH;
    void nextTurn().then(() => (endOfTurn = null));
  }
  return endOfTurn;
}

/**
 * Does steps a stretch at a time, the first at once, so that short work is done on return and long work holds nothing up.
 *
 * @param done gets what came of it.
 * @returns what stops it; then `done` is not called any more.
 */
export function stepInTurns<Result>(steps: Steps<Result>, done: (result: Result) => void): () => void {
  let isWanted = true;
  const stretch = (end: number) => {
    while (isWanted) {
      const step = steps.next();
      if (step.done === true) {
        done(step.value);
        return;
      }
      if (performance.now() < end) continue;
      void nextTurn().then(() => stretch(performance.now() + STRETCH));
      return;
    }
  };
  stretch(sharedEnd());
  return () => {
    isWanted = false;
  };
}
