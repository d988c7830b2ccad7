import { findingText, groupTitle, messagesFor } from '../../core/messages/messages';
import type { Language } from '../../core/messages/language';
import type { ImprovementAction } from '../../core/plan/improvement-plan';
import { plain } from '../../core/plan/text/plain-text';
import type { Finding } from '../../core/rules/finding';
import { groupByOwner, type OwnerGroup } from '../../core/summary/sheets/group-by-owner';
import type { Review } from '../../excel/review/review-plan';
import type { FindingFilter } from './finding-filter';

export type Searched = Pick<Review, 'plan' | 'schedule' | 'findings'>;

/** Lookup tables for searching, built once for each reading of the plan. */
interface PlanIndex {
  readonly actions: ReadonlyMap<number, ImprovementAction>;
  readonly owners: readonly OwnerGroup[];
}

const indexes = new WeakMap<Searched['schedule'], PlanIndex>();

function indexOf({ plan, schedule }: Searched): PlanIndex {
  const known = indexes.get(schedule);
  if (known) return known;
  const index = {
    actions: new Map(plan.actions.map((action) => [action.row, action])),
    owners: groupByOwner(schedule, plan),
  };
  indexes.set(schedule, index);
  return index;
}

/** Searchable texts by language. Findings are immutable, so their texts are cached. */
const texts: Readonly<Record<Language, WeakMap<Finding, string>>> = { es: new WeakMap(), en: new WeakMap() };

/** All texts about a finding and its row, normalized for comparison. */
function textOf(finding: Finding, action: ImprovementAction | undefined, language: Language): string {
  const known = texts[language].get(finding);
  if (known !== undefined) return known;
  const { what, how } = findingText(finding, language);
  const { words } = messagesFor(language);
  const { cell, column, rule, severity } = finding;
  const text = plain(
    [
      cell ?? '',
      column === null ? '' : words.columns[column],
      groupTitle(rule, severity, language),
      what,
      how,
      action?.cells.action?.text ?? '',
      action?.cells.owner?.text ?? '',
    ].join(' '),
  );
  texts[language].set(finding, text);
  return text;
}

/** The criterion of a finding: its row's, or the one that no action addresses; `null` if there is none. */
function criterionOf(finding: Finding, { actions }: PlanIndex): string | null {
  if (finding.rule === 'coverage') return finding.facts.criterion.number;
  return (finding.row === null ? undefined : actions.get(finding.row))?.criterion ?? null;
}

/**
 * Creates a predicate for a filter. Each word of the search must occur in the cell's address, in a text about the
 * finding, or in its row's action or owner, regardless of case and accents.
 */
export function findingMatcher(
  review: Searched,
  filter: FindingFilter,
  language: Language,
): (finding: Finding) => boolean {
  const index = indexOf(review);
  const searched = plain(filter.search);
  const words = searched === '' ? [] : searched.split(' ');
  const owned = index.owners.find(({ owner }) => (owner ?? '') === filter.owner)?.situations;
  const rows = new Set(owned?.map(({ action }) => action.row));
  return (finding) => {
    const { severity, rule, row } = finding;
    if (filter.severity !== null && severity !== filter.severity) return false;
    if (filter.rule !== null && rule !== filter.rule) return false;
    if (filter.row !== null && row !== filter.row) return false;
    if (filter.owner !== null && (row === null || !rows.has(row))) return false;
    if (filter.criterion !== null && criterionOf(finding, index) !== filter.criterion) return false;
    if (words.length === 0) return true;
    const text = textOf(finding, row === null ? undefined : index.actions.get(row), language);
    return words.every((word) => text.includes(word));
  };
}

/** A review's findings that match a filter, in their order. See {@link findingMatcher}. */
export function findMatching(review: Searched, filter: FindingFilter, language: Language): readonly Finding[] {
  return review.findings.filter(findingMatcher(review, filter, language));
}

/** Only values that some finding has. */
export interface FindingChoices {
  /** In order of first occurrence. */
  readonly rules: readonly Finding['rule'][];
  /** Sorted by name; `''`, last, for actions without an owner. */
  readonly owners: readonly string[];
  /** The criteria's numbers, in natural order. */
  readonly criteria: readonly string[];
}

export function findingChoices(review: Searched): FindingChoices {
  const index = indexOf(review);
  const rows = new Set(review.findings.map(({ row }) => row));
  const criteria = new Set(review.findings.map((finding) => criterionOf(finding, index)));
  return {
    rules: [...new Set(review.findings.map(({ rule }) => rule))],
    owners: index.owners
      .filter(({ situations }) => situations.some(({ action }) => rows.has(action.row)))
      .map(({ owner }) => owner ?? ''),
    criteria: [...criteria]
      .filter((criterion) => criterion !== null)
      .sort((a, b) => a.localeCompare(b, undefined, { numeric: true })),
  };
}
