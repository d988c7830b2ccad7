import type { Language } from './language';

const MARKS = { es: ['«', '»'], en: ['“', '”'] } as const satisfies Record<Language, readonly [string, string]>;

/**
 * Quotes text of the plan on one line, cut with `…` after the given number of characters.
 *
 * @example quote('Acta  de comité creado', 'es', 10) // '«Acta de c…»'
 */
export function quote(text: string, language: Language, longest = 40): string {
  const [before, after] = MARKS[language];
  return `${before}${oneLine(text, longest)}${after}`;
}

/** Puts text on one line, cut with `…` after the given number of characters. */
export function oneLine(text: string, longest: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  // `length` counts UTF-16 units, of which there are at least as many as characters.
  if (line.length <= longest) return line;
  // Cutting by characters doesn't split emojis.
  const characters = Array.from(line);
  return characters.length > longest ? `${characters.slice(0, longest - 1).join('')}…` : line;
}

/**
 * Joins items as in a sentence; `''` if there are none.
 *
 * @example listed(['3.1', '3.2', '3.3'], 'y') // '3.1, 3.2 y 3.3'
 */
export function listed(items: readonly string[], and: string): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${and} ${last}`;
}
