import { DEFAULT_STRUCTURE } from '../../src/core/criteria/structures';
import { readPlan } from '../../src/core/plan/read-plan';
import { checkPlan } from '../../src/core/rules/check-plan';
import { judgePlan } from '../../src/core/schedule/judge-plan';
import { DUE_SOON_DAYS } from '../../src/core/schedule/situation';
import type { Review } from '../../src/excel/review/review-plan';
import { gridOf, type CellLiteral } from '../core/plan/grid-of';
import { SEPTEMBER_15 } from './sample';

/** Reviews rows with the real functions, by default as of 15 September 2024. */
export function reviewOf(rows: readonly (readonly CellLiteral[])[], more: Partial<Review> = {}): Review {
  const asOf = more.asOf ?? { day: SEPTEMBER_15, followsToday: false };
  const grid = gridOf(rows, { sheet: 'Plan 2024' });
  const plan = readPlan(grid);
  if (!plan) throw new Error('these rows are no plan');
  const schedule = judgePlan(plan, asOf.day);
  return {
    plan,
    grid,
    structure: DEFAULT_STRUCTURE,
    asOf,
    dueSoonDays: DUE_SOON_DAYS,
    schedule,
    findings: checkPlan(plan, DEFAULT_STRUCTURE, schedule),
    sheetId: '{sheet-1}',
    whySheet: 'only',
    otherPlans: [],
    otherSheets: [],
    isProtected: false,
    isFiltered: false,
    ignoresSettings: false,
    marks: 0,
    seenMarks: null,
    generatedSheets: [],
    date1904: false,
    settings: {},
    readBy: {},
    acceptances: [],
    history: null,
    sheetsStamp: null,
    accepted: [],
    rulesOff: [],
    structures: [],
    conditionalFormats: [],
    ...more,
  };
}
