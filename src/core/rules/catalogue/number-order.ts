import { numberedRows } from '../numbered-rows';
import type { PlanRule } from '../rule';

/** What {@link numberOrder} saw. */
export interface NumberOrderFacts {
  readonly number: number;
  /** The number of the row before it. */
  readonly previous: number;
}

/** A number that is lower than the one before it, on the row that goes back. A number that a row above has is another rule's. */
export const numberOrder: PlanRule<'number-order', NumberOrderFacts> = {
  id: 'number-order',
  severity: 'warning',
  scope: 'plan',
  looksAt: ['number'],
  *check({ plan }) {
    let previous: number | null = null;
    for (const [number, row] of numberedRows(plan).firstRows) {
      if (previous !== null && number < previous) yield { row, column: 'number', facts: { number, previous } };
      previous = number;
    }
  },
  examples: {
    bad: [{ rows: [{ number: 1 }, { number: 3 }, { number: 2 }, { number: 4 }], finds: [[3, 'number']] }],
    good: [
      { rows: [{ number: 1 }, { number: 2 }, { number: 5 }] },
      { rows: [{ number: 1 }, { number: 2 }, { number: 1 }, { number: 3 }] },
      { rows: [{ number: 2 }, { number: null }, { number: 3 }] },
    ],
  },
};
