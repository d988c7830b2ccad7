import type { CellFix, FixProposal } from '../../core/fixes/cell-fix';
import { FIX_KINDS } from '../../core/fixes/fix-kinds';
import { type OwnerChoices, variantsOf } from '../../core/fixes/owner-choices';
import { proposeFixes, proposeSafeFixes } from '../../core/fixes/propose-fixes';
import { proposeRenumbering } from '../../core/fixes/renumber';
import type { Finding } from '../../core/rules/finding';
import type { Review } from '../../excel/review/review-plan';

/** The scope of a fix: some findings, everything safe, or the plan's numbers. */
export type FixScope =
  | { readonly kind: 'findings'; readonly findings: readonly Finding[] }
  | { readonly kind: 'safe' }
  | { readonly kind: 'renumber' };

export const SAFE: FixScope = { kind: 'safe' };

export const RENUMBER: FixScope = { kind: 'renumber' };

/** Whether a finding can be fixed by itself; numbers are fixed for the whole plan only. */
export function isFixable({ rule, fixable }: Finding): boolean {
  return fixable && FIX_KINDS[rule] !== undefined && FIX_KINDS[rule] !== 'renumber';
}

export function isOfNumbers({ rule }: Finding): boolean {
  return FIX_KINDS[rule] === 'renumber';
}

/** Whether a review may have safe fixes. */
export function hasSafe({ findings }: Review): boolean {
  return findings.some((finding) => finding.fixable && FIX_KINDS[finding.rule] === 'safe');
}

/** The cells to write for a scope, and its findings that can't be fixed. */
export function fixOf(review: Review, scope: FixScope, ownerChoices: OwnerChoices = new Map()): FixProposal {
  const { plan, date1904, findings } = review;
  const input = { plan, date1904, ownerChoices };
  switch (scope.kind) {
    case 'findings':
      return proposeFixes(input, scope.findings);
    case 'safe':
      // Findings without a safe fix are out of scope, so they don't count as left.
      return { cells: proposeSafeFixes(input, findings).cells, left: [] };
    case 'renumber':
      return { cells: proposeRenumbering(plan, findings), left: [] };
  }
}

/** Findings whose fixes are calculated together: about as many as a list first shows. */
const TOGETHER = 50;

/**
 * Looks up the fix of a finding, `null` if there is none. Calculated when first needed, for a few findings at a time.
 */
export function fixLookup(review: Review, findings: readonly Finding[]): (finding: Finding) => CellFix | null {
  const places = new Map(findings.map((finding, at) => [finding, Math.floor(at / TOGETHER)]));
  const known = new Map<number, ReadonlyMap<Finding, CellFix>>();
  const fixesAt = (place: number) => {
    const together = findings.slice(place * TOGETHER, (place + 1) * TOGETHER);
    const { cells } = fixOf(review, { kind: 'findings', findings: together });
    return new Map(cells.flatMap((cell) => cell.findings.map((finding) => [finding, cell])));
  };
  return (finding) => {
    const place = places.get(finding);
    if (place === undefined) return null;
    const fixes = known.get(place) ?? fixesAt(place);
    known.set(place, fixes);
    return fixes.get(finding) ?? null;
  };
}

/** The owners whose variant can be chosen for some findings, each with its variants, the preferred first. */
export function spellingChoices(
  { plan }: Review,
  findings: readonly Finding[],
): readonly (readonly [preferred: string, spellings: readonly string[]])[] {
  const owners = new Set(
    findings.flatMap((finding) =>
      finding.rule === 'owner-variants' ? finding.facts.variants.map(({ preferred }) => preferred) : [],
    ),
  );
  return [...owners].map((owner) => [owner, variantsOf(plan, owner)]);
}
