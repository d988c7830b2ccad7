import type { ActionSituation, Schedule, Situation } from '../../core/schedule/situation';
import { SITUATIONS_IN_PANE } from './situation-bar';

/** What asks for somebody's attention, and is listed unless the user asks for another situation. */
const ATTENTION: ReadonlySet<Situation> = new Set(['overdue', 'due-soon', 'unscheduled']);

/**
 * The actions to list: of one situation, or (`null`) all that need attention. By urgency, within a situation the longest overdue
 * or soonest due first, then in the plan's order.
 */
export function deadlines({ situations }: Schedule, only: Situation | null): readonly ActionSituation[] {
  return situations
    .filter(({ situation }) => (only === null ? ATTENTION.has(situation) : situation === only))
    .sort(
      (a, b) =>
        SITUATIONS_IN_PANE.indexOf(a.situation) - SITUATIONS_IN_PANE.indexOf(b.situation) ||
        daysOrder(a, b) ||
        a.action.row - b.action.row,
    );
}

/** `days` grows with lateness, so what is left until the end counts below zero; without days, last. */
function daysOrder(a: ActionSituation, b: ActionSituation): number {
  if (a.days === b.days) return 0;
  if (a.days === null) return 1;
  return b.days === null ? -1 : b.days - a.days;
}
