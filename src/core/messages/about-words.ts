import { about as enAbout, copying as enCopying } from './en/about';
import { about as esAbout, copying as esCopying } from './es/about';
import type { Language } from './language';

/** What the pane says of itself. */
export const ABOUT_WORDS: Readonly<Record<Language, typeof esAbout>> = { es: esAbout, en: enAbout };

/** What is said of copying a text. */
export const COPYING_WORDS: Readonly<Record<Language, typeof esCopying>> = { es: esCopying, en: enCopying };
