import { placeFrom } from '../plan/action-places';
import type { ImprovementAction, ImprovementPlan } from '../plan/improvement-plan';
import type { PlanEdits } from './plan-edits';
import { NO_PLACE } from './same-texts';

/** The actions that an action's number is compared with; `null` where there is none, and all of them where it has no number. */
export interface NumberNeighbours {
  /** The first that has its number: the action itself, or one above. */
  readonly first: ImprovementAction | null;
  /** The numbered one above it. Those whose number a row above already has don't count, and have none. */
  readonly previous: ImprovementAction | null;
  /** The one with the next lower number that the plan has; none for those whose number a row above already has. */
  readonly lower: ImprovementAction | null;
}

type Neighbour = keyof NumberNeighbours;

/** The numbers of a plan's actions. Side by side in memory: actions are spread, and to look at each is what costs. */
interface NumberedRows {
  /** By the action's place, from 0; not a number where it has none. */
  readonly numbers: Float64Array;
  /** The places of those that have a number, by it; of equals the one above comes first. */
  readonly byNumber: readonly number[];
  /** The places of their neighbours; {@link NO_PLACE} where there is none. */
  readonly neighbours: Readonly<Record<Neighbour, Int32Array>>;
}

function numberRows(numbers: Float64Array, numbered: readonly number[]): NumberedRows {
  const byNumber = [...numbered].sort((a, b) => (numbers[a] ?? NaN) - (numbers[b] ?? NaN) || a - b);
  const none = () => new Int32Array(numbers.length).fill(NO_PLACE);
  const neighbours = { first: none(), previous: none(), lower: none() };
  let below = NO_PLACE;
  for (const place of byNumber) {
    const isFirst = numbers[place] !== numbers[below];
    neighbours.first[place] = isFirst ? place : below;
    if (!isFirst) continue;
    neighbours.lower[place] = below;
    below = place;
  }
  let above = NO_PLACE;
  for (const [place, first] of neighbours.first.entries()) {
    if (place !== first) continue;
    neighbours.previous[place] = above;
    above = place;
  }
  return { numbers, byNumber, neighbours };
}

function numberAll({ actions }: ImprovementPlan): NumberedRows {
  const numbers = Float64Array.from(actions, ({ number }) => number ?? NaN);
  return numberRows(
    numbers,
    actions.flatMap(({ number }, place) => (number === null ? [] : [place])),
  );
}

function numberAgain(before: NumberedRows, { actions }: PlanEdits): NumberedRows {
  const numbers = before.numbers.slice();
  for (const { at, after } of actions) numbers[at] = after.number ?? NaN;
  const edited = new Set(actions.map(({ at }) => at));
  const others = before.byNumber.filter((place) => !edited.has(place));
  return numberRows(numbers, others.concat(actions.flatMap(({ at, after }) => (after.number === null ? [] : [at]))));
}

const known = new WeakMap<ImprovementPlan, NumberedRows>();

function keep(plan: ImprovementPlan, rows: NumberedRows): NumberedRows {
  known.set(plan, rows);
  return rows;
}

/** The numbers of a plan, which is looked at once. */
const numberedRows = (plan: ImprovementPlan) => known.get(plan) ?? keep(plan, numberAll(plan));

/** What the number of an action of a plan is compared with. */
export function numberNeighbours(plan: ImprovementPlan, { row }: ImprovementAction): NumberNeighbours {
  const { neighbours } = numberedRows(plan);
  const place = placeFrom(row, plan.actions);
  const there = (part: Neighbour) => plan.actions[neighbours[part][place] ?? NO_PLACE] ?? null;
  return { first: there('first'), previous: there('previous'), lower: there('lower') };
}

/** Makes a function that gives the rows of the actions to whose number an edit gives another neighbour of a kind, or an edited one. */
export function rowsRenumbered(
  part: Neighbour,
): (before: ImprovementPlan, after: ImprovementPlan, edits: PlanEdits) => readonly number[] {
  return (before, after, edits) => {
    const old = numberedRows(before);
    if (!edits.columns.has('number')) {
      keep(after, old);
      return [];
    }
    const now = known.get(after) ?? keep(after, numberAgain(old, edits));
    const edited = new Set(edits.actions.map(({ at }) => at));
    const [was, is] = [old.neighbours[part], now.neighbours[part]];
    const rows: number[] = [];
    for (const [place, neighbour] of is.entries()) {
      if (neighbour === was[place] && (neighbour === NO_PLACE || !edited.has(neighbour))) continue;
      const action = after.actions[place];
      if (action) rows.push(action.row);
    }
    return rows;
  };
}
