import type { ImprovementAction, ImprovementPlan, PlanCell } from '../../core/plan/improvement-plan';
import type { MarkPlace } from '../../core/plan/plan-settings';
import { endCell, endColumn } from './end-conditions';

/** Adjacent columns to mark. */
export interface MarkTarget {
  /** The first column, from 0. */
  readonly column: number;
  readonly columnCount: number;
  /** The cells that get a sign before their text; `null` for columns that only repeat the color. */
  readonly signed: readonly PlanCell[] | null;
}

function signedTarget(
  plan: ImprovementPlan,
  column: number | undefined,
  cellOf: (action: ImprovementAction) => PlanCell | undefined,
): readonly MarkTarget[] {
  if (column === undefined) return [];
  const signed = plan.actions.flatMap((action) => {
    const cell = cellOf(action);
    return cell === undefined ? [] : [cell];
  });
  return [{ column, columnCount: 1, signed }];
}

/**
 * The columns to mark: number and end, with a sign, and for whole rows the plan's other columns too.
 */
export function markTargets(plan: ImprovementPlan, place: MarkPlace): readonly MarkTarget[] {
  const signed = [
    ...signedTarget(plan, plan.columns.number, ({ cells }) => cells.number),
    ...signedTarget(plan, endColumn(plan), endCell),
  ];
  if (place === 'cells') return signed;
  const columns = Object.values(plan.columns);
  const [first, last] = [Math.min(...columns), Math.max(...columns)];
  const taken = new Set(signed.map(({ column }) => column));
  const others: MarkTarget[] = [];
  for (let column = first; column <= last; column++) {
    const before = others.at(-1);
    if (taken.has(column)) continue;
    if (before !== undefined && before.column + before.columnCount === column) {
      others[others.length - 1] = { ...before, columnCount: before.columnCount + 1 };
    } else others.push({ column, columnCount: 1, signed: null });
  }
  return [...signed, ...others];
}
