import { actionRepeatsObjective } from './catalogue/action-repeats-objective';
import { areaExample } from './catalogue/area-example';
import { cellError } from './catalogue/cell-error';
import { completedWithoutEvidence } from './catalogue/completed-without-evidence';
import { coverage } from './catalogue/coverage';
import { criterionTitle } from './catalogue/criterion-title';
import { criterionUnknown } from './catalogue/criterion-unknown';
import { dateAmbiguous } from './catalogue/date-ambiguous';
import { dateAsText } from './catalogue/date-as-text';
import { dateUnreadable } from './catalogue/date-unreadable';
import { duplicateAction } from './catalogue/duplicate-action';
import { endBeforeStart } from './catalogue/end-before-start';
import { indicatorNotMeasurable } from './catalogue/indicator-not-measurable';
import { markupInText } from './catalogue/markup-in-text';
import { numberDuplicate } from './catalogue/number-duplicate';
import { numberGap } from './catalogue/number-gap';
import { numberOrder } from './catalogue/number-order';
import { outsidePlanYear } from './catalogue/outside-plan-year';
import { overdueUnexplained } from './catalogue/overdue-unexplained';
import { ownerVariants } from './catalogue/owner-variants';
import { placeholderText } from './catalogue/placeholder-text';
import { progressOutOfRange } from './catalogue/progress-out-of-range';
import { requiredColumn } from './catalogue/required-column';
import { requiredField } from './catalogue/required-field';
import { resourceUnknown } from './catalogue/resource-unknown';
import { severalIndicators } from './catalogue/several-indicators';
import { severalOwners } from './catalogue/several-owners';
import { similarTasks } from './catalogue/similar-tasks';
import { statusProgressConflict } from './catalogue/status-progress-conflict';
import { statusUnknown } from './catalogue/status-unknown';
import { subcriterionOutsideCriterion } from './catalogue/subcriterion-outside-criterion';
import { subcriterionTitle } from './catalogue/subcriterion-title';
import { subcriterionUnknown } from './catalogue/subcriterion-unknown';
import { untidyText } from './catalogue/untidy-text';
import type { Rule } from './rule';

/** All rules, in the order in which findings of the same cell are told. */
export const RULES = [
  requiredColumn,
  requiredField,
  cellError,
  criterionUnknown,
  subcriterionUnknown,
  subcriterionOutsideCriterion,
  criterionTitle,
  subcriterionTitle,
  areaExample,
  coverage,
  numberDuplicate,
  numberGap,
  numberOrder,
  dateUnreadable,
  dateAmbiguous,
  dateAsText,
  endBeforeStart,
  outsidePlanYear,
  duplicateAction,
  similarTasks,
  actionRepeatsObjective,
  severalIndicators,
  indicatorNotMeasurable,
  ownerVariants,
  severalOwners,
  resourceUnknown,
  markupInText,
  untidyText,
  placeholderText,
  statusUnknown,
  progressOutOfRange,
  statusProgressConflict,
  overdueUnexplained,
  completedWithoutEvidence,
] as const;

/** Ids of rules that are no more: workbooks may still name them, so none is given to another rule. None so far. */
export const RETIRED_RULE_IDS: readonly string[] = [];

/** One of the rules. */
export type AnyRule = (typeof RULES)[number];

/** A rule's name. */
export type RuleId = AnyRule['id'];

/** What each rule reports, by its name. */
export type RuleFacts = { readonly [R in AnyRule as R['id']]: R extends Rule<R['id'], infer Facts> ? Facts : never };

/** The rule with a name, typed with its own facts; of several names, any of these rules. */
export type RuleOf<Id extends RuleId> = { readonly [K in Id]: Rule<K, RuleFacts[K]> }[Id];
