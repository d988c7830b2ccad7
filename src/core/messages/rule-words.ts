import type { RuleFacts, RuleId } from '../rules/registry';
import type { Severity } from '../rules/rule';

/** A rule's text. All but the titles are complete sentences. */
export interface WordsOfRule<Facts> {
  /** A short heading for the rule's findings. */
  readonly title: string;
  /** Replaces {@link title} for the findings of a severity. */
  readonly titleBySeverity?: Readonly<Partial<Record<Severity, string>>>;
  /** Why it matters. */
  readonly why: string;
  /** How to fix its findings in general. */
  readonly fix: string;
  /** What is wrong, without the place. */
  readonly what: (facts: Facts) => string;
  /** How to fix this finding. */
  readonly how: (facts: Facts) => string;
}

/** The compiler rejects a rule without text, and text that expects other facts. */
export type RuleWords = { readonly [Id in RuleId]: WordsOfRule<RuleFacts[Id]> };
