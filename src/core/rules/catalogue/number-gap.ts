import { numberNeighbours } from '../rows/numbered-rows';
import type { RowRule } from '../rule';

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
export const numberGap: RowRule<'number-gap', NumberGapFacts> = {
  id: 'number-gap',
  severity: 'warning',
  scope: 'row',
  columns: ['number'],
  comparesRows: true,
  check(action, { plan }) {
    const { row, number } = action;
    if (number === null) return [];
    const previous = numberNeighbours(plan, action).lower?.number ?? null;
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
