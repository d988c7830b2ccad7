import type { ColumnKey } from '../../plan/improvement-plan';
import { isBlank } from '../rows/action-cells';
import { REQUIRED_COLUMNS, type RequiredColumn } from '../rows/required-columns';
import type { Observation, RowRule, Severity } from '../rule';

/** A column whose cells must be filled in: `period` stands for start and end where one column holds both. */
export type RequiredField = RequiredColumn | 'period';

/** What {@link requiredField} saw. */
export interface RequiredFieldFacts {
  readonly column: RequiredField;
}

const SEVERITIES: Readonly<Record<RequiredField, Severity>> = { ...REQUIRED_COLUMNS, period: 'error' };
const FIELDS = Object.keys(SEVERITIES) as readonly RequiredField[];

/** A cell that must say something is empty, also after inheriting what is merged or blank below. */
export const requiredField: RowRule<'required-field', RequiredFieldFacts> = {
  id: 'required-field',
  severity: 'error',
  scope: 'row',
  columns: FIELDS satisfies readonly ColumnKey[],
  check(action) {
    const seen: Observation<RequiredFieldFacts>[] = [];
    for (const column of FIELDS) {
      const cell = action.cells[column];
      if (!cell || !isBlank(cell)) continue;
      seen.push({ row: action.row, column, severity: SEVERITIES[column], facts: { column } });
    }
    return seen;
  },
  examples: {
    bad: [
      { rows: [{ indicator: null }], finds: [[1, 'indicator']] },
      {
        rows: [{}, { owner: '   ', tasks: null }],
        finds: [
          [2, 'tasks'],
          [2, 'owner'],
        ],
      },
    ],
    good: [{ rows: [{}] }, { rows: [{}, { criterion: null, subcriterion: null }] }, { rows: [{ comments: null }] }],
  },
};
