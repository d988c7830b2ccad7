import type { RuleFacts, RuleId } from '../rules/registry';
import type { Severity } from '../rules/rule';

/** What is said of one rule. Every text is a whole sentence but the title. */
export interface WordsOfRule<Facts> {
  /** A few words, for the heading over its findings. */
  readonly title: string;
  /** Its title over the findings of a severity, where that isn't {@link title}: a list groups by severity and rule. */
  readonly titleBySeverity?: Readonly<Partial<Record<Severity, string>>>;
  /** Why it matters. */
  readonly why: string;
  /** How its findings are fixed, in general. */
  readonly fix: string;
  /** What is wrong at one place, without the place itself. */
  readonly what: (facts: Facts) => string;
  /** How to fix that place. */
  readonly how: (facts: Facts) => string;
}

/** A rule without words, or with words for other facts than its own, is a type error. */
export type RuleWords = { readonly [Id in RuleId]: WordsOfRule<RuleFacts[Id]> };
