import { type Day, dayOf } from '../day';

/** This computer's date, in its own time zone. */
export function machineDay(now = new Date()): Day {
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
}

/**
 * A `Date` for a window whose clock is some days ahead of this computer's; negative for behind. Only "now" differs: all other dates are the
 * window's own, and both kinds pass `instanceof` either way.
 *
 * @example const Tomorrow = dateAhead(Date, 1); // new Tomorrow() is this time tomorrow, new Tomorrow(0) is 1970
 */
export function dateAhead(OwnDate: DateConstructor, days: number): DateConstructor {
  const now = () => {
    const instant = new OwnDate();
    // Calendar days, not 24 hours each, so that a change to daylight saving time doesn't shift the hour.
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
