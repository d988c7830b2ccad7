import { planDetails as en } from './en/plan-details';
import { planDetails as es } from './es/plan-details';
import type { Language } from './language';

export const PLAN_DETAILS_WORDS: Readonly<Record<Language, typeof es>> = { es, en };
