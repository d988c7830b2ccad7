import type { ImprovementAction, ImprovementPlan } from '../plan/improvement-plan';

/** Where the numbers of a plan's actions stand, from the plan's first row on. */
interface NumberedRows {
  /** The sheet's row, from 0, in which each number stands first. */
  readonly firstRows: ReadonlyMap<number, number>;
  /** The actions whose number a row above already has. */
  readonly repeated: readonly ImprovementAction[];
}

const known = new WeakMap<ImprovementPlan, NumberedRows>();

/** Where the numbers of a plan's actions stand. A plan is looked at once. */
export function numberedRows(plan: ImprovementPlan): NumberedRows {
  const before = known.get(plan);
  if (before) return before;
  const firstRows = new Map<number, number>();
  const repeated: ImprovementAction[] = [];
  for (const action of plan.actions) {
    if (action.number === null) continue;
    if (firstRows.has(action.number)) repeated.push(action);
    else firstRows.set(action.number, action.row);
  }
  const rows = { firstRows, repeated };
  known.set(plan, rows);
  return rows;
}
