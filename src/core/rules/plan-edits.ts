import {
  COLUMN_KEYS,
  type ColumnKey,
  type ImprovementAction,
  type ImprovementPlan,
  type PlanCell,
} from '../plan/improvement-plan';

/** An action as it was and as it is. */
export interface EditedAction {
  /** Its place in the plan, from 0. */
  readonly at: number;
  readonly before: ImprovementAction;
  readonly after: ImprovementAction;
}

/** What was edited in a plan. */
export interface PlanEdits {
  /** In the plan's order. */
  readonly actions: readonly EditedAction[];
  /** The columns in which a cell of theirs is another than before. */
  readonly columns: ReadonlySet<ColumnKey>;
}

function isSameCell(a: PlanCell | undefined, b: PlanCell | undefined): boolean {
  if (a === b) return true;
  if (a === undefined || b === undefined) return false;
  return (
    a.kind === b.kind &&
    a.value === b.value &&
    a.text === b.text &&
    a.numberFormat === b.numberFormat &&
    a.row === b.row &&
    a.column === b.column &&
    a.inherited === b.inherited
  );
}

/** Whether all but the actions is the very same: a plan that was read anew in a few rows carries everything else over. */
function isSamePlan(before: ImprovementPlan, after: ImprovementPlan): boolean {
  return (
    before.columns === after.columns &&
    before.headings === after.headings &&
    before.years === after.years &&
    before.headingRows === after.headingRows &&
    before.notRead === after.notRead &&
    before.actions.length === after.actions.length
  );
}

/**
 * What was edited between two readings of a plan, of which the later carries over every action that is as it was; `null` where more
 * than the cells of some actions is new.
 */
export function editsBetween(before: ImprovementPlan, after: ImprovementPlan): PlanEdits | null {
  if (!isSamePlan(before, after)) return null;
  const actions: EditedAction[] = [];
  for (let at = 0; at < after.actions.length; at++) {
    const [old, action] = [before.actions[at], after.actions[at]];
    if (old === action) continue;
    if (!action || old?.row !== action.row) return null;
    actions.push({ at, before: old, after: action });
  }
  const columns = COLUMN_KEYS.filter((key) =>
    actions.some((edited) => !isSameCell(edited.before.cells[key], edited.after.cells[key])),
  );
  return { actions, columns: new Set(columns) };
}
