/**
 * Removes a trailing period, so that a name can be used inside a sentence.
 *
 * @example withoutFullStop('Comité de convenios.') // 'Comité de convenios'
 */
export function withoutFullStop(name: string): string {
  return name.replace(/\.$/, '');
}
