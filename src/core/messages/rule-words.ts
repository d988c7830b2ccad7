import type { RuleFacts, RuleId } from '../rules/registry';

/** What is said of one rule. Every text is a whole sentence but the title. */
export interface WordsOfRule<Facts> {
  /** A few words, for the heading over its findings. */
  readonly title: string;
  /** Why it matters. */
  readonly why: string;
  /** How its findings are mended, in general. */
  readonly mend: string;
  /** What is wrong at one place; the place itself is told apart. */
  readonly what: (facts: Facts) => string;
  /** How to mend that place. */
  readonly how: (facts: Facts) => string;
}

/** What is said of all rules: a rule without words, or one that is told other facts than its own, is a type error. */
export type RuleWords = { readonly [Id in RuleId]: WordsOfRule<RuleFacts[Id]> };
