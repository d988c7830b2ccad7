import type { Day } from '../plan/day';
import type { DateReading, ImprovementAction, ImprovementPlan } from '../plan/improvement-plan';
import { saysCompleted } from './says-completed';
import { DUE_SOON_DAYS, type ActionSituation, type Schedule, type Situation } from './situation';

const dayIn = (reading: DateReading): Day | null => (reading.kind === 'date' ? reading.day : null);

/**
 * Whether the plan says that an action was completed. What says it first decides: a status that is known, else 100 %, else a
 * completion date, else, where no progress contradicts it, a comment that plainly says so. The as-of date has no say in it: the plan
 * tells what is, not when it came to be so.
 */
function isCompleted({ status, progress, completedOn, cells }: ImprovementAction): boolean {
  if (status !== null && status !== 'unknown') return status === 'completed';
  if (progress !== null && progress >= 1) return true;
  // Of two possible days either is one on which it was completed.
  if (completedOn.kind === 'date' || completedOn.kind === 'ambiguous') return true;
  const comment = cells.comments?.value;
  return progress === null && typeof comment === 'string' && saysCompleted(comment);
}

/**
 * How an action stands on a day: the first situation of the list that fits. An end that can't be told, because none is written,
 * because it is unreadable, in doubt or never, leaves it `unscheduled`.
 *
 * @param dueSoonDays Days before the end, the last included, within which it is due soon.
 * @example judgeAction(action, dayOf(2024, 9, 15)) // ends on 2024-08-31: { action, situation: 'overdue', days: 15 }
 */
export function judgeAction(
  action: ImprovementAction,
  asOf: Day,
  dueSoonDays: number = DUE_SOON_DAYS,
): ActionSituation {
  const { status } = action;
  if (status === 'cancelled' || status === 'suspended') return { action, situation: status, days: null };
  const start = dayIn(action.start);
  const end = dayIn(action.end);
  if (isCompleted(action)) {
    const completedOn = dayIn(action.completedOn);
    return { action, situation: 'completed', days: end === null || completedOn === null ? null : completedOn - end };
  }
  if (end === null) return { action, situation: 'unscheduled', days: null };
  const days = asOf - end;
  if (days > 0) return { action, situation: 'overdue', days };
  if (days >= -dueSoonDays) return { action, situation: 'due-soon', days };
  return { action, situation: start === null || start <= asOf ? 'in-progress' : 'upcoming', days };
}

/** Judges every action of a plan on a day; see {@link judgeAction}. */
export function judgePlan(plan: ImprovementPlan, asOf: Day, dueSoonDays: number = DUE_SOON_DAYS): Schedule {
  const situations = plan.actions.map((action) => judgeAction(action, asOf, dueSoonDays));
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
  for (const { situation } of situations) counts[situation] += 1;
  return { asOf, situations, counts };
}
