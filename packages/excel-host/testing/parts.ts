import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** A workbook's parts as text, by name. */
export function partsOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  return new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
}

/** The names of the parts that two workbooks do not share byte for byte: changed, added or removed. */
export function differingParts(before: Uint8Array, after: Uint8Array): readonly string[] {
  const [one, other] = [unzipSync(before), unzipSync(after)];
  return [...new Set([...Object.keys(one), ...Object.keys(other)])]
    .filter((name) => {
      const [a, b] = [one[name], other[name]];
      return a === undefined || b === undefined || Buffer.compare(a, b) !== 0;
    })
    .sort();
}

/** A workbook with one of its parts changed; throws if the change has no effect. */
export function changedPart(bytes: Uint8Array, name: string, change: (text: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  const text = strFromU8(parts[name] ?? new Uint8Array());
  const changed = change(text);
  if (changed === text) throw new Error(`${name} is as it was`);
  return zipSync({ ...parts, [name]: strToU8(changed) });
}
