import type { ImprovementPlan } from '../plan/improvement-plan';
import { rarerSpellings } from '../rules/text/owner-spellings';
import { tidyText } from '../rules/text/tidy-text';

/** The variant that the user chose for an owner, by the most common one, which is the default. */
export type OwnerChoices = ReadonlyMap<string, string>;

/** All variants of an owner in the plan, the most common first. */
export function spellingsOf(plan: ImprovementPlan, commoner: string): readonly string[] {
  const rarer = [...rarerSpellings(plan)].filter(([, preferred]) => preferred === commoner).map(([written]) => written);
  return [...new Set([commoner, ...rarer].map(tidyText))];
}

/** Replacements by variant; the chosen variants themselves are absent. */
export function chosenSpellings(plan: ImprovementPlan, choices: OwnerChoices): ReadonlyMap<string, string> {
  const spellings = new Map<string, string>();
  for (const [written, commoner] of rarerSpellings(plan)) {
    const chosen = choices.get(commoner) ?? commoner;
    // Another fix may have removed markup and spaces before the lookup.
    for (const each of [written, tidyText(written), commoner]) if (each !== chosen) spellings.set(each, chosen);
  }
  return spellings;
}
