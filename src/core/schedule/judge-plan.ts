import type { Day } from '../plan/day';
import type { DateReading, ImprovementAction, ImprovementPlan } from '../plan/improvement-plan';
import { saysCompleted } from './says-completed';
import { countSituations, DUE_SOON_DAYS, type ActionSituation, type Schedule } from './situation';

const dayIn = (reading: DateReading): Day | null => (reading.kind === 'date' ? reading.day : null);

/**
 * Whether the plan states that an action is completed. Decided by the first of: a known status, 100 % progress, a
 * completion date, and a clear comment unless the progress contradicts it. The as-of date doesn't matter.
 */
function isCompleted({ status, progress, completedOn, cells }: ImprovementAction): boolean {
  if (status !== null && status !== 'unknown') return status === 'completed';
  if (progress !== null && progress >= 1) return true;
  // Either of the two possible days is a completion date.
  if (completedOn.kind === 'date' || completedOn.kind === 'ambiguous') return true;
  const comment = cells.comments?.value;
  return progress === null && typeof comment === 'string' && saysCompleted(comment);
}

/**
 * The action's situation on a day: the first of `SITUATIONS` that applies. Without one readable end it is
 * `unscheduled`.
 *
 * @param dueSoonDays The action is due soon if it ends within this many days, the last included.
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

/** Judges all actions of a plan; see {@link judgeAction}. */
export function judgePlan(plan: ImprovementPlan, asOf: Day, dueSoonDays: number = DUE_SOON_DAYS): Schedule {
  const situations = plan.actions.map((action) => judgeAction(action, asOf, dueSoonDays));
  return { asOf, situations, counts: countSituations(situations) };
}
