import type { CriteriaStructure } from '../../../src/core/criteria/structure';
import { DEFAULT_STRUCTURE } from '../../../src/core/criteria/structures';
import { dayOf, type Day } from '../../../src/core/plan/day';
import type { ImprovementPlan } from '../../../src/core/plan/improvement-plan';
import { checkPlan } from '../../../src/core/rules/check-plan';
import type { Finding } from '../../../src/core/rules/finding';
import { judgePlan } from '../../../src/core/schedule/judge-plan';

interface Options {
  readonly structure?: CriteriaStructure;
  readonly asOf?: Day;
}

/** Runs all rules, by default with the default structure and as of 15 September 2024. */
export function findingsIn(
  plan: ImprovementPlan,
  { structure = DEFAULT_STRUCTURE, asOf = dayOf(2024, 9, 15) }: Options = {},
): Finding[] {
  return checkPlan(plan, structure, judgePlan(plan, asOf));
}
