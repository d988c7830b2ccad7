import type { CriteriaStructure } from '../criteria/structure';
import { placeFrom } from '../plan/action-places';
import { COLUMN_KEYS, type ImprovementAction, type ImprovementPlan, type PlanCell } from '../plan/improvement-plan';
import type { Schedule } from '../schedule/situation';
import { atOnce, type Steps } from '../steps';
import { checkPlanInSteps } from './check-plan';
import type { Finding } from './finding';
import { putInto, replaceIn } from './order-findings';
import { editsBetween, type EditedAction, type PlanEdits } from './plan-edits';
import { RULES, type AnyRule, type RuleId } from './registry';
import type { RuleContext } from './rule';
import { contextOf, runRules, runRulesInSteps } from './run-rules';

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

/**
 * The places of the actions that may say something in one of some rows, in the plan's order: those that stand there or inherit from there.
 * What is inherited is handed down from row to row, so those that inherit follow each other.
 */
function placesOver(rows: ReadonlySet<number>, { actions }: ImprovementPlan): readonly number[] {
  const places = new Set<number>();
  for (const from of rows) {
    const isOver = ({ row, cells }: ImprovementAction) =>
      row === from || Object.values(cells).some((cell) => cell.inherited && cell.row === from);
    let place = placeFrom(from, actions);
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

/** Rules that are asked about some rows again. */
interface Question {
  readonly rules: readonly AnyRule[];
  readonly rows: ReadonlySet<number>;
}

/** What the rules that compare rows are asked besides: of the rows of which an edit of others has them say something else. */
function questionsBeside(
  rules: readonly AnyRule[],
  before: ImprovementPlan,
  after: ImprovementPlan,
  edits: PlanEdits,
): readonly Question[] {
  return rules.flatMap((rule): Question[] => {
    const rows = 'rowsBeside' in rule ? rule.rowsBeside(before, after, edits) : [];
    return rows.length === 0 ? [] : [{ rules: [rule], rows: new Set(rows) }];
  });
}

const without = (some: ReadonlySet<number>, all: ReadonlySet<number>) =>
  new Set([...all].filter((row) => !some.has(row)));

/** The rules that are asked about each row. */
function rulesByRow(questions: readonly Question[]): ReadonlyMap<number, ReadonlySet<RuleId>> {
  const byRow = new Map<number, ReadonlySet<RuleId>>();
  for (const { rules, rows } of questions) {
    const ids = new Set<RuleId>(rules.map(({ id }) => id));
    for (const row of rows) {
      const others = byRow.get(row);
      byRow.set(row, others === undefined ? ids : new Set([...others, ...ids]));
    }
  }
  return byRow;
}

/**
 * Checks a plan again after an edit: what `checkPlan` would find, by looking only at the rows that were edited, those that inherit from
 * them, those that are compared with them, and the rules about the whole plan that look at an edited column. The later plan carries over
 * every action that is as it was; where more than actions is new, all is checked.
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
  return atOnce(recheckPlanInSteps(before, plan, structure, schedule, rules));
}

/** Does {@link recheckPlan} in steps. */
export function* recheckPlanInSteps(
  before: CheckedPlan,
  plan: ImprovementPlan,
  structure: CriteriaStructure,
  schedule: Schedule,
  rules: readonly AnyRule[] = RULES,
): Steps<readonly Finding[]> {
  const edits = editsBetween(before.plan, plan);
  if (edits === null) return yield* checkPlanInSteps(plan, structure, schedule, rules);
  if (edits.actions.length === 0) return before.findings;

  const rowRules = rules.filter(({ scope }) => scope === 'row');
  const beside = questionsBeside(rowRules, before.plan, plan, edits);
  const context = contextOf(plan, structure, schedule);
  const rows = rowsToCheck(edits.actions, rowRules, [contextOf(before.plan, structure, before.schedule), context]);
  const questions = [
    { rules: rowRules, rows },
    ...beside.map((question) => ({ ...question, rows: without(rows, question.rows) })),
  ];
  const fresh = questions.flatMap((question) => {
    const places = placesOver(question.rows, plan);
    const actions = places.flatMap((place) => plan.actions[place] ?? []);
    const found = runRules(question.rules, actions, context);
    return found.filter(({ row }) => row !== null && question.rows.has(row));
  });
  yield 0.5;
  const ofRows = replaceIn(plan, before.findings, rulesByRow(questions), fresh);

  const planRules = rules.filter(
    ({ scope, looksAt }) => scope === 'plan' && looksAt.some((key) => edits.columns.has(key)),
  );
  if (planRules.length === 0) return ofRows;
  const ofPlan = yield* runRulesInSteps(planRules, plan.actions, context);
  const again = planRules.map(({ id }) => id);
  return putInto(plan, ofRows, ofPlan, again);
}
