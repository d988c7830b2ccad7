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
import { progressMixed } from './catalogue/progress-mixed';
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
import { targetDirection } from './catalogue/target-direction';
import { timeWithoutDate } from './catalogue/time-without-date';
import { untidyText } from './catalogue/untidy-text';
import type { Rule } from './rule';

/** All rules, in the order in which findings of the same cell are listed. */
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
  timeWithoutDate,
  endBeforeStart,
  outsidePlanYear,
  duplicateAction,
  similarTasks,
  actionRepeatsObjective,
  severalIndicators,
  indicatorNotMeasurable,
  targetDirection,
  ownerVariants,
  severalOwners,
  resourceUnknown,
  markupInText,
  untidyText,
  placeholderText,
  statusUnknown,
  progressOutOfRange,
  progressMixed,
  statusProgressConflict,
  overdueUnexplained,
  completedWithoutEvidence,
] as const;

/** Ids that must not be reused because workbooks may still contain them. */
export const RETIRED_RULE_IDS: readonly string[] = [];

export type AnyRule = (typeof RULES)[number];

export type RuleId = AnyRule['id'];

/** The type of facts that each rule reports. */
export type RuleFacts = { readonly [R in AnyRule as R['id']]: R extends Rule<R['id'], infer Facts> ? Facts : never };

/** A rule by id, with the type of its facts; a union for several ids. */
export type RuleOf<Id extends RuleId> = { readonly [K in Id]: Rule<K, RuleFacts[K]> }[Id];
