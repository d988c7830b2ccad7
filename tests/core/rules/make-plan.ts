import type { GridCell } from '../../../src/core/plan/grid';
import {
  COLUMN_KEYS,
  type ColumnKey,
  type ImprovementAction,
  type ImprovementPlan,
  type PlanCell,
} from '../../../src/core/plan/improvement-plan';

/** A cell that holds a value, as Excel would show it. */
export function cellOf(value: string | number | boolean | null, numberFormat = 'General'): GridCell {
  if (value === null) return { kind: 'empty', value: '', text: '', numberFormat };
  const kind = typeof value === 'string' ? 'text' : typeof value === 'number' ? 'number' : 'boolean';
  return { kind, value, text: String(value), numberFormat };
}

/** An action made by hand: whatever isn't named is empty. Cells stand in the action's row, in the usual columns. */
export function makeAction(
  row: number,
  parts: Partial<Omit<ImprovementAction, 'cells' | 'row'>> = {},
  cells: Partial<Record<ColumnKey, GridCell & { readonly row?: number }>> = {},
): ImprovementAction {
  const placed: Partial<Record<ColumnKey, PlanCell>> = {};
  for (const key of COLUMN_KEYS) {
    const cell = cells[key];
    if (!cell) continue;
    const cellRow = cell.row ?? row;
    placed[key] = { ...cell, row: cellRow, column: COLUMN_KEYS.indexOf(key), inherited: cellRow !== row };
  }
  return {
    row,
    hidden: false,
    number: null,
    criterion: null,
    subcriterion: null,
    criterionTitle: '',
    subcriterionTitle: '',
    example: null,
    start: { kind: 'empty' },
    end: { kind: 'empty' },
    owners: [],
    indicators: [],
    status: null,
    progress: null,
    completedOn: { kind: 'empty' },
    ...parts,
    cells: placed,
  };
}

/** A plan of the given actions, headed in the sheet's row 4, with every column but those named in `without` and `period`. */
export function makePlan(
  actions: readonly ImprovementAction[],
  { without = ['period'] }: { readonly without?: readonly ColumnKey[] } = {},
): ImprovementPlan {
  const present = COLUMN_KEYS.filter((key) => !without.includes(key));
  return {
    sheet: 'Plan 2024',
    title: 'PLAN DE MEJORA 2024',
    years: [2024],
    headingRows: [3],
    firstRow: 4,
    lastRow: actions.at(-1)?.row ?? 3,
    columns: Object.fromEntries(present.map((key) => [key, COLUMN_KEYS.indexOf(key)])),
    headings: {},
    otherColumns: [],
    actions,
    notRead: [],
  };
}
