import type { Steps } from '../core/steps';

/** What is being done of longer work: reading the plan, checking it, working out what to write, writing it. */
export const WORK_PARTS = ['read', 'check', 'prepare', 'write'] as const;

/** What is being done of longer work. */
export type WorkPart = (typeof WORK_PARTS)[number];

/** How far work is. */
export interface Progress {
  readonly part: WorkPart;
  /** How much of the whole work is done, from 0 to 1. */
  readonly share: number;
}

/** How longer work goes: whoever sets the pace hears how far it is, may do something else between two steps, and may end it there. */
export interface Pace {
  /**
   * Asked after each step: a promise for when the next may begin; `null`: at once.
   *
   * @throws {@link Cancelled}, now or later, where there is to be no next step.
   */
  readonly after: (progress: Progress) => Promise<void> | null;
}

/** Step after step without a pause, to the end. */
export const AT_ONCE: Pace = { after: () => null };

/** Thrown by work that its pace ended: the workbook is as it was before, but for what is named here. */
export class Cancelled extends Error {
  /** @param unfinished The names of the sheets that were there before and are written half: each says so in its first cell. */
  constructor(readonly unfinished: readonly string[] = []) {
    super('cancelled');
    this.name = 'Cancelled';
  }
}

/** Does steps at a pace, as a part of longer work that takes it from one share of the whole to another. */
export async function doSteps<Result>(
  steps: Steps<Result>,
  pace: Pace,
  part: WorkPart,
  [from, to]: readonly [from: number, to: number],
): Promise<Result> {
  let step = steps.next();
  for (; step.done !== true; step = steps.next()) {
    const pause = pace.after({ part, share: from + (to - from) * step.value });
    if (pause !== null) await pause;
  }
  return step.value;
}

/** A pace for what is a part of longer work, which takes it from one share of the whole to another. */
export function partOf(pace: Pace, [from, to]: readonly [from: number, to: number]): Pace {
  return { after: ({ part, share }) => pace.after({ part, share: from + (to - from) * share }) };
}
