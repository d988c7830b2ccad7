/**
 * A name as it stands inside a sentence: without a full stop that somebody wrote after it.
 *
 * @example withoutFullStop('Comité de convenios.') // 'Comité de convenios'
 */
export function withoutFullStop(name: string): string {
  return name.replace(/\.$/, '');
}
