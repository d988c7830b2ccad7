import type { ImprovementAction, ImprovementPlan } from '../plan/improvement-plan';
import { saysTheSame, type MeaningWords } from './meaning-words';
import type { PlanEdits } from './plan-edits';
import { findSame } from './same-texts';
import { wordsOf } from './words-of-cell';

/** The first earlier actions that say the same as one, by their places in the plan from 0; `null` where none does. */
interface SamePlaces {
  readonly both: number | null;
  readonly tasks: number | null;
  readonly action: number | null;
}

/** An action, and the first earlier ones that say the same; `null` where none does. */
export interface SameActions {
  readonly own: ImprovementAction;
  /** In the action and in its tasks. */
  readonly both: ImprovementAction | null;
  /** In the tasks, whatever the action is. */
  readonly tasks: ImprovementAction | null;
  /** In the action, whatever the tasks are; an action that stands in one merged cell is not another's. */
  readonly action: ImprovementAction | null;
}

/** How many words that carry meaning a text must have, so that saying it again is no accident. */
const LEAST_WORDS = 3;

const isLong = ({ words }: MeaningWords) => words.length >= LEAST_WORDS;

function compareActions(actions: readonly ImprovementAction[]): ReadonlyMap<number, SamePlaces> {
  const texts = actions.map(({ cells }) => ({ action: wordsOf(cells.action), tasks: wordsOf(cells.tasks) }));
  const sameTasks = findSame(texts.map(({ tasks }) => tasks));
  const sameAction = findSame(texts.map(({ action }) => action));
  const found = new Map<number, SamePlaces>();
  actions.forEach((own, at) => {
    const text = texts[at];
    const [tasks, action] = [sameTasks[at] ?? [], sameAction[at] ?? []];
    if (!text || (tasks.length === 0 && action.length === 0)) return;
    // An action without tasks says the same as another without tasks.
    const hasTasks = text.tasks.words.length > 0;
    const both = (hasTasks ? tasks : action).find((other) => {
      const that = texts[other];
      return that && saysTheSame(text.action, that.action) && saysTheSame(text.tasks, that.tasks);
    });
    const isOwn = own.cells.action?.inherited === false;
    found.set(at, {
      both: text.action.words.length + text.tasks.words.length >= LEAST_WORDS ? (both ?? null) : null,
      tasks: isLong(text.tasks) ? (tasks[0] ?? null) : null,
      action: isLong(text.action) && isOwn ? (action[0] ?? null) : null,
    });
  });
  return found;
}

const known = new WeakMap<ImprovementPlan, ReadonlyMap<number, SamePlaces>>();

/** What says the same as each action of a plan, in its order; an action that is like no earlier one isn't in it. A plan is compared once. */
export function* sameActions(plan: ImprovementPlan): Generator<SameActions> {
  const found = known.get(plan) ?? compareActions(plan.actions);
  known.set(plan, found);
  const actionAt = (place: number | null) => (place === null ? null : (plan.actions[place] ?? null));
  for (const [place, { both, tasks, action }] of found) {
    const own = plan.actions[place];
    if (own) yield { own, both: actionAt(both), tasks: actionAt(tasks), action: actionAt(action) };
  }
}

/** Spares an edited plan the comparison where no edit is in what is compared. */
export function carrySameActions(before: ImprovementPlan, after: ImprovementPlan, { columns }: PlanEdits): void {
  const found = known.get(before);
  if (found && !columns.has('action') && !columns.has('tasks')) known.set(after, found);
}
