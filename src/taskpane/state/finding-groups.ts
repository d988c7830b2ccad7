import type { Finding } from '../../core/rules/finding';
import type { RuleId } from '../../core/rules/registry';
import type { Severity } from '../../core/rules/rule';

/** In the order of display. */
export const SEVERITIES = ['error', 'warning', 'advice'] as const satisfies readonly Severity[];

/** The findings of one rule and severity, in the plan's order. */
export interface FindingGroup {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly findings: readonly Finding[];
}

export function severityCounts(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, advice: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

/**
 * Groups findings by severity, then by rule in order of first occurrence. A rule with errors and warnings gives a group
 * for each.
 */
export function groupFindings(findings: readonly Finding[]): readonly FindingGroup[] {
  const groups = new Map<string, FindingGroup & { findings: Finding[] }>();
  for (const finding of findings) {
    const { rule, severity } = finding;
    const key = `${severity} ${rule}`;
    const group = groups.get(key);
    if (group) group.findings.push(finding);
    else groups.set(key, { rule, severity, findings: [finding] });
  }
  return [...groups.values()].sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
}
