import type { CriteriaStructure } from '../criteria/structure';
import type { ImprovementPlan } from '../plan/improvement-plan';
import type { Schedule } from '../schedule/situation';
import type { Finding } from './finding';
import { inOrder } from './order-findings';
import { RULES, type AnyRule } from './registry';
import { contextOf, runRules } from './run-rules';

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
  return inOrder(plan, runRules(rules, contextOf(plan, structure, schedule)));
}
