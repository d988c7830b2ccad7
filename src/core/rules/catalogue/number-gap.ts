import { numberNeighbors } from '../rows/numbered-rows';
import type { RowRule } from '../rule';

export interface NumberGapFacts {
  readonly number: number;
  readonly previous: number;
}

/**
 * Numbers are missing between two consecutive ones. Reported on the row after the gap. The order of the rows and the
 * first number don't matter.
 */
export const numberGap: RowRule<'number-gap', NumberGapFacts> = {
  id: 'number-gap',
  severity: 'warning',
  scope: 'row',
  columns: ['number'],
  comparesRows: true,
  check(action, { plan }) {
    const { row, number } = action;
    if (number === null) return [];
    const previous = numberNeighbors(plan, action).lower?.number ?? null;
    return previous === null || number <= previous + 1 ? [] : [{ row, column: 'number', facts: { number, previous } }];
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
