import { sheets as en } from './en/sheets';
import { sheets as es } from './es/sheets';
import type { Language } from './language';

/** What the generated sheets say, in a language. */
export type SheetsWords = typeof es;

/** What the generated sheets say. */
export const SHEETS_WORDS: Readonly<Record<Language, SheetsWords>> = { es, en };
