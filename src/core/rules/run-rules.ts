import { indexCriteria } from '../criteria/criteria-index';
import type { CriteriaStructure } from '../criteria/structure';
import { placeFrom } from '../plan/rows/action-places';
import { cellAddress } from '../plan/grid';
import { partOf, sheetOf } from '../plan/plan-parts';
import { COLUMN_KEYS, type ColumnKey, type ImprovementAction, type ImprovementPlan } from '../plan/improvement-plan';
import type { Schedule } from '../schedule/situation';
import type { Finding, FindingOf } from './finding';
import type { AnyRule, RuleFacts, RuleId, RuleOf } from './registry';
import type { Observation, Rule, RuleContext } from './rule';

export function contextOf(plan: ImprovementPlan, structure: CriteriaStructure, { situations }: Schedule): RuleContext {
  return {
    plan,
    criteria: indexCriteria(structure),
    situationOf: ({ row }) => situations[placeFrom(row, plan.actions)] ?? null,
  };
}

/** The address of a column's cell in a row. An inherited value may be in another column, in a section row. */
function addressOf(
  row: number,
  column: ColumnKey,
  plan: ImprovementPlan,
  action: ImprovementAction | null,
): string | null {
  const cell = action?.cells[column];
  const sheetColumn = cell?.row === row ? cell.column : partOf(plan, row).columns[column];
  return sheetColumn === undefined ? null : cellAddress(row, sheetColumn);
}

function toFinding<Id extends RuleId>(
  rule: Rule<Id, RuleFacts[Id]>,
  { row, column, facts, severity = rule.severity, fixable = false }: Observation<RuleFacts[Id]>,
  plan: ImprovementPlan,
  action: ImprovementAction | null,
): FindingOf<Id> {
  const cell = row === null || column === null ? null : addressOf(row, column, plan, action);
  return { rule: rule.id, severity, row, column, cell, facts, fixable, ...sheetOf(plan, row) };
}

/**
 * Returns a function that adds a rule's observations to the findings: one per cell, except for findings about the whole
 * plan.
 */
function findingCollector<Id extends RuleId>(
  rule: Rule<Id, RuleFacts[Id]>,
  { plan }: RuleContext,
  findings: FindingOf<Id>[],
): (observations: Iterable<Observation<RuleFacts[Id]>>, action: ImprovementAction | null) => void {
  // An inherited value is checked in every row that uses it, but reported once.
  const reported = new Set<number>();
  return (observations, action) => {
    for (const observation of observations) {
      const { row, column } = observation;
      if (row !== null) {
        const place = row * (COLUMN_KEYS.length + 1) + (column === null ? 0 : COLUMN_KEYS.indexOf(column) + 1);
        if (reported.has(place)) continue;
        reported.add(place);
      }
      findings.push(toFinding(rule, observation, plan, action));
    }
  };
}

/** Returns the check to run for each row; runs a plan rule at once and returns `null`. */
function rowCheckOf<Id extends RuleId>(
  rule: RuleOf<Id>,
  context: RuleContext,
  findings: FindingOf<Id>[],
): ((action: ImprovementAction) => void) | null {
  const typed: Rule<Id, RuleFacts[Id]> = rule;
  const collect = findingCollector(typed, context, findings);
  if (typed.scope === 'plan') {
    collect(typed.check(context), null);
    return null;
  }
  return (action) => {
    const observations = typed.check(action, context);
    // Usually there is nothing to report.
    if (observations.length > 0) collect(observations, action);
  };
}

/** Runs rules over a plan. The findings aren't sorted; there is one per rule and cell. */
export function runRules(rules: readonly AnyRule[], context: RuleContext): readonly Finding[] {
  const findings: Finding[] = [];
  const checks = rules.flatMap((rule) => rowCheckOf<RuleId>(rule, context, findings) ?? []);
  // Rows in the outer loop: faster, because the rules read the same cells.
  for (const action of context.plan.actions) for (const check of checks) check(action);
  return findings;
}
