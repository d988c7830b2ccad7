import type { CriteriaIndex } from '../criteria/criteria-index';
import type { ColumnKey, ImprovementAction, ImprovementPlan } from '../plan/improvement-plan';
import type { ActionSituation } from '../schedule/situation';

/** How much a finding matters: an error makes figures wrong, a warning may, advice makes a plan better. */
export type Severity = 'error' | 'warning' | 'advice';

/** What a rule may look at besides the row. */
export interface RuleContext {
  readonly plan: ImprovementPlan;
  readonly criteria: CriteriaIndex;
  /** How each action stands on the as-of date. */
  readonly situationOf: (action: ImprovementAction) => ActionSituation | null;
}

/** What a rule saw at one place: facts only, the words are made in `messages`. */
export interface Observation<Facts> {
  /** The sheet's row, from 0; `null` where it is about the whole plan or a whole column. */
  readonly row: number | null;
  /** The column; `null` where it is about the whole row or plan. */
  readonly column: ColumnKey | null;
  readonly facts: Facts;
  /** Where it differs from the rule's own. */
  readonly severity?: Severity;
  /** Whether a safe fix exists. */
  readonly fixable?: boolean;
}

/**
 * A small plan to show a rule by. In a row, a column that isn't named holds something that no rule minds; `null` is an empty cell, a
 * number in a date column a real date, a text such as `#REF!` Excel's error.
 */
export interface RuleExample {
  readonly rows: readonly Readonly<Partial<Record<ColumnKey, string | number | null>>>[];
  /** Columns that the heading lacks. */
  readonly without?: readonly ColumnKey[];
}

/** An example with what the rule says of it: the row counted from 1 among the example's (`null`: no row), and the column. */
export interface BadExample extends RuleExample {
  readonly finds: readonly (readonly [row: number | null, column: ColumnKey | null])[];
}

interface RuleBase<Id extends string> {
  /** The rule's name, its file's name, its page's name. Never reused for another meaning. */
  readonly id: Id;
  /** The severity of its findings unless an observation says otherwise. */
  readonly severity: Severity;
  /** The columns whose cells it reads. */
  readonly columns: readonly ColumnKey[];
  /** What it speaks of, and what it must stay silent about: its page shows them and its first test runs them. */
  readonly examples: { readonly bad: readonly BadExample[]; readonly good: readonly RuleExample[] };
}

/** A rule that judges one action at a time. */
export interface RowRule<Id extends string, Facts> extends RuleBase<Id> {
  readonly scope: 'row';
  readonly check: (action: ImprovementAction, context: RuleContext) => readonly Observation<Facts>[];
  /** Whether it compares the row with others of the plan; absent where it looks at nothing but its row. */
  readonly comparesRows?: true;
}

/** A rule that must see the whole plan. */
export interface PlanRule<Id extends string, Facts> extends RuleBase<Id> {
  readonly scope: 'plan';
  readonly check: (context: RuleContext) => Iterable<Observation<Facts>>;
}

/** A rule of either scope. */
export type Rule<Id extends string = string, Facts = unknown> = RowRule<Id, Facts> | PlanRule<Id, Facts>;
