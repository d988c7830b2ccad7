import type { PlanSettings } from '../plan/plan-settings';
import { RULES, type AnyRule, type RuleId } from './registry';

/** The rules that the user turned off, in the registry's order; unknown ids are ignored. */
export function rulesOff({ rulesOff: off = [] }: PlanSettings): readonly RuleId[] {
  return RULES.map(({ id }) => id).filter((id) => off.includes(id));
}

/** The rules to check with, in the registry's order. */
export function rulesInForce(settings: PlanSettings): readonly AnyRule[] {
  const off = new Set<RuleId>(rulesOff(settings));
  return RULES.filter(({ id }) => !off.has(id));
}
