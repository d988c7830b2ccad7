import { about as enAbout, copying as enCopying } from './en/about';
import { about as esAbout, copying as esCopying } from './es/about';
import type { Language } from './language';

export const ABOUT_WORDS: Readonly<Record<Language, typeof esAbout>> = { es: esAbout, en: enAbout };

export const COPYING_WORDS: Readonly<Record<Language, typeof esCopying>> = { es: esCopying, en: enCopying };
