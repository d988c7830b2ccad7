import type { CriterionEntry } from '../criteria/structure';
import type { ColumnKey, ImprovementAction, ImprovementPlan } from '../plan/improvement-plan';
import { partOf } from '../plan/plan-parts';
import { plain } from '../plan/text/plain-text';
import type { SummaryInput } from './summary-input';

/** A group's name in an action's cell on one line; `''` if there is none. */
function groupName({ cells }: ImprovementAction, key: ColumnKey): string {
  const cell = cells[key];
  return cell === undefined || cell.kind === 'error' ? '' : String(cell.value).replace(/\s+/g, ' ').trim();
}

/**
 * The column that groups a plan's actions, or titles above them that stand for it; `null` if there is none. An objective
 * groups only if actions share it.
 */
function groupColumn({ columns, actions }: ImprovementPlan): ColumnKey | null {
  if (columns.group !== undefined || actions.some(({ cells }) => cells.group !== undefined)) return 'group';
  if (columns.objective === undefined) return null;
  const names = actions.map((action) => plain(groupName(action, 'objective'))).filter((name) => name !== '');
  const distinct = new Set(names).size;
  return distinct > 1 && distinct < names.length ? 'objective' : null;
}

/**
 * The input for a plan without criteria, in which the plan's own groups take the place of criteria: numbered in the order
 * in which they first appear. A plan with criteria, and one without any groups, stays as it is.
 */
export function groupedByOwn(input: SummaryInput): SummaryInput {
  const { plan, schedule, structure } = input;
  if (structure.entries.length > 0) return input;
  const key = groupColumn(plan);
  // Each sheet of a plan on several is a process, a component or a unit.
  if (key === null && plan.parts.length < 2) return input;
  const numbers = new Map<string, string>();
  const entries: CriterionEntry[] = [];
  const grouped = new Map<ImprovementAction, ImprovementAction>();
  for (const action of plan.actions) {
    const title = key === null ? partOf(plan, action.row).sheet : groupName(action, key);
    const number = title === '' ? null : (numbers.get(plain(title)) ?? String(numbers.size + 1));
    if (number !== null && !numbers.has(plain(title))) {
      numbers.set(plain(title), number);
      entries.push({ number, parent: null, kind: 'enabler', title, checked: true, aliases: [] });
    }
    // The number's own cell isn't the group's: it must not be shown in its place.
    const cells = { ...action.cells };
    delete cells.criterion;
    delete cells.subcriterion;
    grouped.set(action, { ...action, cells, criterion: number, subcriterion: null });
  }
  const groupedAction = (action: ImprovementAction) => grouped.get(action) ?? action;
  return {
    ...input,
    structure: { ...structure, entries },
    plan: { ...plan, actions: plan.actions.map(groupedAction) },
    schedule: {
      ...schedule,
      situations: schedule.situations.map((judged) => ({ ...judged, action: groupedAction(judged.action) })),
    },
  };
}
