import { placeFrom } from '../plan/action-places';
import type { ColumnKey, ImprovementAction, ImprovementPlan } from '../plan/improvement-plan';
import type { MeaningWords } from './meaning-words';
import type { PlanEdits } from './plan-edits';
import { atOnce, mapInSteps, type Steps, within } from '../steps';
import {
  compareColumn,
  findFirstSameAgain,
  firstInBoth,
  NO_PLACE,
  type FirstSame,
  type TextColumn,
} from './same-texts';
import { repeatedWordsOf, wordsOf } from './words-of-cell';

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

/** The columns in which an action is compared with the others. */
const COLUMNS = {
  both: ['action', 'tasks'],
  tasks: ['tasks'],
  action: ['action'],
} as const satisfies Readonly<Record<Part, readonly ColumnKey[]>>;

/** What all actions of a plan say, and which of them first. */
interface Compared {
  readonly texts: Readonly<Record<'action' | 'tasks', TextColumn>>;
  readonly first: Readonly<Record<Part, FirstSame>>;
}

function* compare({ actions }: ImprovementPlan): Steps<Compared> {
  const inTasks = yield* within(
    mapInSteps(actions, ({ cells }) => repeatedWordsOf(cells.tasks)),
    0,
    0.2,
  );
  const tasks = yield* within(compareColumn(inTasks), 0.2, 0.4);
  const inAction = yield* within(
    mapInSteps(actions, ({ cells }) => wordsOf(cells.action)),
    0.4,
    0.6,
  );
  const action = yield* within(compareColumn(inAction), 0.6, 0.8);
  const both = yield* within(firstInBoth(action, tasks), 0.8, 1);
  return {
    texts: { action: action.texts, tasks: tasks.texts },
    first: { both, tasks: tasks.first, action: action.first },
  };
}

function compareAgain(before: Compared, { actions }: PlanEdits): Compared {
  const texts = { action: [...before.texts.action], tasks: [...before.texts.tasks] };
  const first = { ...before.first };
  for (const { at, after } of actions) {
    const reworded = (['action', 'tasks'] as const).filter((column) => {
      const now = wordsOf(after.cells[column]);
      const isOther = now.key !== texts[column][at]?.key;
      texts[column][at] = now;
      return isOther;
    });
    for (const part of PARTS) {
      if (!COLUMNS[part].some((column) => reworded.includes(column))) continue;
      const columns = COLUMNS[part].map((column) => texts[column]);
      first[part] = findFirstSameAgain(columns, first[part], at);
    }
  }
  return { texts, first };
}

const known = new WeakMap<ImprovementPlan, Compared>();

/** Compares the actions of a plan with each other, which is done once. */
export function* compareActions(plan: ImprovementPlan): Steps<void> {
  if (!known.has(plan)) known.set(plan, yield* compare(plan));
}

function comparedIn(plan: ImprovementPlan): Compared {
  const compared = known.get(plan) ?? atOnce(compare(plan));
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

/**
 * The rows of the actions that say the same as others than before an edit, or as an edited one whose number is another. What was compared
 * before is compared again as far as the edit reaches.
 */
export function rowsComparedAnew(before: ImprovementPlan, after: ImprovementPlan, edits: PlanEdits): readonly number[] {
  const isReworded = edits.columns.has('action') || edits.columns.has('tasks');
  const old = comparedIn(before);
  if (!isReworded) known.set(after, old);
  else if (edits.actions.length <= MOST_EDITS) known.set(after, compareAgain(old, edits));
  if (!isReworded && !edits.columns.has('number')) return [];

  const now = comparedIn(after);
  const renumbered = new Set(
    edits.actions.flatMap(({ at, ...action }) => (action.before.number === action.after.number ? [] : [at])),
  );
  const rows = new Set<number>();
  for (const part of PARTS) {
    const [first, was] = [now.first[part], old.first[part]];
    for (let place = 0; place < first.length; place++) {
      const same = first[place] ?? NO_PLACE;
      if (same === was[place] && (same === NO_PLACE || !renumbered.has(same))) continue;
      const action = after.actions[place];
      if (action) rows.add(action.row);
    }
  }
  return [...rows];
}
