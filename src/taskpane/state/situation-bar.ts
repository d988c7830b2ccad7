import type { Schedule, Situation } from '../../core/schedule/situation';

/** Situations as a person asks after them: what is late first, what is over last. */
export const SITUATIONS_IN_PANE = [
  'overdue',
  'due-soon',
  'unscheduled',
  'in-progress',
  'upcoming',
  'suspended',
  'completed',
  'cancelled',
] as const satisfies readonly Situation[];

/** Shown even at zero: that nothing is late, and how much is done, is news too. */
const ALWAYS_SHOWN: ReadonlySet<Situation> = new Set(['overdue', 'due-soon', 'completed']);

/** One situation of the bar. */
export interface SituationShare {
  readonly situation: Situation;
  /** Actions in it; 0 only for those that are always shown. */
  readonly count: number;
}

/** What the bar shows, by urgency. */
export function situationShares({ counts }: Schedule): readonly SituationShare[] {
  return SITUATIONS_IN_PANE.map((situation) => ({ situation, count: counts[situation] })).filter(
    ({ situation, count }) => count > 0 || ALWAYS_SHOWN.has(situation),
  );
}
