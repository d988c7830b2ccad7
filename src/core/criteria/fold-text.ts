/**
 * A text reduced to what two wordings of the same title share: lower case, no accents, and one space where punctuation stood.
 *
 * @example foldText(' Resultados clave, del RENDIMIENTO. ') // 'resultados clave del rendimiento'
 */
export function foldText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim();
}
