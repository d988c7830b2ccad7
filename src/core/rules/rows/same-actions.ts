import { placeFrom } from '../../plan/rows/action-places';
import type { ImprovementAction, ImprovementPlan } from '../../plan/improvement-plan';
import type { MeaningWords } from '../text/meaning-words';
import { compareColumn, firstInBoth, NO_PLACE, type FirstSame, type TextColumn } from '../text/same-texts';
import { repeatedWordsOf, wordsOf } from '../text/words-of-cell';

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

type Part = keyof SameActions;

/** What all actions of a plan say, and which of them first. */
interface Compared {
  readonly texts: Readonly<Record<'action' | 'tasks', TextColumn>>;
  readonly first: Readonly<Record<Part, FirstSame>>;
}

function compare({ actions }: ImprovementPlan): Compared {
  const tasks = compareColumn(actions.map(({ cells }) => repeatedWordsOf(cells.tasks)));
  const action = compareColumn(actions.map(({ cells }) => wordsOf(cells.action)));
  return {
    texts: { action: action.texts, tasks: tasks.texts },
    first: { both: firstInBoth(action, tasks), tasks: tasks.first, action: action.first },
  };
}

const known = new WeakMap<ImprovementPlan, Compared>();

/** The actions of a plan compared with each other, which is done once. */
function comparedIn(plan: ImprovementPlan): Compared {
  const compared = known.get(plan) ?? compare(plan);
  known.set(plan, compared);
  return compared;
}

/** The words of what an action of a plan says: those that were compared, where they were. */
export function actionWords(plan: ImprovementPlan, { row, cells }: ImprovementAction): MeaningWords {
  return known.get(plan)?.texts.action[placeFrom(row, plan.actions)] ?? wordsOf(cells.action);
}

/** What says the same as an action of a plan. */
export function sameActions(plan: ImprovementPlan, { row, cells }: ImprovementAction): SameActions {
  const { texts, first } = comparedIn(plan);
  const place = placeFrom(row, plan.actions);
  const words = { action: texts.action[place]?.words.length ?? 0, tasks: texts.tasks[place]?.words.length ?? 0 };
  const firstIn = (part: Part, count: number) =>
    count < LEAST_WORDS ? null : (plan.actions[first[part][place] ?? NO_PLACE] ?? null);
  const isOwn = cells.action?.inherited === false;
  return {
    both: firstIn('both', words.action + words.tasks),
    tasks: firstIn('tasks', words.tasks),
    action: isOwn ? firstIn('action', words.action) : null,
  };
}
