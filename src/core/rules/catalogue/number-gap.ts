import { numberedRows } from '../numbered-rows';
import type { PlanRule } from '../rule';

/** What {@link numberGap} saw. */
export interface NumberGapFacts {
  /** The number after the gap. */
  readonly number: number;
  /** The number before it. */
  readonly previous: number;
}

/**
 * Numbers are missing between two that the plan has, on the row after the gap. Where the rows stand doesn't matter, nor with which
 * number the plan begins.
 */
export const numberGap: PlanRule<'number-gap', NumberGapFacts> = {
  id: 'number-gap',
  severity: 'warning',
  scope: 'plan',
  looksAt: ['number'],
  *check({ plan }) {
    const { firstRows } = numberedRows(plan);
    let previous: number | null = null;
    for (const number of [...firstRows.keys()].sort((a, b) => a - b)) {
      if (previous !== null && number > previous + 1)
        yield { row: firstRows.get(number) ?? null, column: 'number', facts: { number, previous } };
      previous = number;
    }
  },
  examples: {
    bad: [{ rows: [{ number: 1 }, { number: 2 }, { number: 3 }, { number: 5 }], finds: [[4, 'number']] }],
    good: [
      { rows: [{ number: 1 }, { number: 2 }, { number: 3 }] },
      { rows: [{ number: 4 }, { number: 5 }] },
      { rows: [{ number: 1 }, { number: 3 }, { number: 2 }] },
    ],
  },
};
