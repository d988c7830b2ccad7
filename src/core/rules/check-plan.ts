import type { CriteriaStructure } from '../criteria/structure';
import type { ImprovementPlan } from '../plan/improvement-plan';
import type { Schedule } from '../schedule/situation';
import type { Finding } from './finding';
import { inOrder } from './order-findings';
import { RULES, type AnyRule } from './registry';
import { contextOf, runRules } from './run-rules';

/**
 * Checks a plan with all rules, or with the given ones. Findings are sorted by row, column and rule, those about the
 * whole plan first. Never throws, whatever the cells hold.
 */
export function checkPlan(
  plan: ImprovementPlan,
  structure: CriteriaStructure,
  schedule: Schedule,
  rules: readonly AnyRule[] = RULES,
): Finding[] {
  return inOrder(plan, runRules(rules, contextOf(plan, structure, schedule)));
}
