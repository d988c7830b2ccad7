import type { Day } from '../plan/day';

/** The as-of date: the day on which the plan is judged. */
export interface AsOf {
  readonly day: Day;
  /** Whether the date is today and moves on tomorrow: marks and sheets then follow `TODAY()`. */
  readonly followsToday: boolean;
}
