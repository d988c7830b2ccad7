import { isPlaceholder } from '../text/placeholder';
import type { RequiredColumn } from '../rows/required-columns';
import type { Observation, RowRule } from '../rule';

/** The required columns, except criteria and dates: other rules report those if they are unreadable. */
const COLUMNS = [
  ...(['number', 'improvementArea', 'objective', 'action', 'tasks', 'resources', 'indicator', 'owner'] as const),
] satisfies readonly RequiredColumn[];

export interface PlaceholderTextFacts {
  readonly column: (typeof COLUMNS)[number];
  readonly written: string;
}

/** A required cell contains only a placeholder: *por definir*, *N/A*, *xxx*. */
export const placeholderText: RowRule<'placeholder-text', PlaceholderTextFacts> = {
  id: 'placeholder-text',
  severity: 'warning',
  scope: 'row',
  columns: COLUMNS,
  check({ cells }) {
    const seen: Observation<PlaceholderTextFacts>[] = [];
    for (const column of COLUMNS) {
      const cell = cells[column];
      if (cell?.kind !== 'text' || typeof cell.value !== 'string' || !isPlaceholder(cell.value)) continue;
      seen.push({ row: cell.row, column, facts: { column, written: cell.value.trim() } });
    }
    return seen;
  },
  examples: {
    bad: [
      { rows: [{ owner: 'Por definir' }], finds: [[1, 'owner']] },
      {
        rows: [{ tasks: 'xxx', indicator: 'N/A' }, { objective: 'PENDIENTE' }],
        finds: [
          [1, 'tasks'],
          [1, 'indicator'],
          [2, 'objective'],
        ],
      },
    ],
    good: [
      { rows: [{ comments: 'Pendiente' }] },
      { rows: [{ tasks: 'Pendiente de aprobación del MAP: definir el calendario' }] },
      { rows: [{ owner: null }] },
      { rows: [{ end: 'por definir' }] },
    ],
  },
};
