import type { CriteriaStructure } from '../criteria/structure';
import type { ImprovementAction, ImprovementPlan } from '../plan/improvement-plan';
import type { Schedule } from '../schedule/situation';
import { checkPlan } from './check-plan';
import type { Finding } from './finding';
import { rarerSpellings } from './owner-spellings';
import { editsBetween, type EditedAction } from './plan-edits';
import { RULES, type AnyRule } from './registry';
import type { RuleContext } from './rule';
import { contextOf, inOrder, runRules } from './run-rules';
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

/** The actions that may say something in one of some rows, in the plan's order: those that stand there or inherit from there. */
function actionsOver(rows: ReadonlySet<number>, { actions }: ImprovementPlan): readonly ImprovementAction[] {
  return actions.filter(
    ({ row, cells }) => rows.has(row) || Object.values(cells).some((cell) => cell.inherited && rows.has(cell.row)),
  );
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
  const old = new Set(edits.actions.map((edited) => edited.before));
  const contextBefore = contextOf(
    before.plan,
    structure,
    before.schedule.situations.filter(({ action }) => old.has(action)),
  );
  const context = contextOf(plan, structure, schedule.situations);
  const rows = rowsToCheck(edits.actions, rowRules, [contextBefore, context]);
  if (edits.columns.has('owner')) for (const row of respelledRows(before.plan, plan)) rows.add(row);

  const inRows = ({ row }: Finding) => row !== null && rows.has(row);
  const ofPlan = new Set<Finding['rule']>(rules.filter(({ scope }) => scope === 'plan').map(({ id }) => id));
  const again = new Set<Finding['rule']>(planRules.map(({ id }) => id));
  const kept = before.findings.filter((finding) =>
    ofPlan.has(finding.rule) ? !again.has(finding.rule) : !inRows(finding),
  );
  const fresh = [
    ...runRules(planRules, plan.actions, context),
    ...runRules(rowRules, actionsOver(rows, plan), context).filter(inRows),
  ];
  return inOrder(plan, [...kept, ...fresh]);
}
