import type { CriteriaStructure, CriterionEntry } from './structure';

/** An entry of a data file. Subcriteria are nested, so numbers needn't be parsed. */
export interface CriterionData {
  readonly number: string;
  readonly title: string;
  /** `enabler` or `result`; absent if inherited from the criterion. */
  readonly kind?: string;
  /** Whether the title was verified against the published edition. */
  readonly checked: boolean;
  readonly aliases?: readonly string[];
  /** The number of numbered examples in the guide; absent if unknown. */
  readonly exampleCount?: number;
  readonly entries?: readonly CriterionData[];
}

/** The contents of a structure's data file. */
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
 * Converts a data file into a structure, in the file's order.
 *
 * @throws Error if an entry has no kind and none to inherit: the data file is broken.
 * @example structureOf({ id: 'x', title: 'X', entries: [{ number: 'A', title: 'Metas', kind: 'result', checked: true }] })
 */
export function structureOf(data: StructureData): CriteriaStructure {
  return { id: data.id, title: data.title, entries: [...flattened(data.entries, null)] };
}
