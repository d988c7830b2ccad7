import type { ImprovementPlan } from '../../core/plan/improvement-plan';
import { readParts } from '../../core/plan/read-plan';
import type { FoundPlan } from './find-plan';

/** A plan that was found, with everything that its rows say. */
export interface ReadPlan extends FoundPlan {
  readonly plan: ImprovementPlan;
}

const known = new WeakMap<FoundPlan, ImprovementPlan>();

/** Reads the rows of a plan that was found. The same plan is read once. */
export function readFoundPlan(found: FoundPlan | ReadPlan): ImprovementPlan {
  if ('plan' in found) return found.plan;
  const plan = known.get(found) ?? readParts(found.sheets);
  known.set(found, plan);
  return plan;
}
