import { STRUCTURES } from '../../core/criteria/structures';
import type { ImprovementPlan } from '../../core/plan/improvement-plan';
import { patchGrid, type EditedRow } from '../../core/plan/patch-grid';
import { parsePlanSettings } from '../../core/plan/plan-settings';
import { planHeading } from '../../core/plan/heading/plan-heading';
import { readParts } from '../../core/plan/read-plan';
import { partIndex, SHEET_ROWS, sheetRow } from '../../core/plan/sheet-row';
import { ACCEPTED_PREFIX, acceptedKey } from '../saved/accepted-key';
import { READ_SHARES, type PlanSheet } from './find-plan';
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
 * @param rows The edited rows of the plan (see `SHEET_ROWS`); `null` where not even those are known.
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
  // Another heading may have other columns, so other cells are to be read.
  if (!read.every(hasItsHeading)) return reviewPlan(again, pace);
  const plan = readParts(read);
  if (!hasSameHeadings(plan, review.plan)) return reviewPlan(again, pace);
  // An action without a mark in its calendar may be shaded there.
  const mayBeShaded = ({ grid }: PlanSheet, index: number) =>
    grid.fills === undefined && dependsOnFills(grid, plan.parts[index] ?? plan);
  if (read.some(mayBeShaded)) return reviewPlan(again, pace);
  await pace.pause('read', READ_SHARES.plan);
  const { structure, dueSoonDays } = review;
  const date1904 = read.some(({ grid }) => grid.date1904);
  const found = { ...review, sheets: read, plan, actionCount: plan.actions.length, date1904 };
  return reviewFound(found, { ...request, structure, dueSoonDays }, pace);
}

/** Whether rows are between the heading of their sheet and its last action. */
function isBelowHeading({ parts }: ImprovementPlan, rows: readonly number[]): boolean {
  return rows.every((row) => {
    const part = parts[partIndex(row)];
    return part !== undefined && row >= part.firstRow && row <= part.lastRow;
  });
}

/** Whether the heading of a sheet is still the one that was found. */
function hasItsHeading({ grid, heading, readBy }: PlanSheet): boolean {
  const { headingRows, columns } = readBy;
  const now = planHeading(grid, {
    ...(headingRows && { headingRows: headingRows.map((row) => row + grid.row) }),
    ...(columns && { columns }),
  });
  return now?.rows.join() === heading.rows.join() && JSON.stringify(now.columns) === JSON.stringify(heading.columns);
}

function hasSameHeadings(one: ImprovementPlan, other: ImprovementPlan): boolean {
  const [headings, before] = [one, other].map(({ parts }) =>
    parts.map(({ headingRows, columns, headings: words, otherColumns, calendar }) =>
      JSON.stringify([headingRows, columns, words, otherColumns, calendar]),
    ),
  );
  return headings?.join() === before?.join();
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

function asksTheSame(review: Review, { sheet, alone, asOf, structure, dueSoonDays }: ReviewRequest): boolean {
  return (
    (sheet === undefined || sheet === review.plan.sheet) &&
    (alone === undefined || alone === review.sheets.length < review.allSheets.length) &&
    asOf.day === review.asOf.day &&
    asOf.followsToday === review.asOf.followsToday &&
    (structure === undefined || structure === review.structure) &&
    (dueSoonDays === undefined || dueSoonDays === review.dueSoonDays)
  );
}

/**
 * The plan's sheets with their edited rows as they are now, and what of the sheets may have changed; `null` if that
 * isn't all that changed.
 */
function readRows(review: Review, rows: readonly number[]): Promise<Review['sheets'] | null> {
  return runExcel(async (context) => {
    const { settings } = context.workbook;
    const setting = settings.getItemOrNullObject(SETTINGS_KEY).load('value');
    const keys = settings.load('items/key');
    const [first, ...others] = review.sheets;
    const ask = (sheet: PlanSheet, index: number) => askForRows(context, review.plan, sheet, index, rows);
    const [asked, ...more] = [ask(first, 0), ...others.map((sheet, index) => ask(sheet, index + 1))] as const;
    await context.sync();

    if (!hasAcceptances(review, keys.items) || !isSameSetting(review, setting.isNullObject ? {} : setting.value))
      return null;
    const [now, ...further] = [asked(), ...more.map((answer) => answer())];
    if (!now) return null;
    const rest = further.flatMap((sheet) => sheet ?? []);
    return rest.length < further.length ? null : [now, ...rest];
  });
}

/**
 * Asks for the edited rows of a sheet. After the next sync the returned function gives the sheet as it is now; `null` if
 * more of it may have changed.
 */
function askForRows(
  context: Excel.RequestContext,
  plan: ImprovementPlan,
  before: PlanSheet,
  index: number,
  rows: readonly number[],
): () => PlanSheet | null {
  const part = plan.parts[index] ?? plan;
  const sheet = context.workbook.worksheets.getItem(before.id).load('name');
  const protection = sheet.protection.load('protected');
  const autoFilter = sheet.autoFilter.load('isDataFiltered');
  const formats = sheet.getRange().conditionalFormats.getCount();
  const cells = sheet.getRangeByIndexes(0, 0, sheetRow(part.lastRow) + 1, planWidth(part));
  const formulas = cells.getSpecialCellsOrNullObject(Excel.SpecialCellType.formulas);
  const own = rows.filter((row) => partIndex(row) === index).map(sheetRow);
  const blocks = runsOf(own).map(([first, count]) => loadRows(sheet, first, count, part));
  // Called after the caller's sync.
  /* eslint-disable office-addins/call-sync-before-read */
  return () => {
    const isAsBefore =
      sheet.name === before.name &&
      formulas.isNullObject &&
      // A count is a value by itself: nothing of it is loaded.
      // eslint-disable-next-line office-addins/load-object-before-read
      formats.value === before.conditionalFormats.length;
    const grid = isAsBefore ? patchGrid(before.grid, rowsOf(blocks, index * SHEET_ROWS)) : null;
    return grid && { ...before, grid, isProtected: protection.protected, isFiltered: autoFilter.isDataFiltered };
  };
  /* eslint-enable office-addins/call-sync-before-read */
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

/** @param before The rows of the plan's sheets before these. */
function rowsOf(blocks: readonly Block[], before: number): ReadonlyMap<number, EditedRow> {
  const rows = new Map<number, EditedRow>();
  for (const block of blocks) {
    const hidden = new Set(hiddenRowsOf(block));
    blockCells(block).forEach((cells, at) =>
      rows.set(before + block.first + at, { cells, isHidden: hidden.has(block.first + at) }),
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
