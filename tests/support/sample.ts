import { readFileSync } from 'node:fs';
import path from 'node:path';
import { DEFAULT_STRUCTURE } from '../../src/core/criteria/structures';
import { dayOf, type Day } from '../../src/core/plan/day';
import type { ReviewRequest } from '../../src/excel/review/review-plan';

/** The as-of date of the sample's expected figures. */
export const SEPTEMBER_15 = dayOf(2024, 9, 15);

export function sampleBytes(): Uint8Array {
  return new Uint8Array(readFileSync(path.join(__dirname, '../../assets/plan-de-mejora-2024.xlsx')));
}

/** A request to review the open plan as of a fixed day. */
export function asOf(day: Day = SEPTEMBER_15): ReviewRequest {
  return { asOf: { day, followsToday: false }, structure: DEFAULT_STRUCTURE };
}

/** The names of the generated sheets in Spanish, in their order. */
export const GENERATED_SHEETS = [
  'Tablero',
  'Indicadores',
  'Por criterio',
  'Por responsable',
  'Cronograma',
  'Hallazgos',
  'Informe de avance',
] as const;
