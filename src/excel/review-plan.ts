import type { CriteriaStructure } from '../core/criteria/structure';
import { DEFAULT_STRUCTURE, STRUCTURES } from '../core/criteria/structures';
import { sortFindings, type AcceptedFinding } from '../core/rules/accept-findings';
import { checkPlanInSteps } from '../core/rules/check-plan';
import type { Finding } from '../core/rules/finding';
import type { RuleId } from '../core/rules/registry';
import { rulesInForce, rulesOff } from '../core/rules/rules-in-force';
import type { AsOf } from '../core/schedule/as-of';
import { judgePlanInSteps } from '../core/schedule/judge-plan';
import { DUE_SOON_DAYS, type Schedule } from '../core/schedule/situation';
import { findPlan, READ_SHARES, type FoundPlan, type PlanRequest } from './find-plan';
import { AT_ONCE, doSteps, type Pace } from './pace';

/** What to review, and against what. */
export interface ReviewRequest extends PlanRequest {
  readonly asOf: AsOf;
  /** What the plan is checked against; absent: the structure chosen for this workbook, else {@link DEFAULT_STRUCTURE}. */
  readonly structure?: CriteriaStructure;
  /** Days before the end within which an action is due soon; absent: as chosen for this workbook, else {@link DUE_SOON_DAYS}. */
  readonly dueSoonDays?: number;
}

/** What a review found. Nothing of the workbook was touched for it. */
export interface Review extends FoundPlan {
  readonly structure: CriteriaStructure;
  readonly asOf: AsOf;
  readonly dueSoonDays: number;
  readonly schedule: Schedule;
  /** What is wrong and no one accepted. */
  readonly findings: readonly Finding[];
  /** What was found and someone accepted. */
  readonly accepted: readonly AcceptedFinding[];
  /** The rules that are off for this workbook: nothing was looked for by them. */
  readonly rulesOff: readonly RuleId[];
}

/** How much of a review is done once every action was judged, and once every row was checked. */
const JUDGED_SHARE = 0.55;
const CHECKED_SHARE = 0.95;

/**
 * Reads the plan in front of the user, checks its rows against the structure and judges each action by date. The round trips are those
 * of `findPlan`.
 *
 * @throws a `PlanError` where there is nothing to review; see `findPlan`. `Cancelled` by its pace.
 */
export async function reviewPlan(request: ReviewRequest, pace: Pace = AT_ONCE): Promise<Review> {
  const { asOf } = request;
  const found = await findPlan(request, pace);
  const structure = request.structure ?? chosenStructure(found);
  const dueSoonDays = request.dueSoonDays ?? found.settings.dueSoonDays ?? DUE_SOON_DAYS;
  const judge = judgePlanInSteps(found.plan, asOf.day, dueSoonDays);
  const schedule = await doSteps(judge, pace, 'check', [READ_SHARES.plan, JUDGED_SHARE]);
  const check = checkPlanInSteps(found.plan, structure, schedule, rulesInForce(found.settings));
  const all = await doSteps(check, pace, 'check', [JUDGED_SHARE, CHECKED_SHARE]);
  const sort = sortFindings(found.plan, all, found.acceptances, found.otherSheets);
  const { open, accepted } = await doSteps(sort, pace, 'check', [CHECKED_SHARE, 1]);
  return {
    ...found,
    structure,
    asOf,
    dueSoonDays,
    schedule,
    findings: open,
    accepted,
    rulesOff: rulesOff(found.settings),
  };
}

/** The structure that the user chose for this workbook, from those that come with the add-in and those on its own sheets. */
function chosenStructure({ settings, structures }: FoundPlan): CriteriaStructure {
  const all = [...STRUCTURES, ...structures];
  return all.find(({ id }) => id === settings.structure) ?? DEFAULT_STRUCTURE;
}
