import type { Finding } from '../../core/rules/finding';
import type { RuleId } from '../../core/rules/registry';
import type { Severity } from '../../core/rules/rule';

/** Which findings are listed: those that all parts let through. */
export interface FindingFilter {
  /** Words that each must hold somewhere, as typed; `''` lets all through. */
  readonly search: string;
  /** `null`: of any severity; so for each part below. */
  readonly severity: Severity | null;
  readonly rule: RuleId | null;
  /** As most often spelled in the plan; `''`: of actions without an owner. */
  readonly owner: string | null;
  /** The criterion's number. */
  readonly criterion: string | null;
  /** The sheet's row, from 0. */
  readonly row: number | null;
}

/** Lets all findings through. */
export const NO_FILTER: FindingFilter = {
  search: '',
  severity: null,
  rule: null,
  owner: null,
  criterion: null,
  row: null,
};

/** Whether a filter keeps anything back, or could. */
export function isFiltering({ search, ...chosen }: FindingFilter): boolean {
  return search.trim() !== '' || Object.values(chosen).some((part) => part !== null);
}

/** A filter without the choices that no finding answers any more, which would hide the rest for no visible reason. */
export function withoutIdle(filter: FindingFilter, findings: readonly Finding[]): FindingFilter {
  const keeps = (part: 'severity' | 'rule' | 'row') => findings.some((finding) => finding[part] === filter[part]);
  return {
    ...filter,
    severity: keeps('severity') ? filter.severity : null,
    rule: keeps('rule') ? filter.rule : null,
    row: keeps('row') ? filter.row : null,
  };
}
