import type { Day } from '../plan/day';
import type { ImprovementAction } from '../plan/improvement-plan';

/** In the order in which they are tested; the first that applies. */
export const SITUATIONS = [
  'cancelled',
  'suspended',
  'completed',
  'unscheduled',
  'overdue',
  'due-soon',
  'in-progress',
  'upcoming',
] as const;

export type Situation = (typeof SITUATIONS)[number];

/** For display: the most urgent first. */
export const SITUATIONS_BY_URGENCY = [
  'overdue',
  'due-soon',
  'in-progress',
  'upcoming',
  'completed',
  'cancelled',
  'suspended',
  'unscheduled',
] as const satisfies readonly Situation[];

/** The default number of days before the end within which an action is due soon. */
export const DUE_SOON_DAYS = 30;

export interface ActionSituation {
  readonly action: ImprovementAction;
  readonly situation: Situation;
  /** Positive: days overdue, or completed late. Negative: days left, or completed early. `null` if neither applies. */
  readonly days: number | null;
}

/** All actions of a plan, judged on one day. */
export interface Schedule {
  readonly asOf: Day;
  /** In the plan's order. */
  readonly situations: readonly ActionSituation[];
  /** The number of actions in each situation. */
  readonly counts: Readonly<Record<Situation, number>>;
}

/** The number of actions in each situation. */
export function countSituations(judged: readonly { readonly situation: Situation }[]): Record<Situation, number> {
  const counts: Record<Situation, number> = {
    cancelled: 0,
    suspended: 0,
    completed: 0,
    unscheduled: 0,
    overdue: 0,
    'due-soon': 0,
    'in-progress': 0,
    upcoming: 0,
  };
  for (const { situation } of judged) counts[situation] += 1;
  return counts;
}
