import { byCriterionSheet } from './by-criterion-sheet';
import { indicatorsSheet } from './indicators-sheet';
import { SHEET_KEYS, type SheetKey, type SheetSpec } from './sheet-spec';
import type { SummaryInput } from './summary-input';

const MAKERS: Readonly<Record<SheetKey, (input: SummaryInput) => SheetSpec>> = {
  indicators: indicatorsSheet,
  'by-criterion': byCriterionSheet,
};

/** What every generated sheet says, in the order in which the sheets stand. */
export function summarisePlan(input: SummaryInput): readonly SheetSpec[] {
  return SHEET_KEYS.map((key) => MAKERS[key](input));
}
