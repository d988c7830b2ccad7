import type { Day } from '../plan/day';
import type { ImprovementAction } from '../plan/improvement-plan';

/** How an action stands on the as-of date, in the order in which they are tried: the first that fits. */
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

/** How an action stands on the as-of date. */
export type Situation = (typeof SITUATIONS)[number];

/** The situations in the order in which a person wants them: what is late first. */
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

/** Days before the end within which an action is due soon, unless the user says otherwise. */
export const DUE_SOON_DAYS = 30;

/** An action's situation on a day. */
export interface ActionSituation {
  readonly action: ImprovementAction;
  readonly situation: Situation;
  /**
   * Whole days: positive by how many an action is overdue or was completed late, negative how many are left to the end (or were
   * left when it was completed); `null` where that has no meaning.
   */
  readonly days: number | null;
}

/** All actions judged on one day. */
export interface Schedule {
  readonly asOf: Day;
  /** In the plan's order, one for each action. */
  readonly situations: readonly ActionSituation[];
  /** How many actions stand in each situation; the counts add up to the number of actions. */
  readonly counts: Readonly<Record<Situation, number>>;
}
