import type { PlanRule } from '../rule';

/** What {@link numberDuplicate} saw. */
export interface NumberDuplicateFacts {
  readonly number: number;
  /** The sheet's row, from 0, that has the number first. */
  readonly firstRow: number;
}

/** A number that a row above already has. */
export const numberDuplicate: PlanRule<'number-duplicate', NumberDuplicateFacts> = {
  id: 'number-duplicate',
  severity: 'error',
  scope: 'plan',
  looksAt: ['number'],
  *check({ plan }) {
    const firstRows = new Map<number, number>();
    for (const { row, number } of plan.actions) {
      if (number === null) continue;
      const firstRow = firstRows.get(number);
      if (firstRow === undefined) firstRows.set(number, row);
      else yield { row, column: 'number', facts: { number, firstRow } };
    }
  },
  examples: {
    bad: [
      {
        rows: [{ number: 1 }, { number: 2 }, { number: 2 }, { number: 2 }],
        finds: [
          [3, 'number'],
          [4, 'number'],
        ],
      },
    ],
    good: [{ rows: [{ number: 1 }, { number: 2 }] }, { rows: [{ number: null }, { number: null }] }],
  },
};
