import { placeFrom } from '../../plan/rows/action-places';
import type { ImprovementAction, ImprovementPlan } from '../../plan/improvement-plan';

/** The actions that an action's number is compared with; `null` where there is none, and all of them where it has no number. */
export interface NumberNeighbours {
  /** The first that has its number: the action itself, or one above. */
  readonly first: ImprovementAction | null;
  /** The numbered one above it. Those whose number a row above already has don't count, and have none. */
  readonly previous: ImprovementAction | null;
  /** The one with the next lower number that the plan has; none for those whose number a row above already has. */
  readonly lower: ImprovementAction | null;
}

/** Stands for no place. */
const NO_PLACE = -1;

type Neighbour = keyof NumberNeighbours;

/** By each action's place the place of its neighbour of a kind; {@link NO_PLACE} where there is none. */
type Neighbours = Readonly<Record<Neighbour, readonly number[]>>;

function findNeighbours({ actions }: ImprovementPlan): Neighbours {
  const numberAt = (place: number) => actions[place]?.number ?? NaN;
  const none = () => actions.map(() => NO_PLACE);
  const [first, previous, lower] = [none(), none(), none()];
  const numbered = actions.flatMap(({ number }, place) => (number === null ? [] : [place]));
  let below = NO_PLACE;
  for (const place of [...numbered].sort((a, b) => numberAt(a) - numberAt(b) || a - b)) {
    const isFirst = numberAt(place) !== numberAt(below);
    first[place] = isFirst ? place : below;
    if (!isFirst) continue;
    lower[place] = below;
    below = place;
  }
  let above = NO_PLACE;
  for (const place of numbered) {
    if (first[place] !== place) continue;
    previous[place] = above;
    above = place;
  }
  return { first, previous, lower };
}

const known = new WeakMap<ImprovementPlan, Neighbours>();

/** The neighbours of a plan's numbers, which are looked for once. */
function neighboursIn(plan: ImprovementPlan): Neighbours {
  const neighbours = known.get(plan) ?? findNeighbours(plan);
  known.set(plan, neighbours);
  return neighbours;
}

/** What the number of an action of a plan is compared with. */
export function numberNeighbours(plan: ImprovementPlan, { row }: ImprovementAction): NumberNeighbours {
  const neighbours = neighboursIn(plan);
  const place = placeFrom(row, plan.actions);
  const there = (part: Neighbour) => plan.actions[neighbours[part][place] ?? NO_PLACE] ?? null;
  return { first: there('first'), previous: there('previous'), lower: there('lower') };
}
