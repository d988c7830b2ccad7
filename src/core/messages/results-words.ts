import { results as en } from './en/results';
import { results as es } from './es/results';
import type { Language } from './language';

/** What the pane says once there are results, in a language. */
export type ResultsWords = typeof es;

/** What the pane says once there are results. */
export const RESULTS_WORDS: Readonly<Record<Language, ResultsWords>> = { es, en };
