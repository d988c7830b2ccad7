import { sheets as en } from './en/sheets';
import { sheets as es } from './es/sheets';
import type { Language } from './language';

export type SheetsWords = typeof es;

export const SHEETS_WORDS: Readonly<Record<Language, SheetsWords>> = { es, en };
