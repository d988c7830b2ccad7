/**
 * The word that agrees with a number, in languages that have two forms.
 *
 * @example plural(2, 'hoja', 'hojas') // 'hojas'
 */
export function plural(count: number, one: string, many: string): string {
  return count === 1 ? one : many;
}
