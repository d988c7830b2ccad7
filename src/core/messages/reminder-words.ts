import { reminder as en } from './en/reminder';
import { reminder as es } from './es/reminder';
import type { Language } from './language';

export const REMINDER_WORDS: Readonly<Record<Language, typeof es>> = { es, en };
