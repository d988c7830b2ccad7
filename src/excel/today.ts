import { type Day, dayOf } from '../core/plan/day';

/** Today where the user is. A plan's dates are whole days, so the hour and its zone end here. */
export function today(now: Date = new Date()): Day {
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
}
