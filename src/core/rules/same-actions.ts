import type { ImprovementAction, ImprovementPlan, PlanCell } from '../plan/improvement-plan';
import { isBlank } from './action-cells';
import { textWithin } from './markup';
import { meaningWords, saysTheSame, type MeaningWords } from './meaning-words';
import { isPlaceholder } from './placeholder';
import { findSame } from './same-texts';

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

const NOTHING: MeaningWords = { words: [], apart: '' };

function wordsIn(cell: PlanCell | undefined): MeaningWords {
  if (!cell || typeof cell.value !== 'string' || cell.kind !== 'text' || isBlank(cell)) return NOTHING;
  const text = textWithin(cell.value);
  return isPlaceholder(text) ? NOTHING : meaningWords(text);
}

const isLong = ({ words }: MeaningWords) => words.length >= LEAST_WORDS;

function compareActions(actions: readonly ImprovementAction[]): ReadonlyMap<ImprovementAction, SameActions> {
  const texts = actions.map(({ cells }) => ({ action: wordsIn(cells.action), tasks: wordsIn(cells.tasks) }));
  const sameTasks = findSame(texts.map(({ tasks }) => tasks));
  const sameAction = findSame(texts.map(({ action }) => action));
  const found = new Map<ImprovementAction, SameActions>();
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
    const actionAt = (index: number | undefined) => (index === undefined ? null : (actions[index] ?? null));
    found.set(own, {
      both: text.action.words.length + text.tasks.words.length >= LEAST_WORDS ? actionAt(both) : null,
      tasks: isLong(text.tasks) ? actionAt(tasks[0]) : null,
      action: isLong(text.action) && isOwn ? actionAt(action[0]) : null,
    });
  });
  return found;
}

const known = new WeakMap<ImprovementPlan, ReadonlyMap<ImprovementAction, SameActions>>();

/** What says the same as each action of a plan; an action that is like no earlier one isn't in it. A plan is compared once. */
export function sameActions(plan: ImprovementPlan): ReadonlyMap<ImprovementAction, SameActions> {
  const before = known.get(plan);
  if (before) return before;
  const found = compareActions(plan.actions);
  known.set(plan, found);
  return found;
}
