import { REQUIRED_COLUMNS, type RequiredColumn } from '../rows/required-columns';
import type { PlanRule } from '../rule';

export interface RequiredColumnFacts {
  readonly column: RequiredColumn;
  /** The heading's last row, from 0. */
  readonly headingRow: number;
}

const COLUMNS = Object.keys(REQUIRED_COLUMNS) as readonly RequiredColumn[];

/** A required column is missing from the heading. */
export const requiredColumn: PlanRule<'required-column', RequiredColumnFacts> = {
  id: 'required-column',
  severity: 'error',
  scope: 'plan',
  columns: [],
  *check({ plan }) {
    const { columns, calendar, actions } = plan;
    for (const column of COLUMNS) {
      const inPeriod = (column === 'start' || column === 'end') && (columns.period !== undefined || calendar !== null);
      // An end follows from its start and how long it takes.
      const inDuration = column === 'end' && columns.duration !== undefined;
      // Section rows between the actions may state it instead, such as a criterion above its actions.
      const inSections = actions.some(({ cells }) => cells[column] !== undefined);
      if (columns[column] !== undefined || inPeriod || inDuration || inSections) continue;
      yield {
        row: null,
        column,
        severity: REQUIRED_COLUMNS[column],
        facts: { column, headingRow: plan.headingRows.at(-1) ?? plan.firstRow - 1 },
      };
    }
  },
  examples: {
    bad: [
      { rows: [{}], without: ['indicator'], finds: [[null, 'indicator']] },
      {
        rows: [{}],
        without: ['number', 'owner'],
        finds: [
          [null, 'number'],
          [null, 'owner'],
        ],
      },
    ],
    good: [{ rows: [{}] }, { rows: [{}], without: ['comments'] }],
  },
};
