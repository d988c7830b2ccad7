import { indexCriteria } from '../criteria/criteria-index';
import type { CriteriaStructure } from '../criteria/structure';
import { cellAddress } from '../plan/grid';
import { COLUMN_KEYS, type ColumnKey, type ImprovementAction, type ImprovementPlan } from '../plan/improvement-plan';
import type { ActionSituation } from '../schedule/situation';
import type { Finding, FindingOf } from './finding';
import { RULES, type AnyRule, type RuleFacts, type RuleId, type RuleOf } from './registry';
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

function toFinding<Id extends RuleId>(
  rule: Rule<Id, RuleFacts[Id]>,
  { row, column, facts, severity = rule.severity, fixable = false }: Observation<RuleFacts[Id]>,
  { columns }: ImprovementPlan,
): FindingOf<Id> {
  const sheetColumn = column === null ? undefined : columns[column];
  const cell = row === null || sheetColumn === undefined ? null : cellAddress(row, sheetColumn);
  return { rule: rule.id, severity, row, column, cell, facts, fixable };
}

function findingsOf<Id extends RuleId>(
  rule: RuleOf<Id>,
  actions: readonly ImprovementAction[],
  context: RuleContext,
): FindingOf<Id>[] {
  const typed: Rule<Id, RuleFacts[Id]> = rule;
  // An inherited value is looked at in every row below it, but said once, where it stands.
  const said = new Set<string>();
  const findings: FindingOf<Id>[] = [];
  const keep = (observations: Iterable<Observation<RuleFacts[Id]>>) => {
    for (const observation of observations) {
      const { row, column } = observation;
      const place = `${row ?? ''}:${column ?? ''}`;
      // Of the whole plan more than one thing may be said.
      if (row !== null && said.has(place)) continue;
      said.add(place);
      findings.push(toFinding(typed, observation, context.plan));
    }
  };
  if (typed.scope === 'plan') keep(typed.check(context));
  else for (const action of actions) keep(typed.check(action, context));
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
  return rules.flatMap((rule): Finding[] => findingsOf<RuleId>(rule, actions, context));
}

const RULE_ORDER: ReadonlyMap<RuleId, number> = new Map(RULES.map(({ id }, at) => [id, at]));

/** Where a column stands for sorting: as in the sheet, and after those the ones that the plan lacks, in their usual order. */
function columnOrder({ columns }: ImprovementPlan, column: ColumnKey | null): number {
  if (column === null) return -1;
  return columns[column] ?? Number.MAX_SAFE_INTEGER - COLUMN_KEYS.length + COLUMN_KEYS.indexOf(column);
}

function compare(plan: ImprovementPlan, a: Finding, b: Finding): number {
  return (
    (a.row ?? -1) - (b.row ?? -1) ||
    columnOrder(plan, a.column) - columnOrder(plan, b.column) ||
    (RULE_ORDER.get(a.rule) ?? 0) - (RULE_ORDER.get(b.rule) ?? 0)
  );
}

/** Findings as they are told: by row, in a row by column, in a cell by the registry's order; what is about the whole plan comes first. */
export function inOrder(plan: ImprovementPlan, findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => compare(plan, a, b));
}

/** Findings that are in order, with a few others put in their places. */
export function putInto(plan: ImprovementPlan, ordered: readonly Finding[], few: readonly Finding[]): Finding[] {
  const merged: Finding[] = [];
  let next = 0;
  for (const finding of inOrder(plan, few)) {
    for (let own = ordered[next]; own && compare(plan, own, finding) <= 0; own = ordered[++next]) merged.push(own);
    merged.push(finding);
  }
  for (; next < ordered.length; next++) {
    const own = ordered[next];
    if (own) merged.push(own);
  }
  return merged;
}
