import { placeFrom } from '../../plan/rows/action-places';
import type { ImprovementAction, ImprovementPlan } from '../../plan/improvement-plan';
import type { MeaningWords } from '../text/meaning-words';
import { compareColumn, firstInBoth, NO_PLACE, type FirstSame, type TextColumn } from '../text/same-texts';
import { repeatedWordsOf, wordsOf } from '../text/words-of-cell';

/** The first earlier action with the same text; `null` if there is none. */
export interface SameActions {
  /** In both action and tasks. */
  readonly both: ImprovementAction | null;
  /** In the tasks, whatever the action says. */
  readonly tasks: ImprovementAction | null;
  /** In the action, whatever the tasks say. Rows of one merged action cell don't count as the same. */
  readonly action: ImprovementAction | null;
}

/** The number of meaningful words from which a repeated text is unlikely to be a coincidence. */
const MIN_WORDS = 3;

type Part = keyof SameActions;

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

/** Cached per plan. */
function comparedIn(plan: ImprovementPlan): Compared {
  const compared = known.get(plan) ?? compare(plan);
  known.set(plan, compared);
  return compared;
}

/** The meaningful words of an action's text, from the comparison if possible. */
export function actionWords(plan: ImprovementPlan, { row, cells }: ImprovementAction): MeaningWords {
  return known.get(plan)?.texts.action[placeFrom(row, plan.actions)] ?? wordsOf(cells.action);
}

export function sameActions(plan: ImprovementPlan, { row, cells }: ImprovementAction): SameActions {
  const { texts, first } = comparedIn(plan);
  const place = placeFrom(row, plan.actions);
  const words = { action: texts.action[place]?.words.length ?? 0, tasks: texts.tasks[place]?.words.length ?? 0 };
  const firstIn = (part: Part, count: number) =>
    count < MIN_WORDS ? null : (plan.actions[first[part][place] ?? NO_PLACE] ?? null);
  const isOwn = cells.action?.inherited === false;
  return {
    both: firstIn('both', words.action + words.tasks),
    tasks: firstIn('tasks', words.tasks),
    action: isOwn ? firstIn('action', words.action) : null,
  };
}
