import type { Finding } from '../../core/rules/finding';
import type { RuleId } from '../../core/rules/registry';
import type { Severity } from '../../core/rules/rule';

/** A finding is listed if it matches every part. */
export interface FindingFilter {
  /** Words that must all occur, as typed; `''` matches all findings. */
  readonly search: string;
  /** `null`: any severity. The same holds for the parts below. */
  readonly severity: Severity | null;
  readonly rule: RuleId | null;
  /** The preferred variant; `''`: actions without an owner. */
  readonly owner: string | null;
  /** The criterion's number. */
  readonly criterion: string | null;
  /** The sheet's row, from 0. */
  readonly row: number | null;
}

export const NO_FILTER: FindingFilter = {
  search: '',
  severity: null,
  rule: null,
  owner: null,
  criterion: null,
  row: null,
};

export function isFiltering({ search, ...chosen }: FindingFilter): boolean {
  return search.trim() !== '' || Object.values(chosen).some((part) => part !== null);
}

/** The filter without choices that no finding matches any more, which would hide the rest for no visible reason. */
export function withoutIdle(filter: FindingFilter, findings: readonly Finding[]): FindingFilter {
  const keeps = (part: 'severity' | 'rule' | 'row') => findings.some((finding) => finding[part] === filter[part]);
  return {
    ...filter,
    severity: keeps('severity') ? filter.severity : null,
    rule: keeps('rule') ? filter.rule : null,
    row: keeps('row') ? filter.row : null,
  };
}
