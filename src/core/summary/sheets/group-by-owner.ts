import type { ImprovementPlan } from '../../plan/improvement-plan';
import { variantsToReplace } from '../../rules/text/owner-variants';
import type { ActionSituation, Schedule } from '../../schedule/situation';

export interface OwnerGroup {
  /** The preferred variant of the name; `null` for actions without an owner. */
  readonly owner: string | null;
  /** In the plan's order. A shared action is in the group of each owner. */
  readonly situations: readonly ActionSituation[];
}

/** An action's owners by their preferred variants, each once. */
export function ownersOf({ action }: ActionSituation, plan: ImprovementPlan): readonly string[] {
  const variants = variantsToReplace(plan);
  return [...new Set(action.owners.map((owner) => variants.get(owner) ?? owner))];
}

/** Groups actions by owner, treating variants as one. Sorted by name; actions without an owner come last. */
export function groupByOwner(schedule: Schedule, plan: ImprovementPlan): readonly OwnerGroup[] {
  const groups = new Map<string, ActionSituation[]>();
  const unowned: ActionSituation[] = [];
  for (const situation of schedule.situations) {
    const owners = ownersOf(situation, plan);
    if (owners.length === 0) unowned.push(situation);
    for (const owner of owners) {
      const group = groups.get(owner);
      if (group) group.push(situation);
      else groups.set(owner, [situation]);
    }
  }
  const named = [...groups]
    .sort(([a], [b]) => a.localeCompare(b, 'es'))
    .map(([owner, situations]): OwnerGroup => ({ owner, situations }));
  return unowned.length === 0 ? named : [...named, { owner: null, situations: unowned }];
}
