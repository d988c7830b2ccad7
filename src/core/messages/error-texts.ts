import { errors as en } from './en/errors';
import type { ErrorWords } from './error-words';
import { errors as es } from './es/errors';
import type { Language } from './language';

export const ERROR_TEXTS: Readonly<Record<Language, ErrorWords>> = { es, en };
