import type { ColumnKey } from '../plan/improvement-plan';
import type { RuleFacts, RuleId } from './registry';
import type { Severity } from './rule';

interface FindingShape<Id extends RuleId> {
  readonly rule: Id;
  readonly severity: Severity;
  /** The name of the row's sheet if the plan has several; absent for a plan on one sheet, and where `row` is `null`. */
  readonly sheet?: string;
  /** The plan's row, from 0; `null` if the finding is about the whole plan or a whole column. */
  readonly row: number | null;
  /** `null` if the finding is about a whole row or the plan. May be a column that the plan lacks. */
  readonly column: ColumnKey | null;
  /** The address without the sheet's name, such as `H5`; `null` if the finding isn't about one cell. */
  readonly cell: string | null;
  /** The details from which `messages` makes the text. */
  readonly facts: RuleFacts[Id];
  /** Whether the add-in can fix it. */
  readonly fixable: boolean;
}

/** A finding of a given rule. */
export type FindingOf<Id extends RuleId> = { readonly [K in Id]: FindingShape<K> }[Id];

/** A finding of any rule; `rule` determines the type of `facts`. */
export type Finding = FindingOf<RuleId>;
