import type { ImprovementPlan } from '../plan/improvement-plan';
import { rarerSpellings } from '../rules/text/owner-spellings';
import { tidyText } from '../rules/text/tidy-text';

/** The spelling that the user chose for an owner, by the commoner one; an owner that isn't in it takes the commoner. */
export type OwnerChoices = ReadonlyMap<string, string>;

/** All spellings of an owner that the plan has, the commoner first: what there is to choose from. */
export function spellingsOf(plan: ImprovementPlan, commoner: string): readonly string[] {
  const rarer = [...rarerSpellings(plan)].filter(([, preferred]) => preferred === commoner).map(([written]) => written);
  return [...new Set([commoner, ...rarer].map(tidyText))];
}

/** What each spelling is to become; the chosen ones are not in it. */
export function chosenSpellings(plan: ImprovementPlan, choices: OwnerChoices): ReadonlyMap<string, string> {
  const spellings = new Map<string, string>();
  for (const [written, commoner] of rarerSpellings(plan)) {
    const chosen = choices.get(commoner) ?? commoner;
    // Tags and spaces may have gone from it by the time it is looked up.
    for (const each of [written, tidyText(written), commoner]) if (each !== chosen) spellings.set(each, chosen);
  }
  return spellings;
}
