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

/** How longer work goes: whoever sets the pace hears how far it is, may do something else between two parts of it, and may end it there. */
export interface Pace {
  /**
   * Called between two parts of the work; resolves when the next may begin.
   *
   * @param part What is being done.
   * @param share How much of the whole work is done, from 0 to 1.
   * @throws {@link Cancelled} where there is to be no next part.
   */
  readonly pause: (part: WorkPart, share: number) => Promise<void>;
}

/** Part after part without a pause, to the end. */
export const AT_ONCE: Pace = { pause: () => Promise.resolve() };

/** Thrown by work that its pace ended: the workbook is as it was before, but for what is named here. */
export class Cancelled extends Error {
  /** @param unfinished The names of the sheets that were there before and are written half: each says so in its first cell. */
  constructor(readonly unfinished: readonly string[] = []) {
    super('cancelled');
    this.name = 'Cancelled';
  }
}

/** A pace for what is a part of longer work, which takes it from one share of the whole to another. */
export function partOf(pace: Pace, [from, to]: readonly [from: number, to: number]): Pace {
  return { pause: (part, share) => pace.pause(part, from + (to - from) * share) };
}
