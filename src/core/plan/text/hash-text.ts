/**
 * A hash of a text, saved in its place: FNV-1a in 32 bits, http://www.isthe.com/chongo/tech/comp/fnv/.
 *
 * @example hashText('') // 2166136261
 */
export function hashText(text: string): number {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  return sum >>> 0;
}
