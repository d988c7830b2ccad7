import type { CriteriaIndex } from '../../criteria/criteria-index';
import type { ColumnKey } from '../../plan/improvement-plan';
import { isBlank } from '../rows/action-cells';
import { REQUIRED_KEYS, requiredColumns, type RequiredColumn } from '../rows/required-columns';
import type { Observation, RowRule, Severity } from '../rule';

/** A column whose cells must not be empty. `period` is start and end in one column. */
export type RequiredField = RequiredColumn | 'period';

export interface RequiredFieldFacts {
  readonly column: RequiredField;
}

const FIELDS: readonly RequiredField[] = [...REQUIRED_KEYS, 'period'];

function severityOf(field: RequiredField, criteria: CriteriaIndex): Severity | undefined {
  return field === 'period' ? 'error' : requiredColumns(criteria)[field];
}

/** A required cell is empty, even after inheriting from merged cells and from the rows above. */
export const requiredField: RowRule<'required-field', RequiredFieldFacts> = {
  id: 'required-field',
  severity: 'error',
  scope: 'row',
  columns: FIELDS satisfies readonly ColumnKey[],
  check(action, { criteria }) {
    const seen: Observation<RequiredFieldFacts>[] = [];
    for (const column of FIELDS) {
      const cell = action.cells[column];
      if (!cell || !isBlank(cell)) continue;
      const severity = severityOf(column, criteria);
      if (severity !== undefined) seen.push({ row: action.row, column, severity, facts: { column } });
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
