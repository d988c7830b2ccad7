import { numberNeighbours } from '../rows/numbered-rows';
import type { RowRule } from '../rule';

/** What {@link numberOrder} saw. */
export interface NumberOrderFacts {
  readonly number: number;
  /** The number of the row before it. */
  readonly previous: number;
}

/** A number that is lower than the one before it, on the row that goes back. A number that a row above has is another rule's. */
export const numberOrder: RowRule<'number-order', NumberOrderFacts> = {
  id: 'number-order',
  severity: 'warning',
  scope: 'row',
  columns: ['number'],
  comparesRows: true,
  check(action, { plan }) {
    const { row, number } = action;
    if (number === null) return [];
    const previous = numberNeighbours(plan, action).previous?.number ?? null;
    return previous === null || number >= previous ? [] : [{ row, column: 'number', facts: { number, previous } }];
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
