import { report as en } from './en/report';
import { report as es } from './es/report';
import type { Language } from './language';

export type ReportWords = typeof es;

export const REPORT_WORDS: Readonly<Record<Language, ReportWords>> = { es, en };
