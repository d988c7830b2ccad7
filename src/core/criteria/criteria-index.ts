import { cachedUpTo } from '../plan/text/cached-texts';
import { foldTitle } from './fold-title';
import type { CriteriaStructure, CriterionEntry } from './structure';

/** A criteria structure prepared for lookups. Numbers match regardless of case and of a trailing period. */
export interface CriteriaIndex {
  readonly structure: CriteriaStructure;
  /** `null` if no criterion has the number. */
  readonly criterion: (number: string) => CriterionEntry | null;
  /** `null` if no subcriterion has the number. */
  readonly subcriterion: (number: string) => CriterionEntry | null;
  /** The criterion that an entry belongs to; a criterion belongs to itself. */
  readonly criterionOf: (entry: CriterionEntry) => CriterionEntry;
  /** All entries below a criterion, at any depth, in the structure's order; empty if the number isn't a criterion's. */
  readonly subcriteriaOf: (criterion: string) => readonly CriterionEntry[];
  /** The criterion with the given title or alias; `null` if none or several match. */
  readonly criterionByTitle: (title: string) => CriterionEntry | null;
  /** The subcriterion with the given title or alias; `null` if none or several match: 6.1 and 7.1 share a title. */
  readonly subcriterionByTitle: (title: string) => CriterionEntry | null;
}

const MAX_NUMBERS = 1000;

const keyOf = (number: string) => number.trim().replace(/\.+$/, '').toUpperCase();

function titlesOf(entries: readonly CriterionEntry[]): (title: string) => CriterionEntry | null {
  const found = new Map<string, CriterionEntry | null>();
  for (const entry of entries) {
    for (const title of new Set([entry.title, ...entry.aliases].map(foldTitle))) {
      found.set(title, found.has(title) ? null : entry);
    }
  }
  return (title) => found.get(foldTitle(title)) ?? null;
}

const known = new WeakMap<CriteriaStructure, CriteriaIndex>();

/**
 * Prepares a structure for lookups; the result is cached per structure.
 *
 * @example indexCriteria(structure).subcriterion('3.1')?.parent // '3'
 */
export function indexCriteria(structure: CriteriaStructure): CriteriaIndex {
  const index = known.get(structure) ?? makeIndex(structure);
  known.set(structure, index);
  return index;
}

function makeIndex(structure: CriteriaStructure): CriteriaIndex {
  const byNumber = new Map(structure.entries.map((entry) => [keyOf(entry.number), entry]));
  const criteria = structure.entries.filter((entry) => entry.parent === null);
  const subcriteria = structure.entries.filter((entry) => entry.parent !== null);

  const criterionOf = (entry: CriterionEntry): CriterionEntry => {
    const parent = entry.parent === null ? undefined : byNumber.get(keyOf(entry.parent));
    return parent ? criterionOf(parent) : entry;
  };
  const belonging = new Map<CriterionEntry, CriterionEntry[]>(criteria.map((entry) => [entry, []]));
  for (const entry of subcriteria) belonging.get(criterionOf(entry))?.push(entry);

  const find = cachedUpTo(MAX_NUMBERS, (number) => byNumber.get(keyOf(number)) ?? null);
  const criterion = (number: string) => {
    const entry = find(number);
    return entry?.parent === null ? entry : null;
  };
  return {
    structure,
    criterion,
    subcriterion: (number) => {
      const entry = find(number);
      return entry?.parent === null ? null : entry;
    },
    criterionOf,
    subcriteriaOf: (number) => {
      const entry = criterion(number);
      return (entry && belonging.get(entry)) ?? [];
    },
    criterionByTitle: titlesOf(criteria),
    subcriterionByTitle: titlesOf(subcriteria),
  };
}
