import { DEFAULT_STRUCTURE } from '../../src/core/criteria/structures';
import { readPlan } from '../../src/core/plan/read-plan';
import { checkPlan } from '../../src/core/rules/check-plan';
import type { AsOf } from '../../src/core/schedule/as-of';
import { judgePlan } from '../../src/core/schedule/judge-plan';
import { DUE_SOON_DAYS } from '../../src/core/schedule/situation';
import type { Review } from '../../src/excel/review-plan';
import { type CellLiteral, gridOf } from '../core/plan/grid-of';
import { SAMPLE_ROWS } from '../core/plan/sample-rows';
import { SEPTEMBER_15 } from '../support/sample';

/** A review of the sample plan, or of other rows, read, checked and judged by the real thing. */
export function sampleReview(
  more: Partial<Review> = {},
  rows: readonly (readonly CellLiteral[])[] = SAMPLE_ROWS,
): Review {
  const asOf: AsOf = more.asOf ?? { day: SEPTEMBER_15, followsToday: false };
  const plan = readPlan(gridOf(rows, { sheet: 'Plan 2024' }));
  if (plan === null) throw new Error('the rows were not read as a plan');
  const schedule = judgePlan(plan, asOf.day);
  return {
    plan,
    structure: DEFAULT_STRUCTURE,
    asOf,
    dueSoonDays: DUE_SOON_DAYS,
    schedule,
    findings: checkPlan(plan, DEFAULT_STRUCTURE, schedule),
    sheetId: '{sheet-1}',
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
