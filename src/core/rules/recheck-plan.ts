import type { CriteriaStructure } from '../criteria/structure';
import { COLUMN_KEYS, type ImprovementAction, type ImprovementPlan, type PlanCell } from '../plan/improvement-plan';
import type { Schedule } from '../schedule/situation';
import { checkPlan } from './check-plan';
import type { Finding } from './finding';
import { rarerSpellings } from './owner-spellings';
import { editsBetween, type EditedAction } from './plan-edits';
import { RULES, type AnyRule } from './registry';
import type { RuleContext } from './rule';
import { contextOf, putInto, runRules } from './run-rules';
import { carrySameActions } from './same-actions';

/** A plan that was checked: its situations, and all that its rules found. */
export interface CheckedPlan {
  readonly plan: ImprovementPlan;
  readonly schedule: Schedule;
  readonly findings: readonly Finding[];
}

/** The rows above an action in which a rule says something because of it: where a value stands that the action inherits. */
function saidElsewhere(rules: readonly AnyRule[], action: ImprovementAction, context: RuleContext): readonly Finding[] {
  if (!Object.values(action.cells).some(({ inherited }) => inherited)) return [];
  return runRules(rules, [action], context).filter(({ row }) => row !== action.row);
}

/** The rows with an owner whose commoner spelling is another than before: what is said of an owner depends on all of them. */
function respelledRows(before: ImprovementPlan, after: ImprovementPlan): readonly number[] {
  const [old, now] = [rarerSpellings(before), rarerSpellings(after)];
  const respelled = new Set([...old.keys(), ...now.keys()].filter((owner) => old.get(owner) !== now.get(owner)));
  if (respelled.size === 0) return [];
  return after.actions
    .filter(({ owners }) => owners.some((owner) => respelled.has(owner)))
    .flatMap(({ cells }) => cells.owner?.row ?? []);
}

/** The place of the first action that stands in a row or below it. */
function firstFrom(row: number, actions: readonly ImprovementAction[]): number {
  let [low, high] = [0, actions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((actions[middle]?.row ?? row) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The places of the actions that may say something in one of some rows, in the plan's order: those that stand there or inherit from there.
 * What is inherited is handed down from row to row, so those that inherit follow each other.
 */
function placesOver(rows: ReadonlySet<number>, { actions }: ImprovementPlan): readonly number[] {
  const places = new Set<number>();
  for (const from of rows) {
    const isOver = ({ row, cells }: ImprovementAction) =>
      row === from || Object.values(cells).some((cell) => cell.inherited && cell.row === from);
    let place = firstFrom(from, actions);
    for (let action = actions[place]; action && isOver(action); action = actions[++place]) places.add(place);
  }
  return [...places].sort((a, b) => a - b);
}

/** The rows that an action no longer inherits from, or has begun to: what may be written there depends on who shares it. */
function rowsLeftOrJoined({ before, after }: EditedAction): readonly number[] {
  const inherited = (cell: PlanCell | undefined) => (cell?.inherited === true ? [cell.row] : []);
  return COLUMN_KEYS.flatMap((key) => {
    const [old, now] = [inherited(before.cells[key]), inherited(after.cells[key])];
    return old[0] === now[0] ? [] : [...old, ...now];
  });
}

/** The rows whose findings may be others than before. */
function rowsToCheck(
  edited: readonly EditedAction[],
  rules: readonly AnyRule[],
  [before, after]: readonly [RuleContext, RuleContext],
): Set<number> {
  const rows = new Set<number>();
  for (const action of edited) {
    rows.add(action.after.row);
    for (const row of rowsLeftOrJoined(action)) rows.add(row);
    const [old, now] = [saidElsewhere(rules, action.before, before), saidElsewhere(rules, action.after, after)];
    // Where an action says of the rows above what it said before, so do all.
    if (JSON.stringify(old) === JSON.stringify(now)) continue;
    for (const { row } of [...old, ...now]) if (row !== null) rows.add(row);
  }
  return rows;
}

/**
 * Checks a plan again after an edit: what `checkPlan` would find, by looking only at the rows that were edited, those that inherit from
 * them, and the rules about the whole plan that look at an edited column. The later plan carries over every action that is as it was; where
 * more than actions is new, all is checked.
 *
 * @param rules The rules with which the plan was checked before.
 */
export function recheckPlan(
  before: CheckedPlan,
  plan: ImprovementPlan,
  structure: CriteriaStructure,
  schedule: Schedule,
  rules: readonly AnyRule[] = RULES,
): readonly Finding[] {
  const edits = editsBetween(before.plan, plan);
  if (edits === null) return checkPlan(plan, structure, schedule, rules);
  if (edits.actions.length === 0) return before.findings;
  carrySameActions(before.plan, plan, edits);

  const rowRules = rules.filter(({ scope }) => scope === 'row');
  const planRules = rules.filter(
    ({ scope, looksAt }) => scope === 'plan' && looksAt.some((key) => edits.columns.has(key)),
  );
  const edited = edits.actions.map(({ at }) => at);
  const situationsAt = ({ situations }: Schedule, places: readonly number[]) =>
    places.flatMap((place) => situations[place] ?? []);
  const rows = rowsToCheck(edits.actions, rowRules, [
    contextOf(before.plan, structure, situationsAt(before.schedule, edited)),
    contextOf(plan, structure, situationsAt(schedule, edited)),
  ]);
  if (edits.columns.has('owner')) for (const row of respelledRows(before.plan, plan)) rows.add(row);

  const inRows = ({ row }: Finding) => row !== null && rows.has(row);
  const ofPlan = new Set<Finding['rule']>(rules.filter(({ scope }) => scope === 'plan').map(({ id }) => id));
  const again = new Set<Finding['rule']>(planRules.map(({ id }) => id));
  const kept = before.findings.filter(
    (finding) => !again.has(finding.rule) && (!inRows(finding) || ofPlan.has(finding.rule)),
  );
  const places = placesOver(rows, plan);
  const actions = places.flatMap((place) => plan.actions[place] ?? []);
  const fresh = runRules(rowRules, actions, contextOf(plan, structure, situationsAt(schedule, places))).filter(inRows);
  const ofAll =
    planRules.length === 0 ? [] : runRules(planRules, plan.actions, contextOf(plan, structure, schedule.situations));
  return putInto(plan, kept, [...ofAll, ...fresh]);
}
