import type { CellMending, MendingProposal } from '../../core/mending/cell-mending';
import { MENDING_KINDS } from '../../core/mending/mending-kinds';
import { type OwnerChoices, spellingsOf } from '../../core/mending/owner-choices';
import { proposeMendings, proposeSafeMendings } from '../../core/mending/propose-mendings';
import { proposeRenumbering } from '../../core/mending/renumber';
import type { Finding } from '../../core/rules/finding';
import type { Review } from '../../excel/review-plan';

/** What one press is to mend: some findings, all that is safe, or the plan's numbers. */
export type MendingScope =
  | { readonly kind: 'findings'; readonly findings: readonly Finding[] }
  | { readonly kind: 'safe' }
  | { readonly kind: 'renumber' };

/** All that is safe. */
export const SAFE: MendingScope = { kind: 'safe' };

/** The plan's numbers. */
export const RENUMBER: MendingScope = { kind: 'renumber' };

/** Whether a finding has a mending; numbers are mended for the whole plan only. */
export function isMendable({ rule, fixable }: Finding): boolean {
  return fixable && MENDING_KINDS[rule] !== undefined && MENDING_KINDS[rule] !== 'renumber';
}

/** Whether a finding is about the plan's numbers. */
export function isOfNumbers({ rule }: Finding): boolean {
  return MENDING_KINDS[rule] === 'renumber';
}

/** Whether a review's findings may hold something that is safe to mend. */
export function hasSafe({ findings }: Review): boolean {
  return findings.some((finding) => finding.fixable && MENDING_KINDS[finding.rule] === 'safe');
}

/** The cells that a press will write, and the findings of its scope that it leaves. */
export function mendingOf(
  review: Review,
  scope: MendingScope,
  ownerChoices: OwnerChoices = new Map(),
): MendingProposal {
  const { plan, date1904, findings } = review;
  const input = { plan, date1904, ownerChoices };
  switch (scope.kind) {
    case 'findings':
      return proposeMendings(input, scope.findings);
    case 'safe':
      // What isn't safe was not asked for, so it isn't left either.
      return { cells: proposeSafeMendings(input, findings).cells, left: [] };
    case 'renumber':
      return { cells: proposeRenumbering(plan, findings), left: [] };
  }
}

/** How many findings' mendings are worked out at a time: about as many as a list shows at first. */
const TOGETHER = 50;

/**
 * Tells how each of some findings is mended, `null` where it isn't. Of thousands only those are worked out that are asked for, and those
 * about them.
 */
export function mendingLookup(review: Review, findings: readonly Finding[]): (finding: Finding) => CellMending | null {
  const places = new Map(findings.map((finding, at) => [finding, Math.floor(at / TOGETHER)]));
  const known = new Map<number, ReadonlyMap<Finding, CellMending>>();
  const mendingsAt = (place: number) => {
    const together = findings.slice(place * TOGETHER, (place + 1) * TOGETHER);
    const { cells } = mendingOf(review, { kind: 'findings', findings: together });
    return new Map(cells.flatMap((cell) => cell.findings.map((finding) => [finding, cell])));
  };
  return (finding) => {
    const place = places.get(finding);
    if (place === undefined) return null;
    const mendings = known.get(place) ?? mendingsAt(place);
    known.set(place, mendings);
    return mendings.get(finding) ?? null;
  };
}

/** The owners whose spelling can be chosen for some findings, each with its spellings, the commoner first. */
export function spellingChoices(
  { plan }: Review,
  findings: readonly Finding[],
): readonly (readonly [commoner: string, spellings: readonly string[]])[] {
  const owners = new Set(
    findings.flatMap((finding) =>
      finding.rule === 'owner-variants' ? finding.facts.variants.map(({ preferred }) => preferred) : [],
    ),
  );
  return [...owners].map((owner) => [owner, spellingsOf(plan, owner)]);
}
