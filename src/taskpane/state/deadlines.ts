import type { ActionSituation, Schedule, Situation } from '../../core/schedule/situation';
import { SITUATIONS_IN_PANE } from './situation-bar';

/** Situations that need attention, listed by default. */
const ATTENTION: ReadonlySet<Situation> = new Set(['overdue', 'due-soon', 'unscheduled']);

/**
 * The actions of one situation or, if `null`, all that need attention. Sorted by urgency: within a situation, the
 * longest overdue or the soonest due first, then in the plan's order.
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

/** `days` counts lateness, so days left are negative. Actions without days come last. */
function daysOrder(a: ActionSituation, b: ActionSituation): number {
  if (a.days === b.days) return 0;
  if (a.days === null) return 1;
  return b.days === null ? -1 : b.days - a.days;
}
