import type { ImprovementAction, ImprovementPlan, PlanCell } from '../../plan/improvement-plan';
import { partOf } from '../../plan/plan-parts';
import { partIndex, sheetRow } from '../../plan/sheet-row';
import { cachedUpTo } from '../../plan/text/cached-texts';
import { textWithin } from '../text/markup';
import { meaningWords, type MeaningWords } from '../text/meaning-words';
import { isPlaceholder } from '../text/placeholder';
import { firstSame, withKeys } from '../text/same-texts';

/** The first earlier actions with the same meaning in the action, in the tasks or in both; `null` if there is none. */
export type SameActions = Readonly<Record<'action' | 'tasks' | 'both', ImprovementAction | null>>;

const wordsWithin = cachedUpTo(20_000, (text) => meaningWords(isPlaceholder(text) ? '' : text));

/** The words of a cell's text that carry meaning; none for a placeholder or without a text. */
export const wordsOf = (cell: PlanCell | undefined): MeaningWords =>
  wordsWithin(cell?.kind === 'text' ? textWithin(String(cell.value)) : '');

function compareActions({ actions }: ImprovementPlan): ReadonlyMap<ImprovementAction, SameActions> {
  const action = withKeys(actions.map(({ cells }) => wordsOf(cells.action)));
  const tasks = withKeys(actions.map(({ cells }) => wordsOf(cells.tasks)));
  const [inAction, inTasks, inBoth] = [firstSame(action), firstSame(tasks), firstSame(action, tasks)];
  const at = (place = -1) => actions[place] ?? null;
  const sameAs = ({ cells }: ImprovementAction, place: number): SameActions => ({
    // A merged cell doesn't repeat itself in the rows that it spans.
    action: cells.action?.inherited === false ? at(inAction[place]) : null,
    tasks: cells.tasks?.inherited === true ? null : at(inTasks[place]),
    both: [cells.action, cells.tasks].every((cell) => cell?.inherited !== false) ? null : at(inBoth[place]),
  });
  return new Map(actions.map((own, place) => [own, sameAs(own, place)]));
}

const known = new WeakMap<ImprovementPlan, ReadonlyMap<ImprovementAction, SameActions>>();

/** Finds the earlier actions with the same meaning. Texts of fewer than three words don't count. */
export function sameActions(plan: ImprovementPlan, action: ImprovementAction): SameActions {
  const compared = known.get(plan) ?? compareActions(plan);
  known.set(plan, compared);
  return compared.get(action) ?? { action: null, tasks: null, both: null };
}

/** Where an earlier action is, seen from another one: its row on its sheet, and that sheet's name if it is another. */
export function firstPlace(plan: ImprovementPlan, { row }: ImprovementAction, first: ImprovementAction) {
  const isNear = partIndex(row) === partIndex(first.row);
  return { firstRow: sheetRow(first.row), ...(!isNear && { firstSheet: partOf(plan, first.row).sheet }) };
}
