import { STRUCTURES } from '../../core/criteria/structures';
import type { ImprovementPlan } from '../../core/plan/improvement-plan';
import { patchGrid, type EditedRow } from '../../core/plan/patch-grid';
import { parsePlanSettings } from '../../core/plan/plan-settings';
import { readPlan } from '../../core/plan/read-plan';
import { ACCEPTED_PREFIX, acceptedKey } from '../saved/accepted-key';
import { READ_SHARES } from './find-plan';
import { AT_ONCE, type Pace } from '../pace';
import { PlanError } from '../plan-error';
import { SETTINGS_KEY } from '../saved/plan-settings';
import { dependsOnFills } from '../../core/plan/rows/calendar-rows';
import { planWidth } from '../../core/plan/rows/collect-rows';
import { blockCells, hiddenRowsOf, loadRows, type Block } from './read-plan-grid';
import { reviewFound, reviewPlan, type Review, type ReviewRequest } from './review-plan';
import { runExcel } from '../run-excel';

/**
 * A review after an edit of some rows: the same as a new `reviewPlan`, with only those rows read again. One round trip
 * if they are below the heading and not below the last action; else everything is read, with its round trips. So it is
 * too if the request asks for something else than the review did, if the plan has formulas (an edit may change any
 * other cell through them), or if something around the plan changed: settings, what was accepted, conditional formats,
 * its sheet's name. Other sheets aren't read. The merged areas are as they were read before; only if rows may have
 * moved are they read again.
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
  const isPart =
    rows !== null &&
    isBelowHeading(review.plan, rows) &&
    asksTheSame(review, request) &&
    STRUCTURES.includes(review.structure);
  const read = isPart ? await readRows(review, rows).catch(orNothing) : null;
  // Where rows may have moved, so may the merged areas.
  const again = rows === null ? request : { ...request, known: review };
  if (read === null) return reviewPlan(again, pace);
  await pace.pause('read', READ_SHARES.cells);
  const plan = readPlan(read.grid, review.readBy);
  // Another heading may have other columns, so other cells are to be read.
  if (plan === null || !hasSameHeading(plan, review.plan)) return reviewPlan(again, pace);
  // An action without a mark in its calendar may be shaded there.
  if (read.grid.fills === undefined && dependsOnFills(read.grid, plan)) return reviewPlan(again, pace);
  await pace.pause('read', READ_SHARES.plan);
  const { structure, dueSoonDays } = review;
  const found = { ...review, ...read, plan, actionCount: plan.actions.length, date1904: read.grid.date1904 };
  return reviewFound(found, { ...request, structure, dueSoonDays }, pace);
}

/** Whether rows are between the heading of a plan and its last action. */
function isBelowHeading({ firstRow, lastRow }: ImprovementPlan, rows: readonly number[]): boolean {
  return rows.every((row) => row >= firstRow && row <= lastRow);
}

function hasSameHeading(one: ImprovementPlan, other: ImprovementPlan): boolean {
  const [heading, before] = [one, other].map(({ headingRows, columns, headings, otherColumns, calendar }) =>
    JSON.stringify([headingRows, columns, headings, otherColumns, calendar]),
  );
  return heading === before;
}

/**
 * Ignores what Excel failed to do, as with a deleted sheet, because a whole review reports it better; rethrows any
 * other error.
 */
function orNothing(error: unknown): null {
  // A protected sheet may refuse special cells.
  if (error instanceof PlanError && (error.code === 'host-failed' || error.code === 'access-denied')) return null;
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

/**
 * The grid with its edited rows as they are now, and what of its sheet may have changed; `null` if that isn't all that
 * changed.
 */
function readRows(
  review: Review,
  rows: readonly number[],
): Promise<Pick<Review, 'grid' | 'isProtected' | 'isFiltered'> | null> {
  const { plan } = review;
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
    const blocks = runsOf(rows).map(([first, count]) => loadRows(sheet, first, count, plan));
    await context.sync();

    const isAsBefore =
      sheet.name === plan.sheet &&
      formulas.isNullObject &&
      // A count is a value by itself: nothing of it is loaded.
      // eslint-disable-next-line office-addins/load-object-before-read
      formats.value === review.conditionalFormats.length &&
      hasAcceptances(review, keys.items) &&
      isSameSetting(review, setting.isNullObject ? {} : setting.value);
    const grid = isAsBefore ? patchGrid(review.grid, rowsOf(blocks)) : null;
    return grid && { grid, isProtected: protection.protected, isFiltered: autoFilter.isDataFiltered };
  });
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

function rowsOf(blocks: readonly Block[]): ReadonlyMap<number, EditedRow> {
  const rows = new Map<number, EditedRow>();
  for (const block of blocks) {
    const hidden = new Set(hiddenRowsOf(block));
    blockCells(block).forEach((cells, at) =>
      rows.set(block.first + at, { cells, isHidden: hidden.has(block.first + at) }),
    );
  }
  return rows;
}

/** Whether the workbook keeps the acceptances that the review knows of, and no other. */
function hasAcceptances({ acceptances }: Review, items: readonly Excel.Setting[]): boolean {
  const kept = new Set(items.map(({ key }) => key).filter((key) => key.startsWith(ACCEPTED_PREFIX)));
  return kept.size === acceptances.length && acceptances.every((acceptance) => kept.has(acceptedKey(acceptance)));
}

function isSameSetting({ settings }: Review, value: unknown): boolean {
  return JSON.stringify(parsePlanSettings(value)) === JSON.stringify(settings);
}
