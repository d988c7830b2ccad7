import type { ImprovementPlan } from '../../plan/improvement-plan';
import { rarerSpellings } from '../../rules/text/owner-spellings';
import type { ActionSituation, Schedule } from '../../schedule/situation';

/** All that one owner answers for. */
export interface OwnerGroup {
  /** The owner as most often spelled; `null` for the actions that have none. */
  readonly owner: string | null;
  /** In the plan's order; an action of several owners is in the group of each. */
  readonly situations: readonly ActionSituation[];
}

/** An action's owners as most often spelled, each once; none where it has none. */
export function ownersOf({ action }: ActionSituation, plan: ImprovementPlan): readonly string[] {
  const spellings = rarerSpellings(plan);
  return [...new Set(action.owners.map((owner) => spellings.get(owner) ?? owner))];
}

/** The actions by owner, whoever way the owner is spelled: by name, and those without an owner last. */
export function groupByOwner(schedule: Schedule, plan: ImprovementPlan): readonly OwnerGroup[] {
  const groups = new Map<string, ActionSituation[]>();
  const nobodys: ActionSituation[] = [];
  for (const situation of schedule.situations) {
    const owners = ownersOf(situation, plan);
    if (owners.length === 0) nobodys.push(situation);
    for (const owner of owners) {
      const group = groups.get(owner);
      if (group) group.push(situation);
      else groups.set(owner, [situation]);
    }
  }
  const named = [...groups]
    .sort(([a], [b]) => a.localeCompare(b, 'es'))
    .map(([owner, situations]): OwnerGroup => ({ owner, situations }));
  return nobodys.length === 0 ? named : [...named, { owner: null, situations: nobodys }];
}
