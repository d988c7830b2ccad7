import type { Language } from '../core/messages/language';

/** The locale that the embedded host shows and types in, by the language of who sits before it. */
export const HOST_LOCALES: Readonly<Record<Language, string>> = { es: 'es-DO', en: 'en-US' };
