import { DEFAULT_STRUCTURE } from '../../src/core/criteria/structures';
import { findHeading } from '../../src/core/plan/heading/plan-heading';
import { readPlan } from '../../src/core/plan/read-plan';
import { checkPlan } from '../../src/core/rules/check-plan';
import { judgePlan } from '../../src/core/schedule/judge-plan';
import { DUE_SOON_DAYS } from '../../src/core/schedule/situation';
import type { PlanSheet } from '../../src/excel/review/find-plan';
import type { Review } from '../../src/excel/review/review-plan';
import { gridOf, type CellLiteral } from '../core/plan/grid-of';
import { SEPTEMBER_15 } from './sample';

/** Reviews rows with the real functions, by default as of 15 September 2024. `sheet`: what is different about its sheet. */
export function reviewOf(
  rows: readonly (readonly CellLiteral[])[],
  { sheet, ...more }: Partial<Review> & { readonly sheet?: Partial<PlanSheet> } = {},
): Review {
  const asOf = more.asOf ?? { day: SEPTEMBER_15, followsToday: false };
  const grid = gridOf(rows, { sheet: 'Plan 2024' });
  const [plan, heading] = [readPlan(grid), findHeading(grid)];
  if (!plan || !heading) throw new Error('these rows are no plan');
  const schedule = judgePlan(plan, asOf.day);
  return {
    plan,
    actionCount: plan.actions.length,
    structure: DEFAULT_STRUCTURE,
    asOf,
    dueSoonDays: DUE_SOON_DAYS,
    schedule,
    findings: checkPlan(plan, DEFAULT_STRUCTURE, schedule),
    sheets: [
      {
        id: '{sheet-1}',
        name: plan.sheet,
        grid,
        heading,
        readBy: {},
        isProtected: false,
        isFiltered: false,
        conditionalFormats: [],
        seenMarks: null,
        ...sheet,
      },
    ],
    allSheets: [plan.sheet],
    whySheet: 'only',
    otherPlans: [],
    otherSheets: [],
    ignoresSettings: false,
    marks: 0,
    generatedSheets: [],
    date1904: false,
    settings: {},
    acceptances: [],
    history: null,
    sheetsStamp: null,
    accepted: [],
    rulesOff: [],
    structures: [],
    ...more,
  };
}
