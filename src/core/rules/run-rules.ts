import { indexCriteria } from '../criteria/criteria-index';
import type { CriteriaStructure } from '../criteria/structure';
import { placeFrom } from '../plan/rows/action-places';
import { cellAddress } from '../plan/grid';
import { COLUMN_KEYS, type ColumnKey, type ImprovementAction, type ImprovementPlan } from '../plan/improvement-plan';
import type { Schedule } from '../schedule/situation';
import type { Finding, FindingOf } from './finding';
import type { AnyRule, RuleFacts, RuleId, RuleOf } from './registry';
import type { Observation, Rule, RuleContext } from './rule';

/** What the rules may look at besides a row. */
export function contextOf(plan: ImprovementPlan, structure: CriteriaStructure, { situations }: Schedule): RuleContext {
  return {
    plan,
    criteria: indexCriteria(structure),
    situationOf: ({ row }) => situations[placeFrom(row, plan.actions)] ?? null,
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

/** Makes of what a rule sees findings, which are added to others: one a place, unless it is about the whole plan, of which more may be said. */
function keeper<Id extends RuleId>(
  rule: Rule<Id, RuleFacts[Id]>,
  { plan }: RuleContext,
  findings: FindingOf<Id>[],
): (seen: Iterable<Observation<RuleFacts[Id]>>, action: ImprovementAction | null) => void {
  // An inherited value is looked at in every row below it, but said once, where it stands.
  const said = new Set<number>();
  return (seen, action) => {
    for (const observation of seen) {
      const { row, column } = observation;
      if (row !== null) {
        const place = row * (COLUMN_KEYS.length + 1) + (column === null ? 0 : COLUMN_KEYS.indexOf(column) + 1);
        if (said.has(place)) continue;
        said.add(place);
      }
      findings.push(toFinding(rule, observation, plan, action));
    }
  };
}

/** What a rule does with a row; `null` where it is about the whole plan. */
function rowCheckOf<Id extends RuleId>(
  rule: RuleOf<Id>,
  context: RuleContext,
  findings: FindingOf<Id>[],
): ((action: ImprovementAction) => void) | null {
  const typed: Rule<Id, RuleFacts[Id]> = rule;
  const keep = keeper(typed, context, findings);
  if (typed.scope === 'plan') {
    keep(typed.check(context), null);
    return null;
  }
  return (action) => {
    const seen = typed.check(action, context);
    // As nearly always there is nothing to be said.
    if (seen.length > 0) keep(seen, action);
  };
}

/** What rules find in a plan, in no order: one finding a rule and cell. */
export function runRules(rules: readonly AnyRule[], context: RuleContext): readonly Finding[] {
  const findings: Finding[] = [];
  const checks = rules.flatMap((rule) => rowCheckOf<RuleId>(rule, context, findings) ?? []);
  // Row by row: what the rules look at is near at hand.
  for (const action of context.plan.actions) for (const check of checks) check(action);
  return findings;
}
