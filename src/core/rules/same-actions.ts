import { placeFrom } from '../plan/action-places';
import type { ImprovementAction, ImprovementPlan } from '../plan/improvement-plan';
import type { PlanEdits } from './plan-edits';
import { atOnce, mapInSteps, type Steps, within } from '../steps';
import {
  findFirstSameAgain,
  findFirstSameInSteps,
  NO_PLACE,
  rareWordsOf,
  type FirstSame,
  type Texts,
} from './same-texts';
import { wordsOf } from './words-of-cell';

/** The first earlier actions that say the same as one; `null` where none does. */
export interface SameActions {
  /** In the action and in its tasks. */
  readonly both: ImprovementAction | null;
  /** In the tasks, whatever the action is. */
  readonly tasks: ImprovementAction | null;
  /** In the action, whatever the tasks are; an action that stands in one merged cell is not another's. */
  readonly action: ImprovementAction | null;
}

/** How many words that carry meaning a text must have, so that saying it again is no accident. */
const LEAST_WORDS = 3;

/** How many edits are cheaper to compare one by one than all actions once. */
const MOST_EDITS = 20;

type Part = keyof SameActions;

const PARTS = ['both', 'tasks', 'action'] as const satisfies readonly Part[];

/** The texts by which an action is compared with the others. */
const TEXTS = {
  both: ({ cells }) => [wordsOf(cells.action), wordsOf(cells.tasks)],
  tasks: ({ cells }) => [wordsOf(cells.tasks)],
  action: ({ cells }) => [wordsOf(cells.action)],
} as const satisfies Readonly<Record<Part, (action: ImprovementAction) => Texts>>;

/** Actions that were compared in a part, in the plan's order. */
interface Compared {
  readonly texts: readonly Texts[];
  readonly first: FirstSame;
}

type ComparedParts = Readonly<Record<Part, Compared>>;

function inEachPart(compared: (part: Part) => Compared): ComparedParts {
  return { both: compared('both'), tasks: compared('tasks'), action: compared('action') };
}

function* compare({ actions }: ImprovementPlan): Steps<ComparedParts> {
  const both = yield* within(mapInSteps(actions, TEXTS.both), 0, 0.3);
  const [tasks, action] = [actions.map(TEXTS.tasks), actions.map(TEXTS.action)];
  yield 0.3;
  const rareInTasks = yield* within(rareWordsOf(tasks.flat()), 0.3, 0.4);
  const firstTasks = yield* within(findFirstSameInSteps(tasks, [rareInTasks]), 0.4, 0.5);
  const rareInAction = yield* within(rareWordsOf(action.flat()), 0.5, 0.6);
  const firstAction = yield* within(findFirstSameInSteps(action, [rareInAction]), 0.6, 0.7);
  const isSaid = (place: number, texts: readonly Texts[], first: FirstSame) =>
    first[place] !== NO_PLACE || texts[place]?.[0]?.words.length === 0;
  // What was not said before in one of the two was not said before in both.
  const mayHaveFirst = (place: number) => isSaid(place, tasks, firstTasks) && isSaid(place, action, firstAction);
  const firstBoth = yield* within(findFirstSameInSteps(both, [rareInAction, rareInTasks], mayHaveFirst), 0.7, 1);
  return {
    both: { texts: both, first: firstBoth },
    tasks: { texts: tasks, first: firstTasks },
    action: { texts: action, first: firstAction },
  };
}

function compareAgain(before: ComparedParts, { actions }: PlanEdits): ComparedParts {
  return inEachPart((part) => {
    const texts = [...before[part].texts];
    let { first } = before[part];
    for (const { at, after } of actions) {
      const now = TEXTS[part](after);
      if (now.every((text, index) => text === texts[at]?.[index])) continue;
      texts[at] = now;
      first = findFirstSameAgain(texts, first, at);
    }
    return { texts, first };
  });
}

const known = new WeakMap<ImprovementPlan, ComparedParts>();

/** Compares the actions of a plan with each other, which is done once. */
export function* compareActions(plan: ImprovementPlan): Steps<void> {
  if (!known.has(plan)) known.set(plan, yield* compare(plan));
}

function comparedParts(plan: ImprovementPlan): ComparedParts {
  const parts = known.get(plan) ?? atOnce(compare(plan));
  known.set(plan, parts);
  return parts;
}

/** What says the same as an action of a plan. */
export function sameActions(plan: ImprovementPlan, { row, cells }: ImprovementAction): SameActions {
  const parts = comparedParts(plan);
  const place = placeFrom(row, plan.actions);
  const wordsIn = (part: Part) => parts[part].texts[place]?.reduce((count, { words }) => count + words.length, 0) ?? 0;
  const firstIn = (part: Part) => {
    const first = wordsIn(part) < LEAST_WORDS ? NO_PLACE : (parts[part].first[place] ?? NO_PLACE);
    return plan.actions[first] ?? null;
  };
  const isOwn = cells.action?.inherited === false;
  return { both: firstIn('both'), tasks: firstIn('tasks'), action: isOwn ? firstIn('action') : null };
}

/**
 * The rows of the actions that say the same as others than before an edit, or as an edited one whose number is another. What was compared
 * before is compared again as far as the edit reaches.
 */
export function rowsComparedAnew(before: ImprovementPlan, after: ImprovementPlan, edits: PlanEdits): readonly number[] {
  const isReworded = edits.columns.has('action') || edits.columns.has('tasks');
  const old = comparedParts(before);
  if (!isReworded) known.set(after, old);
  else if (edits.actions.length <= MOST_EDITS) known.set(after, compareAgain(old, edits));
  if (!isReworded && !edits.columns.has('number')) return [];

  const now = comparedParts(after);
  const renumbered = new Set(
    edits.actions.flatMap(({ at, ...action }) => (action.before.number === action.after.number ? [] : [at])),
  );
  const isAnew = (place: number) =>
    PARTS.some((part) => {
      const first = now[part].first[place];
      return first !== old[part].first[place] || (first !== undefined && renumbered.has(first));
    });
  return after.actions.filter((_, place) => isAnew(place)).map(({ row }) => row);
}
