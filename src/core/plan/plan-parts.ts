import type { Grid } from './grid';
import type { ImprovementPlan, PlanPart } from './improvement-plan';
import { partIndex, SHEET_ROWS } from './sheet-row';

/** The part of a plan that a row belongs to. */
export function partOf(plan: ImprovementPlan, row: number): PlanPart {
  return plan.parts[partIndex(row)] ?? plan;
}

/** The name of a row's sheet, for plans on several sheets; absent for a plan on one. */
export function sheetOf(plan: ImprovementPlan, row: number | null): { readonly sheet?: string } {
  return row === null || plan.parts.length < 2 ? {} : { sheet: partOf(plan, row).sheet };
}

const known = new WeakMap<ImprovementPlan, readonly ImprovementPlan[]>();

/** A plan's parts as plans of one sheet, in order. */
export function plansOfParts(plan: ImprovementPlan): readonly ImprovementPlan[] {
  if (plan.parts.length < 2) return [plan];
  const before = known.get(plan);
  if (before) return before;
  const plans = plan.parts.map((part, index): ImprovementPlan => {
    const isIn = ({ row }: { readonly row: number }) => partIndex(row) === index;
    const [actions, notRead] = [plan.actions.filter(isIn), plan.notRead.filter(isIn)];
    return { ...part, title: plan.title, years: plan.years, actions, notRead, parts: [part] };
  });
  known.set(plan, plans);
  return plans;
}

/** One plan of several sheets, each read by itself with the rows of its place among them. */
export function joinPlans([first, ...others]: readonly [ImprovementPlan, ...ImprovementPlan[]]): ImprovementPlan {
  if (others.length === 0) return first;
  const plans = [first, ...others];
  const years = new Set(plans.flatMap((plan) => plan.years));
  return {
    ...first,
    title: plans.find(({ title }) => title !== '')?.title ?? '',
    years: [...years].sort((a, b) => a - b),
    // A column of any sheet is one of the plan's.
    columns: Object.assign({}, ...plans.map(({ columns }) => columns).reverse()) as ImprovementPlan['columns'],
    headings: Object.assign({}, ...plans.map(({ headings }) => headings).reverse()) as ImprovementPlan['headings'],
    calendar: plans.find(({ calendar }) => calendar !== null)?.calendar ?? null,
    actions: plans.flatMap(({ actions }) => actions),
    notRead: plans.flatMap(({ notRead }) => notRead),
    parts: plans.flatMap(({ parts }) => parts),
  };
}

/** A sheet's grid with its rows as those of a plan in which it has the given place, from 0. */
export function gridInPlan(grid: Grid, index: number): Grid {
  if (index === 0) return grid;
  const before = index * SHEET_ROWS;
  const moved = <Value>(rows: ReadonlyMap<number, Value>) =>
    new Map(Array.from(rows, ([row, value]) => [row + before, value]));
  return {
    ...grid,
    row: grid.row + before,
    hiddenRows: new Set(Array.from(grid.hiddenRows, (row) => row + before)),
    ...(grid.farRows && { farRows: moved(grid.farRows) }),
    ...(grid.merged && { merged: grid.merged.map((area) => ({ ...area, row: area.row + before })) }),
    ...(grid.fills && { fills: moved(grid.fills) }),
  };
}
