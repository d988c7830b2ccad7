import type { ColumnKey, ImprovementPlan } from '../plan/improvement-plan';
import type { CellFix } from './cell-fix';

/** The columns by which a person knows a row again. */
const TELLING = ['number', 'objective', 'action', 'tasks', 'indicator'] as const satisfies readonly ColumnKey[];

/** A cell of a row that tells it from others. */
export interface SignCell {
  /** The sheet's column, from 0. */
  readonly column: number;
  /** What it holds; never empty. */
  readonly value: string | number | boolean;
}

/**
 * By what the rows of fixed cells are known again when they stand elsewhere: their own cells that tell rows apart and are not fixed, by
 * the sheet's row from 0. A row that has none is absent.
 */
export function rowSigns(
  { actions }: ImprovementPlan,
  fixes: readonly CellFix[],
): ReadonlyMap<number, readonly SignCell[]> {
  const fixed = new Set(fixes.map(({ row, column }) => `${row} ${column}`));
  const rows = new Set(fixes.map(({ row }) => row));
  const signs = actions
    .filter(({ row }) => rows.has(row))
    .map(({ row, cells }) => {
      const own = TELLING.flatMap((key): readonly SignCell[] => {
        const cell = cells[key];
        if (cell?.row !== row || cell.kind === 'empty' || fixed.has(`${row} ${cell.column}`)) return [];
        return [{ column: cell.column, value: cell.value }];
      });
      return [row, own] as const;
    });
  return new Map(signs.filter(([, own]) => own.length > 0));
}
