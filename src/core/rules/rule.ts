import type { CriteriaStructure } from '../criteria/structure';
import type { ColumnKey, ImprovementAction, ImprovementPlan } from '../plan/improvement-plan';

/** How much a finding matters: an error makes figures wrong, a warning may, advice makes a plan better. */
export type Severity = 'error' | 'warning' | 'advice';

/** What a rule may look at besides the row: nothing else, so a row can be checked again on its own. */
export interface RuleContext {
  readonly plan: ImprovementPlan;
  readonly structure: CriteriaStructure;
}

/** What a rule saw at one place: facts only, the words are made in `messages`. */
export interface Observation<Facts> {
  /** The sheet's row, from 0; `null` where it is about the whole plan. */
  readonly row: number | null;
  /** The column; `null` where it is about the whole row or plan. */
  readonly column: ColumnKey | null;
  readonly facts: Facts;
  /** Where it differs from the rule's own. */
  readonly severity?: Severity;
  /** Whether a safe mending exists. */
  readonly fixable?: boolean;
}

interface RuleBase<Id extends string> {
  /** The rule's name, its file's name, its page's name. Never reused for another meaning. */
  readonly id: Id;
  /** The severity of its findings unless an observation says otherwise. */
  readonly severity: Severity;
  /** The columns whose cells it reads. */
  readonly looksAt: readonly ColumnKey[];
}

/** A rule that judges one action at a time. */
export interface RowRule<Id extends string, Facts> extends RuleBase<Id> {
  readonly scope: 'row';
  readonly check: (action: ImprovementAction, context: RuleContext) => Iterable<Observation<Facts>>;
}

/** A rule that must see the whole plan. */
export interface PlanRule<Id extends string, Facts> extends RuleBase<Id> {
  readonly scope: 'plan';
  readonly check: (context: RuleContext) => Iterable<Observation<Facts>>;
}

/** A rule of either scope. */
export type Rule<Id extends string = string, Facts = unknown> = RowRule<Id, Facts> | PlanRule<Id, Facts>;
