import type { Day } from '../../plan/day';
import type { ImprovementPlan } from '../../plan/improvement-plan';
import { acceptanceOf, type Acceptance } from './acceptance';
import type { Finding } from '../finding';
import { findingKeys, formatKey, leastParts, likeness, parseKey, type FindingKey } from './finding-keys';

/** A finding that someone accepted. */
export interface AcceptedFinding {
  readonly finding: Finding;
  readonly acceptance: Acceptance;
}

/** A plan's findings by what was said to them; each is in one of the two, in the order in which they were found. */
export interface SortedFindings {
  readonly open: readonly Finding[];
  readonly accepted: readonly AcceptedFinding[];
}

const placeOf = ({ rule, column }: { readonly rule: string; readonly column: string | null }) =>
  `${rule} ${column ?? ''}`;

interface Candidate {
  readonly finding: Finding;
  readonly key: FindingKey;
}

interface Match {
  readonly finding: Finding;
  readonly acceptance: Acceptance;
  readonly likeness: number;
}

/** Where candidates are looked up: by their cell, and by it together with each part that tells their row apart. */
function shelvesOf(place: string, { cell, row }: FindingKey): readonly string[] {
  return row.flatMap((part, at) => (part === '' ? [] : [`${place} ${cell} ${at} ${part}`]));
}

function indexCandidates(keys: ReadonlyMap<Finding, FindingKey>): ReadonlyMap<string, readonly Candidate[]> {
  const index = new Map<string, Candidate[]>();
  for (const [finding, key] of keys) {
    const place = placeOf(finding);
    for (const shelf of [`${place} ${key.cell}`, ...shelvesOf(place, key)]) {
      const there = index.get(shelf);
      if (there) there.push({ finding, key });
      else index.set(shelf, [{ finding, key }]);
    }
  }
  return index;
}

/** The pairs that may belong together, the surest first; of equals the finding that comes first. */
function matchesOf(acceptances: readonly Acceptance[], keys: ReadonlyMap<Finding, FindingKey>): readonly Match[] {
  const index = indexCandidates(keys);
  const on = (shelf: string) => index.get(shelf) ?? [];
  const matches: Match[] = [];
  for (const acceptance of acceptances) {
    const [place, kept] = [placeOf(acceptance), parseKey(acceptance.key)];
    const shelves = shelvesOf(place, kept).map(on);
    // Whoever agrees in enough parts agrees in one of these few: many rows may say one thing, few the rarest of several.
    const few = shelves.sort((a, b) => a.length - b.length).slice(0, shelves.length - leastParts(kept) + 1);
    const candidates = shelves.length === 0 ? on(`${place} ${kept.cell}`) : new Set(few.flat());
    for (const { finding, key } of candidates) {
      const sure = likeness(kept, key);
      if (sure > 0) matches.push({ finding, acceptance, likeness: sure });
    }
  }
  const order = new Map([...keys.keys()].map((finding, at) => [finding, at]));
  const at = ({ finding }: Match) => order.get(finding) ?? 0;
  return matches.sort((a, b) => b.likeness - a.likeness || at(a) - at(b));
}

/**
 * The acceptances that may be about a plan: those of another sheet are not, or what was accepted in last year's plan would hide the same
 * words in this year's. Those of a sheet that is there no more are, for the plan's own may have been renamed.
 *
 * @param otherSheets The names of the workbook's other sheets.
 */
function acceptancesFor(
  { sheet }: ImprovementPlan,
  acceptances: readonly Acceptance[],
  otherSheets: readonly string[],
): readonly Acceptance[] {
  return acceptances.filter((acceptance) => acceptance.sheet === sheet || !otherSheets.includes(acceptance.sheet));
}

/**
 * Tells the findings that were accepted from those that are open. An acceptance holds for one finding: where two rows say the same,
 * accepting one of them leaves the other open.
 *
 * @param all What the workbook keeps as accepted, of whichever plan.
 * @param otherSheets The names of the workbook's other sheets.
 */
export function sortFindings(
  plan: ImprovementPlan,
  findings: readonly Finding[],
  all: readonly Acceptance[],
  otherSheets: readonly string[] = [],
): SortedFindings {
  const acceptances = acceptancesFor(plan, all, otherSheets);
  const places = new Set(acceptances.map(placeOf));
  const concerned = places.size === 0 ? [] : findings.filter((finding) => places.has(placeOf(finding)));
  if (concerned.length === 0) return { open: findings, accepted: [] };
  // Only a finding whose cell is as it was can be the one that was accepted.
  const cells = new Set(acceptances.map((acceptance) => `${placeOf(acceptance)} ${parseKey(acceptance.key).cell}`));
  const isWanted = (finding: Finding, cell: string) => cells.has(`${placeOf(finding)} ${cell}`);
  const keys = findingKeys(plan, concerned, isWanted);
  const accepted = new Map<Finding, Acceptance>();
  const used = new Set<Acceptance>();
  for (const { finding, acceptance } of matchesOf(acceptances, keys)) {
    if (accepted.has(finding) || used.has(acceptance)) continue;
    accepted.set(finding, acceptance);
    used.add(acceptance);
  }
  return {
    open: findings.filter((finding) => !accepted.has(finding)),
    accepted: findings.flatMap((finding) => {
      const acceptance = accepted.get(finding);
      return acceptance === undefined ? [] : [{ finding, acceptance }];
    }),
  };
}

/**
 * Accepts some of a plan's findings for a reason.
 *
 * @param all All findings of the plan, accepted ones too: by them those are told apart that say the same.
 */
export function acceptancesOf(
  plan: ImprovementPlan,
  all: readonly Finding[],
  chosen: readonly Finding[],
  reason: string,
  acceptedOn: Day,
): readonly Acceptance[] {
  const places = new Set(chosen.map(placeOf));
  const concerned = all.filter((finding) => places.has(placeOf(finding)));
  // Those that say the same are counted from the top, whichever of them are open.
  const fromTop = concerned.sort((a, b) => (a.row ?? -1) - (b.row ?? -1));
  const keys = findingKeys(plan, fromTop);
  return chosen.flatMap((finding) => {
    const key = keys.get(finding);
    if (key === undefined) return [];
    const { rule, column } = finding;
    return [acceptanceOf({ sheet: plan.sheet, rule, column, key: formatKey(key) }, reason, acceptedOn)];
  });
}
