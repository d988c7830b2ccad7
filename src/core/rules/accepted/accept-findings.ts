import type { Day } from '../../plan/day';
import type { ImprovementPlan } from '../../plan/improvement-plan';
import { acceptanceOf, type Acceptance } from './acceptance';
import type { Finding } from '../finding';
import { findingKeys, formatKey, minMatchingParts, similarity, parseKey, type FindingKey } from './finding-keys';

export interface AcceptedFinding {
  readonly finding: Finding;
  readonly acceptance: Acceptance;
}

/** A plan's findings, divided into open and accepted; both lists keep their order. */
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
  readonly similarity: number;
}

/** The index entries of a finding: its cell together with each part that identifies its row. */
function partEntries(place: string, { cell, row }: FindingKey): readonly string[] {
  return row.flatMap((part, at) => (part === '' ? [] : [`${place} ${cell} ${at} ${part}`]));
}

function indexCandidates(keys: ReadonlyMap<Finding, FindingKey>): ReadonlyMap<string, readonly Candidate[]> {
  const index = new Map<string, Candidate[]>();
  for (const [finding, key] of keys) {
    const place = placeOf(finding);
    for (const entry of [`${place} ${key.cell}`, ...partEntries(place, key)]) {
      const candidates = index.get(entry);
      if (candidates) candidates.push({ finding, key });
      else index.set(entry, [{ finding, key }]);
    }
  }
  return index;
}

/** Possible matches, the surest first; of equals, the finding that comes first. */
function matchesOf(
  { parts }: ImprovementPlan,
  acceptances: readonly Acceptance[],
  keys: ReadonlyMap<Finding, FindingKey>,
): readonly Match[] {
  const index = indexCandidates(keys);
  const candidatesAt = (entry: string) => index.get(entry) ?? [];
  const matches: Match[] = [];
  for (const acceptance of acceptances) {
    const [place, saved] = [placeOf(acceptance), parseKey(acceptance.key)];
    const groups = partEntries(place, saved).map(candidatesAt);
    // A match agrees in at least the required number of parts, so it must be in one of the shortest lists.
    const smallest = groups.sort((a, b) => a.length - b.length).slice(0, groups.length - minMatchingParts(saved) + 1);
    const candidates = groups.length === 0 ? candidatesAt(`${place} ${saved.cell}`) : new Set(smallest.flat());
    const isOfPlan = parts.some((part) => part.sheet === acceptance.sheet);
    for (const { finding, key } of candidates) {
      if (isOfPlan && finding.sheet !== undefined && finding.sheet !== acceptance.sheet) continue;
      const score = similarity(saved, key);
      if (score > 0) matches.push({ finding, acceptance, similarity: score });
    }
  }
  const order = new Map([...keys.keys()].map((finding, at) => [finding, at]));
  const at = ({ finding }: Match) => order.get(finding) ?? 0;
  return matches.sort((a, b) => b.similarity - a.similarity || at(a) - at(b));
}

/**
 * Excludes what was accepted on another existing sheet: last year's plan must not affect this year's. A sheet that no
 * longer exists may be this one before it was renamed.
 *
 * @param otherSheets The names of the workbook's other sheets.
 */
function acceptancesFor(
  { parts }: ImprovementPlan,
  acceptances: readonly Acceptance[],
  otherSheets: readonly string[],
): readonly Acceptance[] {
  return acceptances.filter(({ sheet }) => parts.some((part) => part.sheet === sheet) || !otherSheets.includes(sheet));
}

/**
 * Divides findings into open and accepted. An acceptance applies to one finding: if two rows are the same, accepting
 * one leaves the other open.
 *
 * @param all All acceptances stored in the workbook, whichever plan they are about.
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
  // An acceptance applies only while the finding's cell is unchanged.
  const cells = new Set(acceptances.map((acceptance) => `${placeOf(acceptance)} ${parseKey(acceptance.key).cell}`));
  const isWanted = (finding: Finding, cell: string) => cells.has(`${placeOf(finding)} ${cell}`);
  const keys = findingKeys(plan, concerned, isWanted);
  const accepted = new Map<Finding, Acceptance>();
  const used = new Set<Acceptance>();
  for (const { finding, acceptance } of matchesOf(plan, acceptances, keys)) {
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
 * Accepts the chosen findings.
 *
 * @param all All findings of the plan, including accepted ones: they are needed to number findings that look the same.
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
  // Findings that look the same are numbered from the top, whether they are open or not.
  const fromTop = concerned.sort((a, b) => (a.row ?? -1) - (b.row ?? -1));
  const keys = findingKeys(plan, fromTop);
  return chosen.flatMap((finding) => {
    const key = keys.get(finding);
    if (key === undefined) return [];
    const { rule, column } = finding;
    return [
      acceptanceOf({ sheet: finding.sheet ?? plan.sheet, rule, column, key: formatKey(key) }, reason, acceptedOn),
    ];
  });
}
