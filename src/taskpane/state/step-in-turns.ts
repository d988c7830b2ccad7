import type { Steps } from '../../core/steps';
import { nextTurn } from '../../excel/next-turn';
import { STRETCH } from '../../excel/in-turns';

/**
 * Does steps a stretch at a time, the first at once, so that short work is done on return and long work holds nothing up.
 *
 * @param done gets what came of it.
 * @returns what stops it; then `done` is not called any more.
 */
export function stepInTurns<Result>(steps: Steps<Result>, done: (result: Result) => void): () => void {
  let isWanted = true;
  const stretch = () => {
    const end = performance.now() + STRETCH;
    while (isWanted) {
      const step = steps.next();
      if (step.done === true) {
        done(step.value);
        return;
      }
      if (performance.now() < end) continue;
      void nextTurn().then(stretch);
      return;
    }
  };
  stretch();
  return () => {
    isWanted = false;
  };
}
