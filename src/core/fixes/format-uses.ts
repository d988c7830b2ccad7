import type { DatePrecision } from './date-format';

/**
 * How often a column's dates are shown by each number format, text dates included.
 *
 * Fixing a date adds a use to the format that it takes, so no fix changes the format that another date takes.
 */
export class FormatUses {
  private readonly uses: Readonly<Record<DatePrecision, Map<string, number>>> = {
    day: new Map(),
    month: new Map(),
    year: new Map(),
  };

  add(precision: DatePrecision, format: string): void {
    const uses = this.uses[precision];
    uses.set(format, (uses.get(format) ?? 0) + 1);
  }

  /**
   * The number format for a date of each precision: the commonest that shows as much, or more if most dates of the
   * column show more. Of equally common ones, the first.
   */
  commonest(): Readonly<Partial<Record<DatePrecision, string>>> {
    const { day, month, year } = this.uses;
    const forMonth = total(day) > total(month) ? day : month;
    const forYear = total(day) + total(month) > total(year) ? forMonth : year;
    return { ...format('day', day), ...format('month', forMonth), ...format('year', forYear) };
  }
}

type Uses = ReadonlyMap<string, number>;

function total(uses: Uses): number {
  return [...uses.values()].reduce((sum, count) => sum + count, 0);
}

function format(precision: DatePrecision, uses: Uses): Partial<Record<DatePrecision, string>> {
  const [first] = [...uses].sort(([, a], [, b]) => b - a);
  return first === undefined ? {} : { [precision]: first[0] };
}
