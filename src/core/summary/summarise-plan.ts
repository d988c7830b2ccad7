import { byCriterionSheet } from './by-criterion-sheet';
import { byOwnerSheet } from './by-owner-sheet';
import { dashboardSheet } from './dashboard-sheet';
import { findingsSheet } from './findings-sheet';
import { indicatorsSheet } from './indicators-sheet';
import { progressReportSheet } from './progress-report-sheet';
import { SHEET_KEYS, type SheetKey, type SheetSpec } from './sheet-spec';
import type { SummaryInput } from './summary-input';
import { timelineSheet } from './timeline-sheet';

const MAKERS: Readonly<Record<SheetKey, (input: SummaryInput) => SheetSpec>> = {
  dashboard: dashboardSheet,
  indicators: indicatorsSheet,
  'by-criterion': byCriterionSheet,
  'by-owner': byOwnerSheet,
  timeline: timelineSheet,
  findings: findingsSheet,
  'progress-report': progressReportSheet,
};

/**
 * What the generated sheets say, in the order in which they stand.
 *
 * @param keys which of them; all where absent.
 */
export function summarisePlan(input: SummaryInput, keys: readonly SheetKey[] = SHEET_KEYS): readonly SheetSpec[] {
  return SHEET_KEYS.filter((key) => keys.includes(key)).map((key) => MAKERS[key](input));
}
