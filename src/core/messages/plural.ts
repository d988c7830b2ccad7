/**
 * Chooses between singular and plural.
 *
 * @example plural(2, 'hoja', 'hojas') // 'hojas'
 */
export function plural(count: number, one: string, many: string): string {
  return count === 1 ? one : many;
}
