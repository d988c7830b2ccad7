import { sample as en } from './en/sample';
import { sample as es } from './es/sample';
import type { Language } from './language';

export const SAMPLE_WORDS: Readonly<Record<Language, typeof es>> = { es, en };
