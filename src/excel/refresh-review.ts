import { STRUCTURES } from '../core/criteria/structures';
import { HEADING_ROWS, MOST_HEADING_ROWS } from '../core/plan/find-heading';
import type { Grid } from '../core/plan/grid';
import type { ImprovementPlan } from '../core/plan/improvement-plan';
import { parsePlanSettings } from '../core/plan/plan-settings';
import { rereadPlan, type EditedRows } from '../core/plan/reread-plan';
import { sortFindings } from '../core/rules/accept-findings';
import { putInto } from '../core/rules/order-findings';
import { recheckPlanInSteps } from '../core/rules/recheck-plan';
import { rulesInForce } from '../core/rules/rules-in-force';
import { rejudgePlan } from '../core/schedule/judge-plan';
import { ACCEPTED_PREFIX, acceptedKey } from './accepted-key';
import { AT_ONCE, doSteps, type Pace } from './pace';
import { PlanError } from './plan-error';
import { SETTINGS_KEY } from './plan-settings';
import { blockCells, hiddenRowsOf, loadRows, planWidth, type Block } from './read-plan-grid';
import { reviewPlan, type Review, type ReviewRequest } from './review-plan';
import { runExcel } from './run-excel';

/**
 * A review after an edit of some rows: what `reviewPlan` would say now, at the cost of those rows. One round trip where only cells of
 * actions were edited; else everything is reviewed, with its round trips. So it is too where the request asks for something else than the
 * review did, where the plan has formulas (an edit may change any other cell through them), or where something around the plan changed:
 * settings, what was accepted, conditional formats, its sheet's name. Other sheets are not looked at.
 *
 * @param rows The edited rows of the plan's sheet, from 0; `null` where not even those are known.
 * @throws a `PlanError`; see `reviewPlan`.
 */
export async function refreshReview(
  review: Review,
  rows: readonly number[] | null,
  request: ReviewRequest,
  pace: Pace = AT_ONCE,
): Promise<Review> {
  const isPart = rows !== null && asksTheSame(review, request) && STRUCTURES.includes(review.structure);
  const seen = isPart ? await lookAtRows(review, rows).catch(orNothing) : null;
  if (seen === null) return reviewPlan(request, pace);

  const { plan, isProtected, isFiltered } = seen;
  const rules = rulesInForce(review.settings);
  const before = { plan: review.plan, schedule: review.schedule, findings: allFindings(review) };
  const schedule = rejudgePlan(review.schedule, plan, review.dueSoonDays);
  const recheck = recheckPlanInSteps(before, plan, review.structure, schedule, rules);
  const all = await doSteps(recheck, pace, 'check', [0.5, 0.9]);
  const sort = sortFindings(plan, all, review.acceptances, review.otherSheets);
  const { open, accepted } = await doSteps(sort, pace, 'check', [0.9, 1]);
  return { ...review, plan, schedule, findings: open, accepted, isProtected, isFiltered };
}

/** A sheet that is gone: the whole review says it in its own words. Whatever else failed is said as it is. */
function orNothing(error: unknown): null {
  if (error instanceof PlanError && error.code === 'host-failed') return null;
  throw error;
}

function asksTheSame(review: Review, { sheet, asOf, structure, dueSoonDays }: ReviewRequest): boolean {
  return (
    (sheet === undefined || sheet === review.plan.sheet) &&
    asOf.day === review.asOf.day &&
    asOf.followsToday === review.asOf.followsToday &&
    (structure === undefined || structure === review.structure) &&
    (dueSoonDays === undefined || dueSoonDays === review.dueSoonDays)
  );
}

function allFindings({ plan, findings, accepted }: Review) {
  if (accepted.length === 0) return findings;
  return putInto(
    plan,
    findings,
    accepted.map(({ finding }) => finding),
  );
}

interface RowsSeen extends Pick<Review, 'isProtected' | 'isFiltered'> {
  readonly plan: ImprovementPlan;
}

/** The plan with its edited rows read again, and what of its sheet may have changed; `null` where that doesn't tell all. */
function lookAtRows(review: Review, rows: readonly number[]): Promise<RowsSeen | null> {
  const { plan, date1904, readBy } = review;
  const inPlan = rows.filter((row) => row <= plan.lastRow);
  // A row that is added below the last is a matter of the whole sheet.
  if (inPlan.length < rows.length) return Promise.resolve(null);
  return runExcel(async (context) => {
    const { settings } = context.workbook;
    const sheet = context.workbook.worksheets.getItem(review.sheetId).load('name');
    const setting = settings.getItemOrNullObject(SETTINGS_KEY).load('value');
    const keys = settings.load('items/key');
    const protection = sheet.protection.load('protected');
    const autoFilter = sheet.autoFilter.load('isDataFiltered');
    const formats = sheet.getRange().conditionalFormats.getCount();
    const cells = sheet.getRangeByIndexes(0, 0, plan.lastRow + 1, planWidth(plan));
    const formulas = cells.getSpecialCellsOrNullObject(Excel.SpecialCellType.formulas);
    const top = loadRows(sheet, 0, topRows(plan, rows), plan);
    const blocks = runsOf(rows).map(([first, count]) => loadRows(sheet, first, count, plan));
    await context.sync();

    const isAsBefore =
      formulas.isNullObject &&
      // A count is a value by itself: nothing of it is loaded.
      // eslint-disable-next-line office-addins/load-object-before-read
      formats.value === review.conditionalFormats.length &&
      hasAcceptances(review, keys.items) &&
      isSameSetting(review, setting.isNullObject ? {} : setting.value);
    if (!isAsBefore) return null;
    const reread = rereadPlan(plan, { ...rowsOf(blocks), top: topOf(sheet.name, top), date1904 }, readBy);
    return reread && { plan: reread, isProtected: protection.protected, isFiltered: autoFilter.isDataFiltered };
  });
}

/** How many of the sheet's rows say whether the heading is what it was. */
function topRows({ headingRows, lastRow }: ImprovementPlan, rows: readonly number[]): number {
  const most = Math.min(HEADING_ROWS + MOST_HEADING_ROWS, lastRow + 1);
  return rows.some((row) => row < most) ? most : (headingRows.at(-1) ?? 0) + 1;
}

/** Rows as runs of such as follow each other. */
function runsOf(rows: readonly number[]): readonly (readonly [first: number, count: number])[] {
  const runs: (readonly [number, number])[] = [];
  for (const row of [...new Set(rows)].sort((a, b) => a - b)) {
    const [first, count] = runs.at(-1) ?? [row, 0];
    if (first + count === row && runs.length > 0) runs[runs.length - 1] = [first, count + 1];
    else runs.push([row, 1]);
  }
  return runs;
}

function topOf(sheet: string, block: Block): Grid {
  return { sheet, row: 0, column: 0, cells: blockCells(block), hiddenRows: new Set(), date1904: false };
}

function rowsOf(blocks: readonly Block[]): Pick<EditedRows, 'lines' | 'hiddenRows'> {
  const lines = blocks.flatMap((block) => blockCells(block).map((line, at) => [block.first + at, line] as const));
  return { lines: new Map(lines), hiddenRows: new Set(blocks.flatMap(hiddenRowsOf)) };
}

/** Whether the workbook keeps the acceptances that the review knows of, and no other. */
function hasAcceptances({ acceptances }: Review, items: readonly Excel.Setting[]): boolean {
  const kept = new Set(items.map(({ key }) => key).filter((key) => key.startsWith(ACCEPTED_PREFIX)));
  return kept.size === acceptances.length && acceptances.every((acceptance) => kept.has(acceptedKey(acceptance)));
}

function isSameSetting({ settings }: Review, value: unknown): boolean {
  return JSON.stringify(parsePlanSettings(value)) === JSON.stringify(settings);
}
