import { placeFrom } from '../../plan/rows/action-places';
import type { ImprovementAction, ImprovementPlan } from '../../plan/improvement-plan';
import { partIndex } from '../../plan/sheet-row';

/** The actions that a number is compared with; all `null` for an action without a number. */
export interface NumberNeighbors {
  /** The first action with the same number; may be the action itself. */
  readonly first: ImprovementAction | null;
  /** The previous numbered action. Duplicates of a number above are skipped, and have none. */
  readonly previous: ImprovementAction | null;
  /** The action with the next lower number in the plan; `null` for duplicates. */
  readonly lower: ImprovementAction | null;
}

const NO_PLACE = -1;

type Neighbor = keyof NumberNeighbors;

/** The index of each action's neighbor; {@link NO_PLACE} if there is none. */
type Neighbors = Readonly<Record<Neighbor, readonly number[]>>;

function findNeighbors({ actions }: ImprovementPlan): Neighbors {
  const numberAt = (place: number) => actions[place]?.number ?? NaN;
  const none = () => actions.map(() => NO_PLACE);
  const [first, previous, lower] = [none(), none(), none()];
  const partAt = (place: number) => partIndex(actions[place]?.row ?? NaN);
  // Each sheet of a plan may have numbers of its own.
  const inPart = (place: number, other: number) => (partAt(place) === partAt(other) ? other : NO_PLACE);
  const numbered = actions.flatMap(({ number }, place) => (number === null ? [] : [place]));
  let below = NO_PLACE;
  for (const place of [...numbered].sort((a, b) => partAt(a) - partAt(b) || numberAt(a) - numberAt(b) || a - b)) {
    below = inPart(place, below);
    const isFirst = numberAt(place) !== numberAt(below);
    first[place] = isFirst ? place : below;
    if (!isFirst) continue;
    lower[place] = below;
    below = place;
  }
  let above = NO_PLACE;
  for (const place of numbered) {
    if (first[place] !== place) continue;
    previous[place] = inPart(place, above);
    above = place;
  }
  return { first, previous, lower };
}

const known = new WeakMap<ImprovementPlan, Neighbors>();

/** Cached per plan. */
function neighborsIn(plan: ImprovementPlan): Neighbors {
  const neighbors = known.get(plan) ?? findNeighbors(plan);
  known.set(plan, neighbors);
  return neighbors;
}

export function numberNeighbors(plan: ImprovementPlan, { row }: ImprovementAction): NumberNeighbors {
  const neighbors = neighborsIn(plan);
  const place = placeFrom(row, plan.actions);
  const there = (part: Neighbor) => plan.actions[neighbors[part][place] ?? NO_PLACE] ?? null;
  return { first: there('first'), previous: there('previous'), lower: there('lower') };
}
