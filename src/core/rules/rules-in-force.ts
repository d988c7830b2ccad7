import type { PlanSettings } from '../plan/plan-settings';
import { RULES, type AnyRule, type RuleId } from './registry';

/** The rules that the user turned off for a workbook, in the registry's order; a name that no rule has counts for nothing. */
export function rulesOff({ rulesOff: off = [] }: PlanSettings): readonly RuleId[] {
  return RULES.map(({ id }) => id).filter((id) => off.includes(id));
}

/** The rules that a workbook's plans are checked with, in the registry's order: all but those that are off. */
export function rulesInForce(settings: PlanSettings): readonly AnyRule[] {
  const off = new Set<RuleId>(rulesOff(settings));
  return RULES.filter(({ id }) => !off.has(id));
}
