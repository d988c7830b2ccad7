import { isSameSheet } from '../../core/plan/heading/choose-plan-sheet';
import { COLUMN_KEYS } from '../../core/plan/improvement-plan';
import { PlanError, type PlanErrorFacts } from '../plan-error';
import { bestSeen, seenOn } from './best-seen';
import { querySheets, type SheetSurvey, type WorkbookSurvey } from './survey-workbook';

/** The fewest columns of a table that the error names. */
const FEWEST_SEEN = 2;

function factsOf(surveys: readonly SheetSurvey[]): PlanErrorFacts {
  const seen = bestSeen(surveys);
  if (!seen?.doubt) return {};
  const { sheet, heading, doubt } = seen;
  const columns = COLUMN_KEYS.filter((key) => heading.columns[key] !== undefined);
  // A single word that may name a column doesn't make a table.
  if (columns.length < FEWEST_SEEN && doubt !== 'cards') return {};
  columns.sort((a, b) => (heading.columns[a] ?? 0) - (heading.columns[b] ?? 0));
  return { seen: { sheet, headingRows: heading.rows, columns, doubt } };
}

/**
 * The error for a workbook without a plan, with the table that is closest to one or the hidden sheet that has one.
 * Takes a round trip if there are hidden sheets.
 *
 * @param wanted The sheet asked for; `undefined` if the add-in chooses.
 */
export async function noPlanError(
  context: Excel.RequestContext,
  { sheets, hiddenSheets }: WorkbookSurvey,
  wanted: string | undefined,
): Promise<PlanError> {
  const there = wanted === undefined ? null : sheets.find(({ name }) => isSameSheet(name, wanted));
  if (there) return new PlanError('sheet-not-plan', { sheet: there.name, ...factsOf([there]) });

  const hidden = hiddenSheets.filter(({ name }) => wanted === undefined || isSameSheet(name, wanted));
  if (hidden.length > 0) {
    const surveys = querySheets(hidden, '');
    await context.sync();
    const plan = surveys().find((survey) => seenOn(survey).some(({ doubt }) => doubt === null));
    if (plan) return new PlanError('plan-hidden', { sheet: plan.name });
    if (wanted !== undefined) return new PlanError('sheet-not-plan', { sheet: wanted });
  }
  if (wanted !== undefined) return new PlanError('sheet-missing', { sheet: wanted });
  if (sheets.every(({ lastRow }) => lastRow < 0)) return new PlanError('empty-workbook');
  return new PlanError('no-plan', factsOf(sheets));
}
