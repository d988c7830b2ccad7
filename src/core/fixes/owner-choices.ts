import type { ImprovementPlan } from '../plan/improvement-plan';
import { variantsToReplace } from '../rules/text/owner-variants';
import { tidyText } from '../rules/text/tidy-text';

/** The variant that the user chose for an owner, by the preferred one, which is the default. */
export type OwnerChoices = ReadonlyMap<string, string>;

/** All variants of an owner in the plan, the preferred first. */
export function variantsOf(plan: ImprovementPlan, preferred: string): readonly string[] {
  const others = [...variantsToReplace(plan)]
    .filter(([, preferred]) => preferred === preferred)
    .map(([written]) => written);
  return [...new Set([preferred, ...others].map(tidyText))];
}

/** Replacements by variant; the chosen variants themselves are absent. */
export function ownerReplacements(plan: ImprovementPlan, choices: OwnerChoices): ReadonlyMap<string, string> {
  const replacements = new Map<string, string>();
  for (const [written, preferred] of variantsToReplace(plan)) {
    const chosen = choices.get(preferred) ?? preferred;
    // Another fix may have removed markup and spaces before the lookup.
    for (const each of [written, tidyText(written), preferred]) if (each !== chosen) replacements.set(each, chosen);
  }
  return replacements;
}
