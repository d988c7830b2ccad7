import type { CriteriaStructure } from '../core/criteria/structure';
import { checkPlan } from '../core/rules/check-plan';
import type { Finding } from '../core/rules/finding';
import type { AsOf } from '../core/schedule/as-of';
import { judgePlan } from '../core/schedule/judge-plan';
import { DUE_SOON_DAYS, type Schedule } from '../core/schedule/situation';
import { findPlan, type FoundPlan, type PlanRequest } from './find-plan';

/** What to review, and against what. */
export interface ReviewRequest extends PlanRequest {
  readonly asOf: AsOf;
  readonly structure: CriteriaStructure;
  /** Days before the end within which an action is due soon; {@link DUE_SOON_DAYS} where absent. */
  readonly dueSoonDays?: number;
}

/** What a review found. Nothing of the workbook was touched for it. */
export interface Review extends FoundPlan {
  readonly structure: CriteriaStructure;
  readonly asOf: AsOf;
  readonly dueSoonDays: number;
  readonly schedule: Schedule;
  readonly findings: readonly Finding[];
}

/**
 * Reads the plan in front of the user, checks its rows against the structure and judges each action by date. The round trips are those
 * of `findPlan`.
 *
 * @throws a `PlanError` where there is nothing to review; see `findPlan`.
 */
export async function reviewPlan(request: ReviewRequest): Promise<Review> {
  const { asOf, structure, dueSoonDays = DUE_SOON_DAYS } = request;
  const found = await findPlan(request);
  const schedule = judgePlan(found.plan, asOf.day, dueSoonDays);
  const findings = checkPlan(found.plan, structure, schedule);
  return { ...found, structure, asOf, dueSoonDays, schedule, findings };
}
