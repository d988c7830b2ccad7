import { DEFAULT_STRUCTURE } from '../../src/core/criteria/structures';
import { dayOf } from '../../src/core/plan/day';
import { readPlan } from '../../src/core/plan/read-plan';
import { checkPlan } from '../../src/core/rules/check-plan';
import { judgePlan } from '../../src/core/schedule/judge-plan';
import { DUE_SOON_DAYS } from '../../src/core/schedule/situation';
import type { Review } from '../../src/excel/review-plan';
import { gridOf, type CellLiteral } from '../core/plan/grid-of';

/** A review of rows as of 15 September 2024, as `reviewPlan` would give it for a workbook with that sheet. */
export function reviewOf(rows: readonly (readonly CellLiteral[])[], more: Partial<Review> = {}): Review {
  const asOf = { day: dayOf(2024, 9, 15), followsToday: false };
  const plan = readPlan(gridOf(rows, { sheet: 'Plan 2024' }));
  if (!plan) throw new Error('these rows are no plan');
  const schedule = judgePlan(plan, asOf.day);
  return {
    plan,
    structure: DEFAULT_STRUCTURE,
    asOf,
    dueSoonDays: DUE_SOON_DAYS,
    schedule,
    findings: checkPlan(plan, DEFAULT_STRUCTURE, schedule),
    sheetId: '{1}',
    whySheet: 'only',
    otherPlans: [],
    isProtected: false,
    isFiltered: false,
    marks: 0,
    generatedSheets: [],
    date1904: false,
    settings: {},
    structures: [],
    conditionalFormats: [],
    ...more,
  };
}
