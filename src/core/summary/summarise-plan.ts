import { groupedByOwn } from './own-groups';
import { byCriterionSheet } from './sheets/by-criterion-sheet';
import { byOwnerSheet } from './sheets/by-owner-sheet';
import { dashboardSheet } from './dashboard/dashboard-sheet';
import { findingsSheet } from './sheets/findings-sheet';
import { indicatorsSheet } from './sheets/indicators-sheet';
import { progressReportSheet } from './report/progress-report-sheet';
import { SHEET_KEYS, type SheetKey, type SheetSpec } from './sheet-spec';
import type { SummaryInput } from './summary-input';
import { timelineSheet } from './sheets/timeline-sheet';

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
 * The generated sheets, in workbook order. Without criteria and without groups of its own, a plan has no sheet by criterion.
 *
 * @param keys The sheets to generate; all if absent.
 */
export function summarisePlan(input: SummaryInput, keys: readonly SheetKey[] = SHEET_KEYS): readonly SheetSpec[] {
  const grouped = groupedByOwn(input);
  const hasGroups = grouped.structure.entries.length > 0;
  return SHEET_KEYS.filter((key) => keys.includes(key) && (hasGroups || key !== 'by-criterion')).map((key) =>
    MAKERS[key](grouped),
  );
}
