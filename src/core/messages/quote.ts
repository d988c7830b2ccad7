import type { Language } from './language';

const MARKS = { es: ['«', '»'], en: ['“', '”'] } as const satisfies Record<Language, readonly [string, string]>;

/**
 * Text of the plan as a message quotes it: between the language's marks, on one line, cut with `…` after so many characters.
 *
 * @example quote('Acta  de comité creado', 'es', 10) // '«Acta de c…»'
 */
export function quote(text: string, language: Language, longest = 40): string {
  const [before, after] = MARKS[language];
  return `${before}${oneLine(text, longest)}${after}`;
}

/** Text of the plan on one line, cut with `…` after so many characters. */
export function oneLine(text: string, longest: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  // In UTF-16 units a text is never shorter than in characters.
  if (line.length <= longest) return line;
  // By characters and not by units, so that no emoji is cut in two.
  const characters = Array.from(line);
  return characters.length > longest ? `${characters.slice(0, longest - 1).join('')}…` : line;
}

/**
 * Items as a sentence lists them; `''` where there are none.
 *
 * @example listed(['3.1', '3.2', '3.3'], 'y') // '3.1, 3.2 y 3.3'
 */
export function listed(items: readonly string[], and: string): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${and} ${last}`;
}
