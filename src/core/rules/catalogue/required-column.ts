import type { ImprovementPlan } from '../../plan/improvement-plan';
import { plansOfParts, sheetOf } from '../../plan/plan-parts';
import { sheetRow } from '../../plan/sheet-row';
import { REQUIRED_KEYS, requiredColumns, type RequiredColumn } from '../rows/required-columns';
import type { PlanRule } from '../rule';

export interface RequiredColumnFacts {
  readonly column: RequiredColumn;
  /** The heading's last row, from 0, on its sheet. */
  readonly headingRow: number;
  /** The first sheet that lacks it; absent for a plan on one sheet. */
  readonly sheet?: string;
}

function hasColumn({ columns, calendar, actions }: ImprovementPlan, column: RequiredColumn): boolean {
  const inPeriod = (column === 'start' || column === 'end') && (columns.period !== undefined || calendar !== null);
  // An end follows from its start and how long it takes.
  const inDuration = column === 'end' && columns.duration !== undefined;
  // Section rows between the actions may state it instead, such as a criterion above its actions.
  const inSections = actions.some(({ cells }) => cells[column] !== undefined);
  return columns[column] !== undefined || inPeriod || inDuration || inSections;
}

/** A required column is missing from the heading. */
export const requiredColumn: PlanRule<'required-column', RequiredColumnFacts> = {
  id: 'required-column',
  severity: 'error',
  scope: 'plan',
  columns: [],
  *check({ plan, criteria }) {
    const required = requiredColumns(criteria);
    const parts = plansOfParts(plan);
    for (const column of REQUIRED_KEYS) {
      const severity = required[column];
      const lacking = parts.find((part) => !hasColumn(part, column));
      if (severity === undefined || lacking === undefined) continue;
      const heading = lacking.headingRows.at(-1) ?? lacking.firstRow - 1;
      yield {
        row: null,
        column,
        severity,
        facts: { column, headingRow: sheetRow(heading), ...sheetOf(plan, heading) },
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
