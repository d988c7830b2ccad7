import { indexCriteria } from '../criteria/criteria-index';
import type { CriteriaStructure } from '../criteria/structure';
import { cellAddress } from '../plan/grid';
import { COLUMN_KEYS, type ColumnKey, type ImprovementAction, type ImprovementPlan } from '../plan/improvement-plan';
import type { Schedule } from '../schedule/situation';
import type { Finding, FindingOf } from './finding';
import { RULES, type AnyRule, type RuleFacts, type RuleId, type RuleOf } from './registry';
import type { Observation, Rule, RuleContext } from './rule';

function toFinding<Id extends RuleId>(
  rule: Rule<Id, RuleFacts[Id]>,
  { row, column, facts, severity = rule.severity, fixable = false }: Observation<RuleFacts[Id]>,
  { columns }: ImprovementPlan,
): FindingOf<Id> {
  const sheetColumn = column === null ? undefined : columns[column];
  const cell = row === null || sheetColumn === undefined ? null : cellAddress(row, sheetColumn);
  return { rule: rule.id, severity, row, column, cell, facts, fixable };
}

/** What a rule finds in the given rows, or in the whole plan where that is its scope; one finding a cell or row. */
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

/** Where a column stands for sorting: as in the sheet, and after those the ones that the plan lacks, in their usual order. */
function columnOrder({ columns }: ImprovementPlan, column: ColumnKey | null): number {
  if (column === null) return -1;
  return columns[column] ?? Number.MAX_SAFE_INTEGER - COLUMN_KEYS.length + COLUMN_KEYS.indexOf(column);
}

/**
 * Checks a plan against a structure and, by its schedule, a day, with all rules or those given: by row, in a row by column, in a cell by the registry's order; what is about
 * the whole plan comes first. Never throws, whatever the cells hold.
 */
export function checkPlan(
  plan: ImprovementPlan,
  structure: CriteriaStructure,
  schedule: Schedule,
  rules: readonly AnyRule[] = RULES,
): Finding[] {
  const situations = new Map(schedule.situations.map((situation) => [situation.action, situation]));
  const context: RuleContext = { plan, criteria: indexCriteria(structure), situations };
  const findings = rules.flatMap((rule): Finding[] => findingsOf<RuleId>(rule, plan.actions, context));
  // The sort is stable, so findings of one cell stay in the registry's order.
  return findings.sort(
    (a, b) => (a.row ?? -1) - (b.row ?? -1) || columnOrder(plan, a.column) - columnOrder(plan, b.column),
  );
}
