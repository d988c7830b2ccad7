import { pane as en } from '../core/messages/en/pane';
import { pane as es } from '../core/messages/es/pane';
import type { Language } from '../core/messages/language';

/** The pane's own words. */
export type PaneWords = typeof es;

/** The pane's own words in a language. */
export function paneWords(language: Language): PaneWords {
  return { es, en }[language];
}
