import { Cancelled, type Pace, type Progress } from './pace';
import { nextTurn } from './next-turn';

/** How long work holds its page up, in milliseconds, before it pauses after the part that it is at. */
export const STRETCH = 12;

/** After this time, in milliseconds, who waits wants to know how far the work is. */
export const PATIENCE = 1000;

/** How much more must be done, as a share of 1, before it is told again. */
const LEAST_SHOWN = 0.01;

/**
 * The pace of a page that someone looks at: work gives way to whatever else waits after each stretch.
 *
 * @param tell hears how far work is that takes long.
 */
export function inTurns(end: AbortSignal, tell: (progress: Progress) => void): Pace {
  const begun = performance.now();
  let stretch = begun;
  let told = 0;
  const throwIfEnded = () => {
    if (end.aborted) throw new Cancelled();
  };
  return {
    pause: async (part, share) => {
      throwIfEnded();
      const now = performance.now();
      if (now - stretch < STRETCH) return;
      if (now - begun > PATIENCE && share - told >= LEAST_SHOWN) {
        told = share;
        tell({ part, share });
      }
      await nextTurn();
      throwIfEnded();
      stretch = performance.now();
    },
  };
}
