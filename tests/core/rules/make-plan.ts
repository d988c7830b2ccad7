import type { GridCell } from '../../../src/core/plan/grid';
import {
  COLUMN_KEYS,
  type ColumnKey,
  type ImprovementAction,
  type ImprovementPlan,
  type PlanCell,
} from '../../../src/core/plan/improvement-plan';

/** The displayed text follows from the value. */
export function cellOf(value: string | number | boolean | null, numberFormat = 'General'): GridCell {
  if (value === null) return { kind: 'empty', value: '', text: '', numberFormat };
  const kind = typeof value === 'string' ? 'text' : typeof value === 'number' ? 'number' : 'boolean';
  return { kind, value, text: String(value), numberFormat };
}

/** An action in which everything that isn't given is empty. Cells are in the action's row, in the default columns. */
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

/**
 * A plan of the given actions with the heading in the sheet's row 4, and all columns except `period` and those in
 * `without`.
 */
export function makePlan(
  actions: readonly ImprovementAction[],
  { without = ['period'] }: { readonly without?: readonly ColumnKey[] } = {},
): ImprovementPlan {
  const present = COLUMN_KEYS.filter((key) => !without.includes(key));
  const part = {
    sheet: 'Plan 2024',
    headingRows: [3],
    firstRow: 4,
    lastRow: actions.at(-1)?.row ?? 3,
    columns: Object.fromEntries(present.map((key) => [key, COLUMN_KEYS.indexOf(key)])),
    headings: {},
    otherColumns: [],
    calendar: null,
  };
  return { ...part, title: 'PLAN DE MEJORA 2024', years: [2024], actions, notRead: [], parts: [part] };
}
