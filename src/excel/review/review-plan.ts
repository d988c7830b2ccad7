import type { CriteriaStructure } from '../../core/criteria/structure';
import { usualStructure } from '../../core/criteria/names-criteria';
import { STRUCTURES } from '../../core/criteria/structures';
import { sortFindings, type AcceptedFinding } from '../../core/rules/accepted/accept-findings';
import { checkPlan } from '../../core/rules/check-plan';
import type { Finding } from '../../core/rules/finding';
import { inOrder } from '../../core/rules/order-findings';
import type { RuleId } from '../../core/rules/registry';
import { rulesInForce, rulesOff } from '../../core/rules/rules-in-force';
import type { AsOf } from '../../core/schedule/as-of';
import { judgePlan } from '../../core/schedule/judge-plan';
import { DUE_SOON_DAYS, type Schedule } from '../../core/schedule/situation';
import { findPlan, READ_SHARES, type PlanRequest } from './find-plan';
import { readFoundPlan, type ReadPlan } from './read-found-plan';
import { AT_ONCE, type Pace } from '../pace';

export interface ReviewRequest extends PlanRequest {
  readonly asOf: AsOf;
  /**
   * The structure to check against. If absent, the one chosen for this workbook, else the default for a plan that
   * follows criteria and none for others.
   */
  readonly structure?: CriteriaStructure;
  /**
   * Days before the end within which an action is due soon; absent: as chosen for this workbook, else
   * {@link DUE_SOON_DAYS}.
   */
  readonly dueSoonDays?: number;
}

/** The result of a review, which changes nothing in the workbook. */
export interface Review extends ReadPlan {
  readonly structure: CriteriaStructure;
  readonly asOf: AsOf;
  readonly dueSoonDays: number;
  readonly schedule: Schedule;
  /** Findings that aren’t accepted. */
  readonly findings: readonly Finding[];
  readonly accepted: readonly AcceptedFinding[];
  /** The rules that are off for this workbook. */
  readonly rulesOff: readonly RuleId[];
}

/** The share of a review that is done after all rules ran. */
const CHECKED_SHARE = 0.95;

/**
 * Reads the plan in front of the user, checks its rows against the structure and judges each action by date. The round
 * trips are those of `findPlan`.
 *
 * @throws a `PlanError` if there is nothing to review; see `findPlan`. `Cancelled` by its pace.
 */
export async function reviewPlan(request: ReviewRequest, pace: Pace = AT_ONCE): Promise<Review> {
  const found = await findPlan(request, pace);
  return reviewFound({ ...found, plan: readFoundPlan(found) }, request, pace);
}

/** Reviews a plan that was read. */
export async function reviewFound(found: ReadPlan, request: ReviewRequest, pace: Pace): Promise<Review> {
  const { asOf } = request;
  const { plan } = found;
  const structure = request.structure ?? chosenStructure(found);
  const dueSoonDays = request.dueSoonDays ?? found.settings.dueSoonDays ?? DUE_SOON_DAYS;
  const schedule = judgePlan(plan, asOf.day, dueSoonDays);
  const rules = rulesInForce(found.settings);
  const byRule: (readonly Finding[])[] = [];
  for (const [at, rule] of rules.entries()) {
    await pace.pause('check', READ_SHARES.plan + ((CHECKED_SHARE - READ_SHARES.plan) * at) / rules.length);
    byRule.push(checkPlan(plan, structure, schedule, [rule]));
  }
  await pace.pause('check', CHECKED_SHARE);
  const findings = inOrder(plan, byRule.flat());
  const { open, accepted } = sortFindings(plan, findings, found.acceptances, found.otherSheets);
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

/**
 * The structure that the user chose for this workbook, built in or on a sheet; otherwise the one that the plan follows.
 */
function chosenStructure({ settings, structures, plan, sheets: [{ grid }] }: ReadPlan): CriteriaStructure {
  const all = [...STRUCTURES, ...structures];
  return all.find(({ id }) => id === settings.structure) ?? usualStructure(plan, grid);
}
