import { sheetRow } from '../../plan/sheet-row';
import { numberNeighbors } from '../rows/numbered-rows';
import type { RowRule } from '../rule';

export interface NumberDuplicateFacts {
  readonly number: number;
  /** The row, from 0, of the first occurrence on the same sheet. */
  readonly firstRow: number;
}

/** A number that a row above on the same sheet already has: each sheet of a plan may count its own actions. */
export const numberDuplicate: RowRule<'number-duplicate', NumberDuplicateFacts> = {
  id: 'number-duplicate',
  severity: 'error',
  scope: 'row',
  columns: ['number'],
  comparesRows: true,
  check(action, { plan }) {
    const { row, number } = action;
    if (number === null) return [];
    const { first } = numberNeighbors(plan, action);
    return first === null || first.row === row
      ? []
      : [{ row, column: 'number', facts: { number, firstRow: sheetRow(first.row) } }];
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
