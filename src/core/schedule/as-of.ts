import type { Day } from '../plan/day';

/** The *fecha de corte*: the day on which the plan is judged. */
export interface AsOf {
  readonly day: Day;
  /** Whether the day is today and should go on being today tomorrow: marks and sheets then follow `TODAY()`. */
  readonly followsToday: boolean;
}
