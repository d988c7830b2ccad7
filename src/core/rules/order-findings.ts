import { COLUMN_KEYS, type ImprovementPlan } from '../plan/improvement-plan';
import { partOf } from '../plan/plan-parts';
import type { Finding } from './finding';
import { RULES, type RuleId } from './registry';

const RULE_ORDER: ReadonlyMap<RuleId, number> = new Map(RULES.map(({ id }, at) => [id, at]));

/** The order on the sheet; columns that the plan lacks come last, in their usual order. */
function columnOrder(plan: ImprovementPlan, { row, column }: Finding): number {
  if (column === null) return -1;
  const { columns } = row === null ? plan : partOf(plan, row);
  return columns[column] ?? Number.MAX_SAFE_INTEGER - COLUMN_KEYS.length + COLUMN_KEYS.indexOf(column);
}

function compare(plan: ImprovementPlan, a: Finding, b: Finding): number {
  return (
    (a.row ?? -1) - (b.row ?? -1) ||
    columnOrder(plan, a) - columnOrder(plan, b) ||
    (RULE_ORDER.get(a.rule) ?? 0) - (RULE_ORDER.get(b.rule) ?? 0)
  );
}

/** Sorts findings by row, column and rule; those about the whole plan come first. */
export function inOrder(plan: ImprovementPlan, findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => compare(plan, a, b));
}
