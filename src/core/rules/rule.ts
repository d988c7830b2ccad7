import type { CriteriaIndex } from '../criteria/criteria-index';
import type { ColumnKey, ImprovementAction, ImprovementPlan } from '../plan/improvement-plan';
import type { ActionSituation } from '../schedule/situation';

/** `error`: figures will be wrong; `warning`: they may be wrong; `advice`: the plan could be better. */
export type Severity = 'error' | 'warning' | 'advice';

/** The data for a rule besides the row. */
export interface RuleContext {
  readonly plan: ImprovementPlan;
  readonly criteria: CriteriaIndex;
  /** The action's situation on the as-of date; `null` if it isn't in the plan. */
  readonly situationOf: (action: ImprovementAction) => ActionSituation | null;
}

/** An observation by a rule, as facts; `messages` makes the text. */
export interface Observation<Facts> {
  /** The sheet's row, from 0; `null` if it is about the whole plan or a whole column. */
  readonly row: number | null;
  /** `null` if it is about a whole row or the plan. */
  readonly column: ColumnKey | null;
  readonly facts: Facts;
  /** Absent: the rule's severity. */
  readonly severity?: Severity;
  /** Whether the add-in can fix it. */
  readonly fixable?: boolean;
}

/**
 * A small plan that illustrates a rule. Columns that a row doesn't name are filled with valid content. `null` is an
 * empty cell, a number in a date column a real date, and a text such as `#REF!` an Excel error.
 */
export interface RuleExample {
  readonly rows: readonly Readonly<Partial<Record<ColumnKey, string | number | null>>>[];
  /** Columns missing from the heading. */
  readonly without?: readonly ColumnKey[];
}

/** `row` counts the example's rows from 1 and is `null` for findings about the whole plan. */
export interface BadExample extends RuleExample {
  readonly finds: readonly (readonly [row: number | null, column: ColumnKey | null])[];
}

interface RuleBase<Id extends string> {
  /** The name of the rule, its file and its page. Never reused. */
  readonly id: Id;
  /** The default; an observation can override it. */
  readonly severity: Severity;
  /** The columns that the rule reads. */
  readonly columns: readonly ColumnKey[];
  /** Shown on the rule's page and run by its first test. */
  readonly examples: { readonly bad: readonly BadExample[]; readonly good: readonly RuleExample[] };
}

/** A rule that checks one action at a time. */
export interface RowRule<Id extends string, Facts> extends RuleBase<Id> {
  readonly scope: 'row';
  readonly check: (action: ImprovementAction, context: RuleContext) => readonly Observation<Facts>[];
  /** Set if the rule compares the row with other rows. */
  readonly comparesRows?: true;
}

/** A rule that needs the whole plan. */
export interface PlanRule<Id extends string, Facts> extends RuleBase<Id> {
  readonly scope: 'plan';
  readonly check: (context: RuleContext) => Iterable<Observation<Facts>>;
}

export type Rule<Id extends string = string, Facts = unknown> = RowRule<Id, Facts> | PlanRule<Id, Facts>;
