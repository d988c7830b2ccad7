import { results as en } from './en/results';
import { results as es } from './es/results';
import type { Language } from './language';

export type ResultsWords = typeof es;

export const RESULTS_WORDS: Readonly<Record<Language, ResultsWords>> = { es, en };
