import { hasFarYear, months, pointOf, type DateOrder, type Reading, type Span } from './date-points';
import { tokenizeDate, type DateToken } from './date-tokens';

/** The meaning of a date in words or figures. */
export interface DateText {
  /** One or two ways to read it, the likelier first; none for *Permanente* alone. */
  readonly spans: readonly Span[];
  /** Whether it is a start without an end: *desde*, *a partir de*. */
  readonly from: boolean;
  /** Whether it is an end without a start: *hasta*, *antes del*. */
  readonly until: boolean;
  /** Whether there is no end: *Permanente*, *Continuo*, *en adelante*. */
  readonly permanent: boolean;
}

/** The span from one date to another. The first may lack parts that the second has: `enero - marzo 2024`. */
function spanBetween(left: readonly DateToken[], right: readonly DateToken[], reading: Reading): Span | null {
  const end = pointOf(right, reading);
  if (!end) return null;
  const [only] = left.map((token) => token.part);
  const lone = left.length === 1 && only?.kind === 'number' && only.digits <= 2 ? only.number : null;
  const start = lone === null ? pointOf(left, reading) : (end.sibling?.(lone) ?? null);
  const endYear = end.year ?? start?.year ?? reading.planYear;
  if (!start || endYear === null) return null;
  const first = start.within(start.year ?? endYear);
  const last = end.within(endYear);
  if (!first || !last) return null;
  if (first.first.day <= last.last.day) return { first: first.first, last: last.last };
  if (lone !== null) return null;
  // `noviembre - febrero 2025` begins in the year before; without a year it begins in the plan's and ends in the next.
  const earlier = start.year === null && end.year !== null ? start.within(endYear - 1) : null;
  if (earlier) return { first: earlier.first, last: last.last };
  const later = start.year === null && end.year === null ? end.within(endYear + 1) : null;
  return later ? { first: first.first, last: later.last } : null;
}

/** The span that all the parts form together. */
function spanOf(tokens: readonly DateToken[], reading: Reading): Span | null {
  const marked = tokens.findIndex((token) => token.endsRange);
  if (marked < 0) {
    const point = pointOf(tokens, reading);
    const year = point?.year ?? reading.planYear;
    if (point) return year === null ? null : point.within(year);
  }
  // Without a word between the two dates, the split nearest to the middle is meant: `ene-24/mar-24`.
  const middle = tokens.length / 2;
  const splits =
    marked >= 0
      ? [marked]
      : tokens
          .map((_, index) => index)
          .slice(1)
          .sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
  for (const split of splits) {
    const span = spanBetween(tokens.slice(0, split), tokens.slice(split), reading);
    if (span) return span;
  }
  return spanOfList(tokens, reading);
}

/** The span from the first to the last of several dates: `enero, marzo y mayo 2024`. */
function spanOfList(tokens: readonly DateToken[], reading: Reading): Span | null {
  for (let from = 1; from < tokens.length; from++) {
    for (let to = Math.min(from, tokens.length - from); to >= 1; to--) {
      const span = spanBetween(tokens.slice(0, to), tokens.slice(from), reading);
      if (span) return span;
    }
  }
  return null;
}

/**
 * Reads a date in Spanish or English words or in figures; `null` if the text is no date.
 *
 * @param years The plan's years: a date without a year is read once in one, or in each of two.
 * @param order The order of day and month in figures; `null`: both orders are tried, the day first as the likelier.
 * @param unit The months of the part of a year in the column's heading, such as 6 for *Semestre*; `null` if there is
 * none.
 *
 * @example readDateText('ago-24', [], null) // from 2024-08-01 to 2024-08-31
 * @example readDateText('03/04/2024', [], null) // 2024-04-03 or 2024-03-04
 */
export function readDateText(
  text: string,
  years: readonly number[],
  order: DateOrder,
  unit: number | null = null,
): DateText | null {
  const read = tokenizeDate(text);
  if (!read) return null;
  const { tokens, from, until, permanent } = read;
  if (tokens.length === 0 && !read.wholeYear) return permanent ? { spans: [], from, until, permanent } : null;
  // In a plan of more than two years, the year of a month without one isn't guessed.
  const defaults = years.length === 1 || years.length === 2 ? years : [null];
  const orders = order === null ? (['day-first', 'month-first'] as const) : [order];
  const spans: Span[] = [];
  for (const year of defaults) {
    const farYears = hasFarYear(tokens, year) ? [false, true] : [false];
    for (const [each, isFarYear] of orders.flatMap((one) => farYears.map((far) => [one, far] as const))) {
      const whole = tokens.length === 0 && year !== null ? months(year, 1, 12) : null;
      const span = whole ?? spanOf(tokens, { order: each, planYear: year, unit, isFarYear });
      const isNew =
        span && spans.every((other) => other.first.day !== span.first.day || other.last.day !== span.last.day);
      if (isNew) spans.push(span);
    }
  }
  return spans.length === 0 ? null : { spans: spans.slice(0, 2), from, until, permanent };
}

/**
 * The order of day and month in a column, by the dates that can be read in one way only (`31/12/2024`); `null` if there
 * are none or they disagree.
 */
export function dateOrderOf(texts: Iterable<string>): DateOrder {
  let [dayFirst, monthFirst] = [false, false];
  for (const text of texts) {
    if (!/\d[-/.]\d/.test(text)) continue;
    for (const { part } of tokenizeDate(text)?.tokens ?? []) {
      if (part.kind !== 'figures') continue;
      dayFirst ||= part.dayFirst !== null && part.monthFirst === null;
      monthFirst ||= part.monthFirst !== null && part.dayFirst === null;
    }
  }
  if (dayFirst === monthFirst) return null;
  return dayFirst ? 'day-first' : 'month-first';
}
