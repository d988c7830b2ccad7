export const LANGUAGES = ['es', 'en'] as const;

export type Language = (typeof LANGUAGES)[number];

/**
 * The language for a BCP 47 tag, such as Office's display language: Spanish for any `es`, English for all others.
 *
 * @example languageOf('es-DO') // 'es'
 */
export function languageOf(tag: string): Language {
  return /^es\b/i.test(tag) ? 'es' : 'en';
}
