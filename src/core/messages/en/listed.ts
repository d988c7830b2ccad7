/**
 * Items as an English sentence lists them, with the serial comma; `''` where there are none.
 *
 * @example listed(['3.1', '3.2', '3.3'], 'and') // '3.1, 3.2, and 3.3'
 */
export function listed(items: readonly string[], and: 'and' | 'or'): string {
  if (items.length < 3) return items.join(` ${and} `);
  return `${items.slice(0, -1).join(', ')}, ${and} ${items.at(-1) ?? ''}`;
}
