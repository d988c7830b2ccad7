import { plain } from '../plan/text/plain-text';

/**
 * Normalizes a title for comparison: no case or accents, and punctuation as a single space.
 *
 * @example foldTitle(' Resultados clave, del RENDIMIENTO. ') // 'resultados clave del rendimiento'
 */
export function foldTitle(title: string): string {
  return plain(title)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
