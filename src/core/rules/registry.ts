import { areaExample } from './catalogue/area-example';
import { cellError } from './catalogue/cell-error';
import { coverage } from './catalogue/coverage';
import { criterionTitle } from './catalogue/criterion-title';
import { criterionUnknown } from './catalogue/criterion-unknown';
import { dateAsText } from './catalogue/date-as-text';
import { dateUnreadable } from './catalogue/date-unreadable';
import { endBeforeStart } from './catalogue/end-before-start';
import { markupInText } from './catalogue/markup-in-text';
import { numberDuplicate } from './catalogue/number-duplicate';
import { numberGap } from './catalogue/number-gap';
import { requiredColumn } from './catalogue/required-column';
import { requiredField } from './catalogue/required-field';
import { subcriterionOutsideCriterion } from './catalogue/subcriterion-outside-criterion';
import { subcriterionTitle } from './catalogue/subcriterion-title';
import { subcriterionUnknown } from './catalogue/subcriterion-unknown';
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
  dateUnreadable,
  dateAsText,
  endBeforeStart,
  markupInText,
] as const;

type AnyRule = (typeof RULES)[number];

/** A rule's name. */
export type RuleId = AnyRule['id'];

/** What each rule reports, by its name. */
export type RuleFacts = { readonly [R in AnyRule as R['id']]: R extends Rule<R['id'], infer Facts> ? Facts : never };

/** The rule with a name, typed with its own facts; of several names, any of these rules. */
export type RuleOf<Id extends RuleId> = { readonly [K in Id]: Rule<K, RuleFacts[K]> }[Id];
