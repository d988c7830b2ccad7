import { dayOf, type Day } from '../core/plan/day';

/** The day of this machine's clock, where its user is. */
export function machineToday(): Day {
  const now = new Date();
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
}
