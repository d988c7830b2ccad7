import { strFromU8, unzipSync } from 'fflate';

/** A workbook's parts as text, by name. */
export function partsOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  return new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
}

/** The names of the parts that two workbooks do not share to the letter: changed, added or gone. */
export function differingParts(before: Uint8Array, after: Uint8Array): readonly string[] {
  const [one, other] = [partsOf(before), partsOf(after)];
  return [...new Set([...one.keys(), ...other.keys()])].filter((name) => one.get(name) !== other.get(name)).sort();
}
