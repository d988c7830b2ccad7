import { changesSince, type PlanChanges } from '../core/history/changes-since';
import { parseHistory } from '../core/history/plan-history';
import type { Day } from '../core/plan/day';
import { markPlan, type MarkResult } from '../excel/marks/mark-plan';
import { removeMarks, type RemoveMarksResult } from '../excel/marks/remove-marks';
import { removeSheets, type RemoveSheetsResult } from '../excel/sheets/remove-sheets';
import { reviewPlan, type Review } from '../excel/review/review-plan';
import { writeSheets } from '../excel/sheets/write-sheets';
import type { ExcelHost } from 'excel-host/node';
import type { ReviewOptions } from './review-options';
import { withOffice } from './with-office';

/** The outcomes of the requested operations; `null` for those that weren't requested. */
export interface WorkDone {
  readonly review: Review | null;
  /** `protected`: the plan's sheet is protected, so it can't be marked. */
  readonly marks: MarkResult | 'protected' | null;
  /** The names of the sheets written. */
  readonly sheets: readonly string[] | null;
  /** Changes since the last review on an earlier day; `null` if there is none. */
  readonly changes: PlanChanges | null;
  readonly removed: { readonly marks: RemoveMarksResult; readonly sheets: RemoveSheetsResult } | null;
}

/**
 * Runs the requested operations on an open workbook with the same code as in Excel.
 *
 * @param today the creation date shown on the sheets
 */
export function reviewWorkbook(host: ExcelHost, options: ReviewOptions, today: Day): Promise<WorkDone> {
  return withOffice(host, () => (options.clear ? clear(options) : reviewAndWrite(options, today)));
}

async function reviewAndWrite(options: ReviewOptions, today: Day): Promise<WorkDone> {
  const review = await reviewFor(options);
  const marks = options.marks ? await mark(review) : null;
  const { language } = options;
  const wrote = options.sheets ? await writeSheets(review, { language, madeOn: today }) : null;
  const changes = changesSince(parseHistory(review.history), review.schedule);
  return { review, marks, sheets: wrote?.written ?? null, changes, removed: null };
}

/** Removing needs no plan in the workbook, so a review is made only for the options that need one. */
async function clear(options: ReviewOptions): Promise<WorkDone> {
  const marks = await removeMarks();
  const sheets = await removeSheets();
  const asksForReview = options.report !== undefined || options.strict || options.sheet !== undefined;
  return {
    review: asksForReview ? await reviewFor(options) : null,
    marks: null,
    sheets: null,
    changes: null,
    removed: { marks, sheets },
  };
}

function reviewFor({ asOf, structure, sheet, headingRows, columns }: ReviewOptions): Promise<Review> {
  return reviewPlan({
    asOf,
    ...(structure && { structure }),
    ...(sheet !== undefined && { sheet, alone: true }),
    ...(headingRows && { headingRows }),
    ...(columns && { columns }),
  });
}

async function mark(review: Review): Promise<MarkResult | 'protected'> {
  return review.sheets.some(({ isProtected }) => isProtected) ? 'protected' : markPlan(review);
}
