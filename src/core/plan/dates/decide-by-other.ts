import type { Day } from '../day';
import type { DateReading } from '../improvement-plan';
import type { Period } from './read-dates';

/** The possible days of a reading, the likelier first; none if it names no day. */
function daysOf(reading: DateReading): readonly Day[] {
  if (reading.kind === 'date') return [reading.day];
  // If Excel took a typed year for a day, the cell itself is wrong, so the other date can't decide.
  return reading.kind === 'ambiguous' && reading.asText ? reading.days : [];
}

function decided(reading: DateReading, day: Day): DateReading {
  if (reading.kind !== 'ambiguous') return reading;
  const { asText, saysMore } = reading;
  return { kind: 'date', day, precision: 'day', asText, ...(saysMore && { saysMore }) };
}

/**
 * Decides an ambiguous start or end by the other, because an action doesn't end before it starts: from `03/04/2024` to
 * `20/03/2024` begins on 4 March. If both are ambiguous, both are read in the same order.
 */
export function decideByOther(start: DateReading, end: DateReading): Period {
  if (start.kind !== 'ambiguous' && end.kind !== 'ambiguous') return { start, end };
  const [starts, ends] = [daysOf(start), daysOf(end)];
  const areBoth = starts.length === 2 && ends.length === 2;
  const pairs = starts.flatMap((from, way) =>
    (areBoth ? ends.slice(way, way + 1) : ends).map((to) => [from, to] as const),
  );
  const [possible, ...others] = pairs.filter(([from, to]) => from <= to);
  if (pairs.length < 2 || possible === undefined || others.length > 0) return { start, end };
  return { start: decided(start, possible[0]), end: decided(end, possible[1]) };
}
