/** A criterion or a subcriterion. */
export interface CriterionEntry {
  /** The key, such as `3` or `3.1`. Any text without spaces: it needn't contain digits. */
  readonly number: string;
  /** The number of the parent criterion; `null` for a criterion. */
  readonly parent: string | null;
  readonly kind: 'enabler' | 'result';
  readonly title: string;
  /** Whether the title was verified against the published edition; if not, a different wording is only worth advice. */
  readonly checked: boolean;
  /** Other wordings of the title in use; may be empty. */
  readonly aliases: readonly string[];
  /** The number of numbered examples in the self-assessment guide; absent if unknown. */
  readonly exampleCount?: number;
}

/** An edition of the criteria. Its number of criteria and its depth are data: the code assumes neither. */
export interface CriteriaStructure {
  /** A stable id, such as `caf-2020-es-do`. */
  readonly id: string;
  /** The display name, such as *CAF 2020 (español, República Dominicana)*. */
  readonly title: string;
  /** In the edition's order, each criterion before its subcriteria. */
  readonly entries: readonly CriterionEntry[];
}
