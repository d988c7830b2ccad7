import type { CriteriaStructure } from '../../core/criteria/structure';
import { choosePlanSheet, type WhySheet } from '../../core/plan/heading/choose-plan-sheet';
import { correctHeading } from '../../core/plan/heading/correct-heading';
import { findHeading, headingAt, type Heading } from '../../core/plan/heading/find-heading';
import type { Grid, MergedArea } from '../../core/plan/grid';
import type { ImprovementPlan } from '../../core/plan/improvement-plan';
import type { PlanSettings } from '../../core/plan/plan-settings';
import { readTitle } from '../../core/plan/heading/plan-title';
import { readPlan } from '../../core/plan/read-plan';
import type { SheetKey } from '../../core/summary/sheet-spec';
import type { Acceptance } from '../../core/rules/accepted/acceptance';
import { isUnreadableRule, marksOf, queryMarks, readMarksOneByOne } from '../marks/read-marks';
import { AT_ONCE, type Pace } from '../pace';
import { PlanError } from '../plan-error';
import { readPlanGrid } from './read-plan-grid';
import { queryStructures } from './read-structures';
import { runExcel } from '../run-excel';
import { surveyWorkbook, type SheetSurvey } from './survey-workbook';

/** Which plan to read. */
export interface PlanRequest {
  /** The sheet to read; absent where the add-in chooses. */
  readonly sheet?: string;
  /**
   * The plan as it was read before, for its merged areas; absent: Excel is asked for them, if the plan depends on them. Asking empties
   * Excel's undo list on Windows (https://github.com/OfficeDev/office-js/issues/5918), so an edited cell is no reason to ask again.
   */
  readonly known?: Pick<FoundPlan, 'sheetId' | 'grid'>;
}

/** A generated sheet and what it is called in this workbook. */
export interface NamedSheet {
  readonly key: SheetKey;
  readonly name: string;
}

/** A plan as it stands in the workbook, and what of the workbook matters for it. Nothing was touched for it. */
export interface FoundPlan {
  readonly plan: ImprovementPlan;
  /** The cells that it was read from. */
  readonly grid: Grid;
  /** The id of the plan's sheet, which stays when the sheet is renamed. */
  readonly sheetId: string;
  /** Why this sheet was read. */
  readonly whySheet: WhySheet;
  /** Other sheets that hold a plan. */
  readonly otherPlans: readonly string[];
  /** All other sheets of the workbook, hidden ones too. */
  readonly otherSheets: readonly string[];
  /** Whether the plan's sheet is protected, so that it can't be marked. */
  readonly isProtected: boolean;
  /** Whether a filter hides rows of the plan; they were read all the same. */
  readonly isFiltered: boolean;
  /** How many conditional formats of ours the plan's sheet has. */
  readonly marks: number;
  /** The generated sheets in the workbook, in the order of their tabs. */
  readonly generatedSheets: readonly NamedSheet[];
  /** Whether the workbook counts days from 1904. */
  readonly date1904: boolean;
  /** What the user put right or chose for this workbook. */
  readonly settings: PlanSettings;
  /** Those of them by which this plan was read: what was put right on another sheet, or no longer fits this one, is not in them. */
  readonly readBy: PlanSettings;
  /** What the workbook keeps as accepted, also of other plans and of findings that are no more. */
  readonly acceptances: readonly Acceptance[];
  /** What the workbook remembers of earlier reviews, as it keeps it (`parseHistory`); `null` for nothing. */
  readonly history: unknown;
  /** The criteria structures that the workbook keeps on sheets of its own. */
  readonly structures: readonly CriteriaStructure[];
  /** The types of the sheet's conditional formats when it was read; see `markPlan`. */
  readonly conditionalFormats: readonly string[];
}

/** How much of a review is done once the workbook was surveyed, the cells were read, and the plan was understood. */
export const READ_SHARES = { survey: 0.1, cells: 0.3, plan: 0.5 } as const;

/** A sheet with a plan, as the survey found it. */
interface Candidate {
  readonly sheet: string;
  readonly years: readonly number[];
  readonly active: boolean;
  readonly survey: SheetSurvey;
  readonly heading: Heading;
  /** The settings that hold for this sheet: what was put right on another one, or no longer fits this one, is not in them. */
  readonly settings: PlanSettings;
}

/**
 * Finds the plan in front of the user and reads it. Three round trips for a plan that fits in one answer.
 *
 * @throws {@link PlanError} `empty-workbook`, `no-plan`, `sheet-missing` or `sheet-not-plan` where there is no plan to read.
 */
export async function findPlan(request: PlanRequest = {}, pace: Pace = AT_ONCE): Promise<FoundPlan> {
  return runExcel(async (context) => {
    const { sheets: surveys, sheetNames, settings, acceptances, history } = await surveyWorkbook(context);
    await pace.pause('read', READ_SHARES.survey);
    const candidates = findCandidates(surveys, settings);
    // A sheet that was chosen once may be gone since: then it is as if it had not been.
    const chosen = request.sheet === undefined ? choosePlanSheet(candidates, settings.sheet) : null;
    const choice = chosen ?? choosePlanSheet(candidates, request.sheet);
    if (choice === null) throw noPlan(surveys, request.sheet);
    const { survey, heading, settings: own } = choice.chosen;

    const structures = queryStructures(context, surveys);
    const { grid, marks } = await readSheet(context, survey, heading, knownMerges(request, survey), pace);
    const plan = readPlan(grid, own);
    if (plan === null) throw new PlanError('sheet-not-plan', { sheet: survey.name });
    await pace.pause('read', READ_SHARES.plan);
    return {
      plan,
      grid,
      sheetId: survey.id,
      whySheet: choice.why,
      otherPlans: candidates.filter(({ sheet }) => sheet !== survey.name).map(({ sheet }) => sheet),
      otherSheets: sheetNames.filter((name) => name !== survey.name),
      isProtected: survey.isProtected,
      isFiltered: survey.isFiltered,
      marks,
      generatedSheets: surveys.flatMap(({ generated, name }) =>
        generated === null ? [] : [{ key: generated.key, name }],
      ),
      date1904: grid.date1904,
      conditionalFormats: survey.conditionalFormats,
      settings,
      readBy: own,
      acceptances,
      history,
      structures: structures(),
    };
  });
}

/** The merged areas of a sheet, as they were read before; `undefined` if they weren't. */
function knownMerges({ known }: PlanRequest, { id }: SheetSurvey): readonly MergedArea[] | undefined {
  return known?.sheetId === id ? (known.grid.merged ?? []) : undefined;
}

/** Whether a sheet is the one that the user's corrections are about. */
function isChosen({ sheet }: PlanSettings, name: string): boolean {
  return sheet?.toLowerCase() === name.toLowerCase();
}

function findCandidates(surveys: readonly SheetSurvey[], settings: PlanSettings): readonly Candidate[] {
  const { statusWords } = settings;
  return surveys.flatMap((survey) => {
    // A sheet that we generated from a plan has a plan's words in it.
    if (survey.generated !== null) return [];
    const corrected = isChosen(settings, survey.name) ? correctedHeading(survey, settings) : null;
    const heading = corrected ?? findHeading(survey.top);
    if (heading === null) return [];
    const years = readTitle(survey.top, heading.rows[0] ?? 0).years;
    // What the institution means by a status is true of all its plans.
    const own = corrected === null ? { ...(statusWords && { statusWords }) } : settings;
    return [{ sheet: survey.name, years, active: survey.isActive, survey, heading, settings: own }];
  });
}

/** The heading as the user put it right; `null` where what they said doesn't fit the sheet, or no longer does. */
function correctedHeading({ top, lastRow }: SheetSurvey, { headingRows, columns = {} }: PlanSettings): Heading | null {
  const found = headingRows === undefined ? findHeading(top) : headingAt(top, headingRows);
  if (found === null || found.rows.some((row) => row > lastRow)) return null;
  const corrected = correctHeading(found, columns);
  return Object.keys(corrected.columns).length === 0 ? null : corrected;
}

function noPlan(surveys: readonly SheetSurvey[], wanted: string | undefined): PlanError {
  if (wanted !== undefined) {
    const there = surveys.find(({ name }) => name.toLowerCase() === wanted.toLowerCase());
    return there
      ? new PlanError('sheet-not-plan', { sheet: there.name })
      : new PlanError('sheet-missing', { sheet: wanted });
  }
  return new PlanError(surveys.every(({ lastRow }) => lastRow < 0) ? 'empty-workbook' : 'no-plan');
}

/** The plan's cells and, in the same round trip, how many marks stand on the sheet. */
async function readSheet(
  context: Excel.RequestContext,
  survey: SheetSurvey,
  heading: Heading,
  merged: readonly MergedArea[] | undefined,
  pace: Pace,
) {
  const sheet = context.workbook.worksheets.getItem(survey.id);
  const query = queryMarks(sheet, survey.conditionalFormats);
  try {
    const grid = await readPlanGrid(context, survey, heading, merged, pace, [READ_SHARES.survey, READ_SHARES.cells]);
    return { grid, marks: marksOf(query).length };
  } catch (error) {
    if (query.rules.length === 0 || !isUnreadableRule(error)) throw error;
  }
  // A rule that Excel can't give back must not hide the plan: the cells alone, then the rules one by one.
  const grid = await readPlanGrid(context, survey, heading, merged, pace, [READ_SHARES.survey, READ_SHARES.cells]);
  const { marks } = await readMarksOneByOne(context, sheet, survey.conditionalFormats);
  return { grid, marks: marks.length };
}
