import type { ColumnKey, ImprovementPlan } from '../plan/improvement-plan';
import type { CellFix } from './cell-fix';

/** The columns that identify a row. */
const IDENTIFYING = ['number', 'objective', 'action', 'tasks', 'indicator'] as const satisfies readonly ColumnKey[];

/** A cell that helps identify its row. */
export interface IdentifyingCell {
  /** The sheet's column, from 0. */
  readonly column: number;
  /** Never empty. */
  readonly value: string | number | boolean;
}

/**
 * The cells that identify the rows of fixed cells after rows have moved, by the sheet's row from 0. Excludes cells that
 * are themselves fixed; a row without any is absent.
 */
export function identifyingCells(
  { actions }: ImprovementPlan,
  fixes: readonly CellFix[],
): ReadonlyMap<number, readonly IdentifyingCell[]> {
  const fixed = new Set(fixes.map(({ row, column }) => `${row} ${column}`));
  const rows = new Set(fixes.map(({ row }) => row));
  const cellsByRow = actions
    .filter(({ row }) => rows.has(row))
    .map(({ row, cells }) => {
      const own = IDENTIFYING.flatMap((key): readonly IdentifyingCell[] => {
        const cell = cells[key];
        if (cell?.row !== row || cell.kind === 'empty' || fixed.has(`${row} ${cell.column}`)) return [];
        return [{ column: cell.column, value: cell.value }];
      });
      return [row, own] as const;
    });
  return new Map(cellsByRow.filter(([, own]) => own.length > 0));
}
