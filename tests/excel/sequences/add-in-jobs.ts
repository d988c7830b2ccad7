import fc from 'fast-check';
import { proposeSafeFixes } from '../../../src/core/fixes/propose-fixes';
import { applyFixes, type FixResult } from '../../../src/excel/fixes/apply-fixes';
import { undoFixes } from '../../../src/excel/fixes/undo-fixes';
import { markPlan } from '../../../src/excel/marks/mark-plan';
import { removeMarks } from '../../../src/excel/marks/remove-marks';
import { reviewPlan, type Review } from '../../../src/excel/review/review-plan';
import { acceptFindings, withdrawAcceptances } from '../../../src/excel/saved/accepted-findings';
import { savePlanSettings } from '../../../src/excel/saved/plan-settings';
import { removeSheets } from '../../../src/excel/sheets/remove-sheets';
import { writeSheets } from '../../../src/excel/sheets/write-sheets';
import { asOf, SEPTEMBER_15 } from '../../support/sample';

/** What a pane knows of its workbook; it may be out of date. */
export interface Pane {
  review: Review | null;
  fixed: FixResult | null;
}

/** A press in the pane. */
export interface Job {
  readonly name: string;
  /** Returns how many cells of the plan it may have changed. */
  readonly press: (pane: Pane) => Promise<number>;
}

const none = async (work: Promise<unknown>) => {
  await work;
  return 0;
};

const reviewed = async (pane: Pane) => (pane.review ??= await reviewPlan(asOf()));

const JOBS: readonly Job[] = [
  {
    name: 'reviews',
    press: async (pane) => {
      pane.review = await reviewPlan(asOf());
      const { counts, situations } = pane.review.schedule;
      const judged = Object.values(counts).reduce((sum, count) => sum + count, 0);
      expect([judged, situations.length]).toEqual([pane.review.plan.actions.length, pane.review.plan.actions.length]);
      return 0;
    },
  },
  { name: 'marks', press: async (pane) => none(markPlan(await reviewed(pane))) },
  { name: 'marks rows', press: async (pane) => none(markPlan(await reviewed(pane), { place: 'row' })) },
  { name: 'removes marks', press: () => none(removeMarks()) },
  {
    name: 'writes sheets',
    press: async (pane) =>
      none(writeSheets(await reviewed(pane), { language: 'es', madeOn: SEPTEMBER_15, sheets: ['indicators'] })),
  },
  {
    name: 'writes sheets with charts',
    press: async (pane) =>
      none(writeSheets(await reviewed(pane), { language: 'en', madeOn: SEPTEMBER_15, sheets: ['dashboard'] })),
  },
  { name: 'removes sheets', press: () => none(removeSheets()) },
  {
    name: 'fixes',
    press: async (pane) => {
      const review = await reviewed(pane);
      const { cells } = proposeSafeFixes(review, review.findings);
      pane.fixed = await applyFixes(review, cells);
      return cells.length;
    },
  },
  {
    name: 'undoes fixes',
    press: async (pane) => {
      if (pane.fixed === null) return 0;
      const { restored } = await undoFixes(pane.fixed);
      return restored.length;
    },
  },
  {
    name: 'accepts a finding',
    press: async (pane) => {
      const review = await reviewed(pane);
      return none(acceptFindings(review, review.findings.slice(0, 1), 'Así está bien', SEPTEMBER_15));
    },
  },
  {
    name: 'withdraws what was accepted',
    press: async () => none(withdrawAcceptances((await reviewPlan(asOf())).acceptances)),
  },
  { name: 'turns a rule off', press: () => none(savePlanSettings({ rulesOff: ['coverage'] })) },
  { name: 'resets the settings', press: () => none(savePlanSettings({})) },
];

export const jobs: fc.Arbitrary<Job> = fc.constantFrom(...JOBS);

/** Takes off everything that the add-in can leave in a workbook. */
export async function takeAllOff(): Promise<void> {
  await removeMarks();
  await removeSheets();
  const { acceptances } = await reviewPlan(asOf()).catch(() => ({ acceptances: [] }));
  await withdrawAcceptances(acceptances);
  await savePlanSettings({});
}
