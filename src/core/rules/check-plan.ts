import type { CriteriaStructure } from '../criteria/structure';
import type { ImprovementPlan } from '../plan/improvement-plan';
import type { Schedule } from '../schedule/situation';
import { atOnce, type Steps } from '../steps';
import type { Finding } from './finding';
import { inOrder } from './order-findings';
import { RULES, type AnyRule } from './registry';
import { contextOf, runRulesInSteps } from './run-rules';

/**
 * Checks a plan against a structure and, by its schedule, a day, with all rules or those given: by row, in a row by column, in a cell by
 * the registry's order; what is about the whole plan comes first. Never throws, whatever the cells hold.
 */
export function checkPlan(
  plan: ImprovementPlan,
  structure: CriteriaStructure,
  schedule: Schedule,
  rules: readonly AnyRule[] = RULES,
): Finding[] {
  return atOnce(checkPlanInSteps(plan, structure, schedule, rules));
}

/** Does {@link checkPlan} in steps, rule by rule. */
export function* checkPlanInSteps(
  plan: ImprovementPlan,
  structure: CriteriaStructure,
  schedule: Schedule,
  rules: readonly AnyRule[] = RULES,
): Steps<Finding[]> {
  const context = contextOf(plan, structure, schedule);
  return inOrder(plan, yield* runRulesInSteps(rules, plan.actions, context));
}
