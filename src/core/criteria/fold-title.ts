import { plain } from '../plan/text/plain-text';

/**
 * A title reduced to what two wordings of it share: plain, with one space where punctuation stood.
 *
 * @example foldTitle(' Resultados clave, del RENDIMIENTO. ') // 'resultados clave del rendimiento'
 */
export function foldTitle(title: string): string {
  return plain(title)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
