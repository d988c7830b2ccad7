import { escapeAttribute } from './xml-text';

const ATTRIBUTE = /(\s+)([^\s=/>]+)(\s*=\s*)("[^"]*"|'[^']*')/g;

/** A start tag with other attributes; those that stay keep their order and spelling. */
export function editStartTag(tag: string, attributes: ReadonlyMap<string, string>): string {
  const seen = new Set<string>();
  const kept = tag.replace(ATTRIBUTE, (whole, space: string, name: string, equals: string, quoted: string) => {
    seen.add(name);
    const value = attributes.get(name);
    if (value === undefined) return '';
    const raw = quoted.slice(1, -1);
    return decodeRaw(raw) === value ? whole : `${space}${name}${equals}"${escapeAttribute(value)}"`;
  });
  const added = [...attributes]
    .filter(([name]) => !seen.has(name))
    .map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`);
  return added.length === 0 ? kept : kept.replace(/\s*\/?>$/, (end) => added.join('') + end);
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decodeRaw(raw: string): string {
  return raw
    .replace(/\r\n?|[\n\t]/g, ' ')
    .replace(
      /&(?:#x([0-9a-fA-F]+)|#(\d+)|(\w+));/g,
      (whole, hex: string | undefined, decimal: string | undefined, name: string | undefined) => {
        if (hex !== undefined) return String.fromCodePoint(parseInt(hex, 16));
        if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
        return ENTITIES[name ?? ''] ?? whole;
      },
    );
}
