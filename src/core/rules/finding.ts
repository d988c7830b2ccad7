import type { ColumnKey } from '../plan/improvement-plan';
import type { RuleFacts, RuleId } from './registry';
import type { Severity } from './rule';

interface FindingShape<Id extends RuleId> {
  readonly rule: Id;
  readonly severity: Severity;
  /** The sheet's row, from 0; `null` where it is about the whole plan or a whole column. */
  readonly row: number | null;
  /** The column; `null` where it is about the whole row or plan. Named also where the plan lacks it. */
  readonly column: ColumnKey | null;
  /** The cell's address without its sheet, such as `H5`; `null` where no one cell is meant. */
  readonly cell: string | null;
  /** What the rule saw; `messages` makes words of it. */
  readonly facts: RuleFacts[Id];
  /** Whether a safe fix exists. */
  readonly fixable: boolean;
}

/** What a rule found at one place of the plan. */
export type FindingOf<Id extends RuleId> = { readonly [K in Id]: FindingShape<K> }[Id];

/** What any rule found: `rule` tells which, and with it the type of `facts`. */
export type Finding = FindingOf<RuleId>;
