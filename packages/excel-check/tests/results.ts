import { ORDINARY_CIRCUMSTANCES, type Circumstances } from 'excel-host';
import type { Check } from '../src/check';
import { runInEmbedded } from '../src/compare';
import { makeResult, type ExcelResult } from '../src/result';

const EXCEL = {
  platform: 'Mac',
  version: '16.0',
  displayLanguage: 'es-DO',
  contentLanguage: 'es-DO',
  newestSet: '1.14',
} as const;

/** A result as an Excel in circumstances gives it; the embedded one stands in for it. */
export async function resultOf(
  checks: readonly Check[],
  circumstances: Partial<Circumstances> = {},
): Promise<ExcelResult> {
  const { answers, surroundings } = await runInEmbedded(checks, {
    displayLanguage: EXCEL.displayLanguage,
    circumstances: { ...ORDINARY_CIRCUMSTANCES, ...circumstances },
  });
  return makeResult({ takenOn: '2026-11-30', excel: EXCEL, surroundings, answers });
}
