import { atOnce, type Steps, within } from '../steps';
import { byCriterionSheet } from './by-criterion-sheet';
import { byOwnerSheet } from './by-owner-sheet';
import { dashboardSheet } from './dashboard-sheet';
import { findingsSheet } from './findings-sheet';
import { indicatorsSheet } from './indicators-sheet';
import { progressReportSheet } from './progress-report-sheet';
import { SHEET_KEYS, type SheetKey, type SheetSpec } from './sheet-spec';
import type { SummaryInput } from './summary-input';
import { timelineSheet } from './timeline-sheet';

/** A sheet that doesn't grow with the plan is made in one step. */
const inOneStep = (make: (input: SummaryInput) => SheetSpec) =>
  function* (input: SummaryInput): Steps<SheetSpec> {
    yield 0;
    return make(input);
  };

const MAKERS: Readonly<Record<SheetKey, (input: SummaryInput) => Steps<SheetSpec>>> = {
  dashboard: inOneStep(dashboardSheet),
  indicators: indicatorsSheet,
  'by-criterion': inOneStep(byCriterionSheet),
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
  return atOnce(summarisePlanInSteps(input, keys));
}

/** Does {@link summarisePlan} in steps, sheet by sheet. */
export function* summarisePlanInSteps(
  input: SummaryInput,
  keys: readonly SheetKey[] = SHEET_KEYS,
): Steps<readonly SheetSpec[]> {
  const wanted = SHEET_KEYS.filter((key) => keys.includes(key));
  const specs: SheetSpec[] = [];
  for (const [at, key] of wanted.entries()) {
    specs.push(yield* within(MAKERS[key](input), at / wanted.length, (at + 1) / wanted.length));
  }
  return specs;
}
