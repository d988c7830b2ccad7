import { indexCriteria } from '../criteria/criteria-index';
import type { CriteriaStructure } from '../criteria/structure';
import { cellAddress } from '../plan/grid';
import type { ColumnKey, ImprovementAction, ImprovementPlan } from '../plan/improvement-plan';
import type { ActionSituation } from '../schedule/situation';
import { atOnce, eachInSteps, type Steps, within } from '../steps';
import type { Finding, FindingOf } from './finding';
import type { AnyRule, RuleFacts, RuleId, RuleOf } from './registry';
import type { Observation, Rule, RuleContext } from './rule';

/** What the rules may look at besides a row. */
export function contextOf(
  plan: ImprovementPlan,
  structure: CriteriaStructure,
  situations: readonly ActionSituation[],
): RuleContext {
  return {
    plan,
    criteria: indexCriteria(structure),
    situations: new Map(situations.map((situation) => [situation.action, situation])),
  };
}

/** Where a column's cell in a row is: what an action inherits may stand in another column, in a row that heads a section. */
function addressOf(
  row: number,
  column: ColumnKey,
  { columns }: ImprovementPlan,
  action: ImprovementAction | null,
): string | null {
  const cell = action?.cells[column];
  const sheetColumn = cell?.row === row ? cell.column : columns[column];
  return sheetColumn === undefined ? null : cellAddress(row, sheetColumn);
}

function toFinding<Id extends RuleId>(
  rule: Rule<Id, RuleFacts[Id]>,
  { row, column, facts, severity = rule.severity, fixable = false }: Observation<RuleFacts[Id]>,
  plan: ImprovementPlan,
  action: ImprovementAction | null,
): FindingOf<Id> {
  const cell = row === null || column === null ? null : addressOf(row, column, plan, action);
  return { rule: rule.id, severity, row, column, cell, facts, fixable };
}

function* findingsOf<Id extends RuleId>(
  rule: RuleOf<Id>,
  actions: readonly ImprovementAction[],
  context: RuleContext,
): Steps<readonly FindingOf<Id>[]> {
  const typed: Rule<Id, RuleFacts[Id]> = rule;
  // An inherited value is looked at in every row below it, but said once, where it stands.
  const said = new Set<string>();
  const findings: FindingOf<Id>[] = [];
  const keep = (observations: Iterable<Observation<RuleFacts[Id]>>, action: ImprovementAction | null) => {
    for (const observation of observations) {
      const { row, column } = observation;
      const place = `${row ?? ''}:${column ?? ''}`;
      // Of the whole plan more than one thing may be said.
      if (row !== null && said.has(place)) continue;
      said.add(place);
      findings.push(toFinding(typed, observation, context.plan, action));
    }
  };
  if (typed.scope === 'plan') {
    yield 0;
    keep(typed.check(context), null);
  } else {
    if (typed.prepare) yield* within(typed.prepare(context.plan), 0, 0.9);
    yield* within(
      eachInSteps(actions, (action) => {
        const seen = typed.check(action, context);
        // As nearly always there is nothing to be said.
        if (seen.length > 0) keep(seen, action);
      }),
      typed.prepare ? 0.9 : 0,
      1,
    );
  }
  return findings;
}

/**
 * What rules find, each in the given rows, which come in their order, or in the whole plan where that is its scope: one finding a rule and
 * cell, rule by rule.
 */
export function runRules(
  rules: readonly AnyRule[],
  actions: readonly ImprovementAction[],
  context: RuleContext,
): readonly Finding[] {
  return atOnce(runRulesInSteps(rules, actions, context));
}

/** Does {@link runRules} in steps. */
export function* runRulesInSteps(
  rules: readonly AnyRule[],
  actions: readonly ImprovementAction[],
  context: RuleContext,
): Steps<readonly Finding[]> {
  const found: (readonly Finding[])[] = [];
  for (const [at, rule] of rules.entries()) {
    const steps = findingsOf<RuleId>(rule, actions, context);
    found.push(yield* within(steps, at / rules.length, (at + 1) / rules.length));
  }
  return found.flat();
}
