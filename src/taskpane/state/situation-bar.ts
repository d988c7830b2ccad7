import type { Schedule, Situation } from '../../core/schedule/situation';

/** In the order of display. */
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

/** Shown even if zero. */
const ALWAYS_SHOWN: ReadonlySet<Situation> = new Set(['overdue', 'due-soon', 'completed']);

export interface SituationShare {
  readonly situation: Situation;
  /** Number of actions; 0 only for situations that are always shown. */
  readonly count: number;
}

export function situationShares({ counts }: Schedule): readonly SituationShare[] {
  return SITUATIONS_IN_PANE.map((situation) => ({ situation, count: counts[situation] })).filter(
    ({ situation, count }) => count > 0 || ALWAYS_SHOWN.has(situation),
  );
}
