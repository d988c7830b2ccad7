import type { CriteriaStructure } from '../../core/criteria/structure';
import { choosePlanSheet, type SheetChoice, type WhySheet } from '../../core/plan/heading/choose-plan-sheet';
import { correctHeading } from '../../core/plan/heading/correct-heading';
import { headingAt, seeHeading, type Heading } from '../../core/plan/heading/find-heading';
import type { Grid } from '../../core/plan/grid';
import type { ImprovementPlan } from '../../core/plan/improvement-plan';
import type { PlanSettings } from '../../core/plan/plan-settings';
import { readTitle } from '../../core/plan/heading/plan-title';
import { readPlan } from '../../core/plan/read-plan';
import type { SheetKey } from '../../core/summary/sheet-spec';
import type { Acceptance } from '../../core/rules/accepted/acceptance';
import { isUnreadableRule, marksOf, queryMarks, readMarksOneByOne } from '../marks/read-marks';
import { AT_ONCE, type Pace } from '../pace';
import { PlanError } from '../plan-error';
import { isChosen, withoutCorrections } from './corrected-sheet';
import type { PlanRequest } from './plan-request';
import { readPlanGrid } from './read-plan-grid';
import { runExcel } from '../run-excel';
import { surveyWorkbook, type SheetSurvey } from './survey-workbook';

export type { PlanRequest };

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
  /** See `SeenHeading`; a heading that the user corrected is. */
  readonly isCertain: boolean;
  /** The settings that hold for this sheet: what was put right on another one, or no longer fits this one, is not in them. */
  readonly settings: PlanSettings;
}

/**
 * Finds the plan in front of the user and reads it. Three round trips for a plan that fits in one answer.
 *
 * @throws {@link PlanError} `empty-workbook`, `no-plan`, `sheet-missing` or `sheet-not-plan` or `plan-hidden` if there is no plan
 * to read.
 */
export async function findPlan(request: PlanRequest = {}, pace: Pace = AT_ONCE): Promise<FoundPlan> {
  return runExcel(async (context) => {
    const workbook = await surveyWorkbook(context);
    const { sheets: surveys, sheetNames, settings, acceptances, history } = workbook;
    await pace.pause('read', READ_SHARES.survey);
    const isCorrected = request.headingRows !== undefined || request.columns !== undefined;
    // Only the command line corrects by its request; the pane saves corrections in the workbook.
    const asked = isCorrected
      ? (await import('./with-request')).withRequest(settings, request, surveys, findCandidates(surveys, {}))
      : settings;
    const all = findCandidates(surveys, asked);
    const wanted = request.sheet ?? (asked === settings ? undefined : asked.sheet);
    const choice = chooseCandidate(all, wanted, settings.sheet);
    const fits = asked === settings || choice?.chosen.settings === asked;
    if (choice === null || !fits) {
      // Most workbooks have a plan, so its absence is explained by code of its own.
      const { noPlanError } = await import('./no-plan-error');
      throw await noPlanError(context, workbook, wanted);
    }
    const { survey, heading, settings: own } = choice.chosen;

    const others = surveys.filter((each) => each !== survey && each.generated === null);
    // Only a sheet beside the plan can hold a structure.
    const structures = others.length > 0 ? (await import('./read-structures')).queryStructures(context, others) : null;
    const { grid, marks } = await readSheet(context, survey, heading, pace);
    const plan = readPlan(grid, own);
    if (plan === null) throw new PlanError('sheet-not-plan', { sheet: survey.name });
    await pace.pause('read', READ_SHARES.plan);
    return {
      plan,
      grid,
      sheetId: survey.id,
      whySheet: choice.why,
      otherPlans: plansAmong(all)
        .filter(({ sheet }) => sheet !== survey.name)
        .map(({ sheet }) => sheet),
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
      structures: structures?.() ?? [],
    };
  });
}

/** Beside a certain plan, a table that isn't certain is a list of tasks or of contacts. */
function plansAmong(candidates: readonly Candidate[]): readonly Candidate[] {
  const certain = candidates.filter(({ isCertain }) => isCertain);
  return certain.length > 0 ? certain : candidates;
}

/** The sheet asked for; otherwise the saved one, unless it no longer has a plan; otherwise the one that the add-in chooses. */
function chooseCandidate(
  all: readonly Candidate[],
  wanted: string | undefined,
  saved: string | undefined,
): SheetChoice<Candidate> | null {
  if (wanted !== undefined) return choosePlanSheet(all, wanted);
  return (saved === undefined ? null : choosePlanSheet(all, saved)) ?? choosePlanSheet(plansAmong(all));
}

function findCandidates(surveys: readonly SheetSurvey[], settings: PlanSettings): readonly Candidate[] {
  return surveys.flatMap((survey) => {
    // A sheet that we generated from a plan has a plan's words in it.
    if (survey.generated !== null) return [];
    const corrected = isChosen(settings, survey.name) ? correctedHeading(survey, settings) : null;
    const seen = corrected === null ? seeHeading(survey.top) : { heading: corrected, doubt: null, isCertain: true };
    if (seen?.doubt !== null) return [];
    const { heading, isCertain } = seen;
    const years = readTitle(survey.top, heading.rows[0] ?? 0).years;
    // What the institution means by a status is true of all its plans.
    const own = corrected === null ? withoutCorrections(settings) : settings;
    return [{ sheet: survey.name, years, active: survey.isActive, survey, heading, isCertain, settings: own }];
  });
}

/** The heading as the user corrected it; `null` if they corrected nothing or if it doesn't fit the sheet, or no longer does. */
function correctedHeading({ top, lastRow }: SheetSurvey, { headingRows, columns = {} }: PlanSettings): Heading | null {
  const seen = seeHeading(top);
  // What the user says of a doubtful table makes it the plan; having chosen its sheet doesn't.
  const { doubt } = seen ?? { doubt: null };
  if (doubt !== null && headingRows === undefined && Object.keys(columns).length === 0) return null;
  const found = headingRows === undefined ? (seen?.heading ?? null) : headingAt(top, headingRows);
  if (found === null || found.rows.some((row) => row > lastRow)) return null;
  const corrected = correctHeading(found, columns);
  return Object.keys(corrected.columns).length === 0 ? null : corrected;
}

/** The plan's cells and, in the same round trip, how many marks stand on the sheet. */
async function readSheet(context: Excel.RequestContext, survey: SheetSurvey, heading: Heading, pace: Pace) {
  const sheet = context.workbook.worksheets.getItem(survey.id);
  const query = queryMarks(sheet, survey.conditionalFormats);
  try {
    const grid = await readPlanGrid(context, survey, heading, pace, [READ_SHARES.survey, READ_SHARES.cells]);
    return { grid, marks: marksOf(query).length };
  } catch (error) {
    if (query.rules.length === 0 || !isUnreadableRule(error)) throw error;
  }
  // A rule that Excel can't give back must not hide the plan: the cells alone, then the rules one by one.
  const grid = await readPlanGrid(context, survey, heading, pace, [READ_SHARES.survey, READ_SHARES.cells]);
  const { marks } = await readMarksOneByOne(context, sheet, survey.conditionalFormats);
  return { grid, marks: marks.length };
}
