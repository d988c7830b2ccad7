import { dayOf, type Day } from '../../../src/core/plan/day';

/** The machine's day, by its own time zone. */
export function machineDay(now = new Date()): Day {
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
}

/**
 * The `Date` of a window that lives `days` ahead of the machine (behind it, if negative): the hour is the machine's and time goes on.
 * All but "now" is the window's own Date, so what is made by the one is a date to the other.
 *
 * @example const Tomorrow = dateAhead(Date, 1); // new Tomorrow() is this hour of tomorrow, new Tomorrow(0) is 1970
 */
export function dateAhead(OwnDate: DateConstructor, days: number): DateConstructor {
  const now = () => {
    const instant = new OwnDate();
    // By the calendar and not by 24 hours, so that a change of the clocks on the way shifts nothing.
    instant.setDate(instant.getDate() + days);
    return instant.getTime();
  };
  return new Proxy(OwnDate, {
    apply: () => new OwnDate(now()).toString(),
    construct: (target, args: unknown[], newTarget) =>
      Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget) as Date,
    get: (target, key, receiver): unknown => (key === 'now' ? now : Reflect.get(target, key, receiver)),
  });
}
