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

/**
 * Findings that are in order, with a few others put in their places.
 *
 * @param leftOut Rules whose findings, of those that are in order, are left out.
 */
export function putInto(
  plan: ImprovementPlan,
  ordered: readonly Finding[],
  few: readonly Finding[],
  leftOut: readonly RuleId[] = [],
): Finding[] {
  const merged: Finding[] = [];
  const added = inOrder(plan, few);
  let next = 0;
  for (const own of ordered) {
    if (leftOut.includes(own.rule)) continue;
    for (let one = added[next]; one && compare(plan, one, own) < 0; one = added[++next]) merged.push(one);
    merged.push(own);
  }
  return merged.concat(added.slice(next));
}

/** The place of the first of some findings in order that is about a row or one below it. */
function firstFrom(row: number, ordered: readonly Finding[]): number {
  let [low, high] = [0, ordered.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ordered[middle]?.row ?? -1) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Findings that are in order, in which what some rules say of some rows is replaced; the others are not looked at.
 *
 * @param rules The rules by the row that they were asked about again.
 * @param fresh What they say of those rows now.
 */
export function replaceIn(
  plan: ImprovementPlan,
  ordered: readonly Finding[],
  rules: ReadonlyMap<number, ReadonlySet<RuleId>>,
  fresh: readonly Finding[],
): readonly Finding[] {
  const byRow = new Map<number | null, Finding[]>();
  for (const finding of fresh) byRow.set(finding.row, [...(byRow.get(finding.row) ?? []), finding]);
  const again = [...rules].sort(([a], [b]) => a - b);
  let next = firstFrom(again[0]?.[0] ?? Infinity, ordered);
  const replaced = ordered.slice(0, next);
  // One by one: a call takes no more arguments than its stack has room for, and many rows may be asked about again.
  const add = (findings: readonly Finding[]) => {
    for (const finding of findings) replaced.push(finding);
  };
  for (const [row, asked] of again) {
    const [first, after] = [firstFrom(row, ordered), firstFrom(row + 1, ordered)];
    const kept = ordered.slice(first, after).filter(({ rule }) => !asked.has(rule));
    add(ordered.slice(next, first));
    add(inOrder(plan, [...kept, ...(byRow.get(row) ?? [])]));
    next = after;
  }
  return replaced.concat(ordered.slice(next));
}
