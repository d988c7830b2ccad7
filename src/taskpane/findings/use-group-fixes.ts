import { useMemo } from 'react';
import type { FindingGroup } from '../state/finding-groups';
import { type FixScope, isFixable, isOfNumbers, RENUMBER } from '../state/fix-scope';

/** The fix of a whole group. */
export interface GroupFixes {
  readonly scope: FixScope;
  readonly label: 'all' | 'spell' | 'renumber';
  readonly count: number;
}

/** `null` if there is none, or only one finding to fix, which has a button of its own. */
export function useGroupFixes({ rule, findings }: FindingGroup): GroupFixes | null {
  const scope = useMemo(() => ({ kind: 'findings', findings }) as const, [findings]);
  const count = findings.filter(isFixable).length;
  if (findings.some(isOfNumbers)) return { scope: RENUMBER, label: 'renumber', count };
  // Even a single finding needs the preview, because the user has to choose the variant.
  if (rule === 'owner-variants' && count > 0) return { scope, label: 'spell', count };
  return count > 1 ? { scope, label: 'all', count } : null;
}
