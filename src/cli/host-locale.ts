import type { Language } from '../core/messages/language';

/** The locale for dates and numbers in the embedded Excel. */
export const HOST_LOCALES: Readonly<Record<Language, string>> = { es: 'es-DO', en: 'en-US' };
