import type { CriteriaStructure, CriterionEntry } from './structure';

/** A criterion or subcriterion in a data file; those that belong to it stand inside it, so that no number need be taken apart. */
export interface CriterionData {
  readonly number: string;
  readonly title: string;
  /** `enabler` or `result`; absent where it is the criterion's that it belongs to. */
  readonly kind?: string;
  /** Whether the title was read in the edition's document. */
  readonly checked: boolean;
  /** Other wordings of the title; absent where none is known. */
  readonly aliases?: readonly string[];
  /** How many numbered examples the guide has; absent where it isn't known. */
  readonly exampleCount?: number;
  /** The subcriteria; absent where it has none. */
  readonly entries?: readonly CriterionData[];
}

/** A structure as its data file holds it. */
export interface StructureData {
  readonly id: string;
  readonly title: string;
  readonly entries: readonly CriterionData[];
}

function kindOf(data: CriterionData, parent: CriterionEntry | null): CriterionEntry['kind'] {
  const kind = data.kind ?? parent?.kind;
  if (kind === 'enabler' || kind === 'result') return kind;
  throw new Error(`criterion ${data.number}: its kind is ${kind ?? 'missing'}, expected enabler or result`);
}

function* flattened(entries: readonly CriterionData[], parent: CriterionEntry | null): Generator<CriterionEntry> {
  for (const data of entries) {
    const entry: CriterionEntry = {
      number: data.number,
      parent: parent?.number ?? null,
      kind: kindOf(data, parent),
      title: data.title,
      checked: data.checked,
      aliases: data.aliases ?? [],
      ...(data.exampleCount === undefined ? {} : { exampleCount: data.exampleCount }),
    };
    yield entry;
    yield* flattened(data.entries ?? [], entry);
  }
}

/**
 * The structure that a data file describes, its entries in the file's order.
 *
 * @throws Error where an entry's kind is neither its own nor its criterion's: the file is broken, no plan can fix it.
 * @example structureOf({ id: 'x', title: 'X', entries: [{ number: 'A', title: 'Metas', kind: 'result', checked: true }] })
 */
export function structureOf(data: StructureData): CriteriaStructure {
  return { id: data.id, title: data.title, entries: [...flattened(data.entries, null)] };
}
