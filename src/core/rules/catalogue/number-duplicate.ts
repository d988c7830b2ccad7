import { numberedRows } from '../numbered-rows';
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
    const { firstRows, repeated } = numberedRows(plan);
    for (const { row, number } of repeated) {
      const firstRow = number === null ? undefined : firstRows.get(number);
      if (number !== null && firstRow !== undefined) yield { row, column: 'number', facts: { number, firstRow } };
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
