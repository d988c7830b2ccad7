export type Language = 'es' | 'en';

/**
 * The language for a BCP 47 tag: Spanish for any `es`, English for all others.
 *
 * @example languageOf('es-DO') // 'es'
 */
export function languageOf(tag: string): Language {
  return /^es\b/i.test(tag) ? 'es' : 'en';
}

/** The locale in which the embedded Excel shows and reads dates and numbers. */
export const HOST_LOCALES: Readonly<Record<Language, string>> = { es: 'es-DO', en: 'en-US' };

/** A text in every language of the page. */
export type InBothLanguages = Readonly<Record<Language, string>>;
