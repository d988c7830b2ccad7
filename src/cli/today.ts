import { dayOf, type Day } from '../core/plan/day';

/** Today in this computer's time zone. */
export function machineToday(): Day {
  const now = new Date();
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
}
