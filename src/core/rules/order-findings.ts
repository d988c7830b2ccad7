import { COLUMN_KEYS, type ColumnKey, type ImprovementPlan } from '../plan/improvement-plan';
import type { Finding } from './finding';
import { RULES, type RuleId } from './registry';

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
