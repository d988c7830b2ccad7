import { numberNeighbors } from '../rows/numbered-rows';
import type { RowRule } from '../rule';

export interface NumberOrderFacts {
  readonly number: number;
  /** The number of the previous numbered row. */
  readonly previous: number;
}

/** A number lower than the one before it. Duplicates are reported by `number-duplicate`. */
export const numberOrder: RowRule<'number-order', NumberOrderFacts> = {
  id: 'number-order',
  severity: 'warning',
  scope: 'row',
  columns: ['number'],
  comparesRows: true,
  check(action, { plan }) {
    const { row, number } = action;
    if (number === null) return [];
    const previous = numberNeighbors(plan, action).previous?.number ?? null;
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
