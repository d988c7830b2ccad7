import type { ImprovementPlan } from '../plan/improvement-plan';

const known = new WeakMap<ImprovementPlan, ReadonlyMap<number, number>>();

/** The sheet's row, from 0, in which each number of a plan's actions stands first, from the plan's first row on. A plan is looked at once. */
export function firstRowsOf(plan: ImprovementPlan): ReadonlyMap<number, number> {
  const before = known.get(plan);
  if (before) return before;
  const rows = new Map<number, number>();
  for (const { row, number } of plan.actions) if (number !== null && !rows.has(number)) rows.set(number, row);
  known.set(plan, rows);
  return rows;
}
