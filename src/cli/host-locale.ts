import type { Language } from '../core/messages/language';

/** The locale in which the embedded Excel shows and reads dates and numbers. */
export const HOST_LOCALES: Readonly<Record<Language, string>> = { es: 'es-DO', en: 'en-US' };
