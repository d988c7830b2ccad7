import { Cancelled, type Pace, type Progress } from './pace';
import { nextTurn } from './next-turn';

/** How long work may block the page before it pauses, in milliseconds. */
export const STRETCH = 12;

/** How long work runs before its progress is reported, in milliseconds. */
export const PATIENCE = 1000;

/** The least progress between two reports, as a share of 1. */
const LEAST_REPORTED = 0.01;

/**
 * The pace of a visible page: work yields to other tasks after each {@link STRETCH}.
 *
 * @param report receives the progress of work that takes longer than {@link PATIENCE}.
 */
export function inTurns(end: AbortSignal, report: (progress: Progress) => void): Pace {
  const begun = performance.now();
  let stretch = begun;
  let reported = 0;
  const throwIfEnded = () => {
    if (end.aborted) throw new Cancelled();
  };
  return {
    pause: async (part, share) => {
      throwIfEnded();
      const now = performance.now();
      if (now - stretch < STRETCH) return;
      if (now - begun > PATIENCE && share - reported >= LEAST_REPORTED) {
        reported = share;
        report({ part, share });
      }
      await nextTurn();
      throwIfEnded();
      stretch = performance.now();
    },
  };
}
