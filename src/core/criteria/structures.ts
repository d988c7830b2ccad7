import caf2013 from './data/caf-2013-es.json';
import caf2020 from './data/caf-2020-es-do.json';
import type { CriteriaStructure } from './structure';
import { structureOf } from './structure-data';

/** The structure used unless the user chooses another. */
export const DEFAULT_STRUCTURE: CriteriaStructure = structureOf(caf2020);

/** For plans that follow no criteria: without entries, rules about criteria find nothing. */
export const NO_STRUCTURE: CriteriaStructure = { id: 'none', title: 'Sin marco', entries: [] };

/** The built-in structures, the default first. */
export const STRUCTURES: readonly CriteriaStructure[] = [DEFAULT_STRUCTURE, structureOf(caf2013), NO_STRUCTURE];

/**
 * Finds a built-in structure by id; `null` if there is none.
 *
 * @example findStructure('caf-2013-es')?.title // 'CAF 2013 (español)'
 */
export function findStructure(id: string): CriteriaStructure | null {
  return STRUCTURES.find((structure) => structure.id === id) ?? null;
}
