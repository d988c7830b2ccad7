/** A criterion or a subcriterion. */
export interface CriterionEntry {
  /** Its number, the key: `3`, `3.1`. Any text without spaces will do: nothing assumes digits. */
  readonly number: string;
  /** The number of the criterion that it belongs to; `null` for a criterion. */
  readonly parent: string | null;
  readonly kind: 'enabler' | 'result';
  readonly title: string;
  /** Whether the title was read in the edition's document; where not, a plan that words it otherwise deserves a hint only. */
  readonly checked: boolean;
  /** Other wordings of the same title that the edition's users write; may be empty. */
  readonly aliases: readonly string[];
  /** How many numbered examples the self-assessment guide has; absent where it isn't known. */
  readonly exampleCount?: number;
}

/** An edition of the criteria: data, whose number of criteria and depth the code does not assume. */
export interface CriteriaStructure {
  /** Stable name, such as `caf-2020-es-do`. */
  readonly id: string;
  /** What a person calls it, such as *CAF 2020 (español, República Dominicana)*. */
  readonly title: string;
  /** In the edition's order, each criterion before its subcriteria. */
  readonly entries: readonly CriterionEntry[];
}
