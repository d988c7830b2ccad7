/** The parts of long work: reading the plan, checking it, preparing what to write, writing it. */
export const WORK_PARTS = ['read', 'check', 'prepare', 'write'] as const;

/** A part of long work. */
export type WorkPart = (typeof WORK_PARTS)[number];

export interface Progress {
  readonly part: WorkPart;
  /** How much of the whole work is done, from 0 to 1. */
  readonly share: number;
}

/** Lets the caller of long work follow its progress, do something else between two parts, and cancel it there. */
export interface Pace {
  /**
   * Called between two parts of the work; resolves when the next may begin.
   *
   * @param share How much of the whole work is done, from 0 to 1.
   * @throws {@link Cancelled} to end the work here.
   */
  readonly pause: (part: WorkPart, share: number) => Promise<void>;
}

/** No pauses and no cancellation. */
export const AT_ONCE: Pace = { pause: () => Promise.resolve() };

/** Thrown by cancelled work. The workbook is as it was before, except for the sheets named here. */
export class Cancelled extends Error {
  /** @param unfinished The names of existing sheets that are half refreshed: each says so in its first cell. */
  constructor(readonly unfinished: readonly string[] = []) {
    super('cancelled');
    this.name = 'Cancelled';
  }
}

/** A pace for one part of longer work, which covers the given shares of the whole. */
export function partOf(pace: Pace, [from, to]: readonly [from: number, to: number]): Pace {
  return { pause: (part, share) => pace.pause(part, from + (to - from) * share) };
}
