import type { CriteriaStructure } from '../../core/criteria/structure';
import {
  choosePlanSheet,
  isSameSheet,
  type SheetChoice,
  type WhySheet,
} from '../../core/plan/heading/choose-plan-sheet';
import { correctHeading } from '../../core/plan/heading/correct-heading';
import { headingAt, seeHeading, type Heading } from '../../core/plan/heading/find-heading';
import type { Grid, MergedArea } from '../../core/plan/grid';
import type { ImprovementPlan } from '../../core/plan/improvement-plan';
import type { PlanSettings } from '../../core/plan/plan-settings';
import { readTitle } from '../../core/plan/heading/plan-title';
import { readPlan } from '../../core/plan/read-plan';
import type { SheetKey } from '../../core/summary/sheet-spec';
import type { Acceptance } from '../../core/rules/accepted/acceptance';
import { markedSituation } from '../marks/mark-tag';
import type { SeenMarks } from '../marks/seen-marks';
import { isRuleError, marksOf, queryRules, readMarksOneByOne, sheetFormats, type IsMark } from '../marks/read-marks';
import { AT_ONCE, type Pace } from '../pace';
import { PlanError } from '../plan-error';
import { isChosen, withoutCorrections } from './corrected-sheet';
import type { PlanRequest } from './plan-request';
import { readPlanGrid } from './read-plan-grid';
import { runExcel } from '../run-excel';
import { ownSheets } from '../sheets/sheet-property';
import { surveyWorkbook, type SheetSurvey } from './survey-workbook';

export type { PlanRequest };

export interface NamedSheet {
  readonly key: SheetKey;
  readonly name: string;
}

/** A plan in the workbook, and what else of the workbook matters for it. Reading it changes nothing. */
export interface FoundPlan {
  readonly plan: ImprovementPlan;
  readonly grid: Grid;
  /** The id of the plan's sheet, which a rename doesn't change. */
  readonly sheetId: string;
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
  /** What they tell by themselves; `null` if there are none or one of them can't be read. */
  readonly seenMarks: SeenMarks | null;
  /** The generated sheets in the workbook, in the order of their tabs. */
  readonly generatedSheets: readonly NamedSheet[];
  /** Whether the workbook counts days from 1904. */
  readonly date1904: boolean;
  /** The user's corrections and choices for this workbook. */
  readonly settings: PlanSettings;
  /** Whether a part of what was saved in the workbook wasn't used: it is damaged, or of another version. */
  readonly ignoresSettings: boolean;
  /** Those that apply to this plan: without corrections of another sheet, or that no longer fit this one. */
  readonly readBy: PlanSettings;
  /** All acceptances in the workbook, also of other plans and of findings that no longer exist. */
  readonly acceptances: readonly Acceptance[];
  /** The stored history of earlier reviews, unparsed (`parseHistory`); `null` if there is none. */
  readonly history: unknown;
  /** From what the generated sheets were written, unparsed (`parseStamp`); `null` if unknown. */
  readonly sheetsStamp: unknown;
  /** The criteria structures on sheets of the workbook. */
  readonly structures: readonly CriteriaStructure[];
  /** The types of the sheet's conditional formats when it was read; see `markPlan`. */
  readonly conditionalFormats: readonly string[];
}

/** The shares of a review that are done after the survey, after reading the cells, and after reading the plan. */
export const READ_SHARES = { survey: 0.1, cells: 0.3, plan: 0.5 } as const;

/** A sheet with a plan. */
interface Candidate {
  readonly sheet: string;
  readonly years: readonly number[];
  readonly active: boolean;
  readonly survey: SheetSurvey;
  readonly heading: Heading;
  /** See `SeenHeading`; a heading that the user corrected is certain. */
  readonly isCertain: boolean;
  /** The settings that apply to this sheet. */
  readonly settings: PlanSettings;
}

/**
 * Finds the plan in front of the user and reads it. Three round trips for a plan that fits in one answer.
 *
 * @throws {@link PlanError} `empty-workbook`, `no-plan`, `plan-hidden`, `sheet-missing` or `sheet-not-plan` if there is
 * no plan to read.
 */
export async function findPlan(request: PlanRequest = {}, pace: Pace = AT_ONCE): Promise<FoundPlan> {
  return runExcel(async (context) => {
    const workbook = await surveyWorkbook(context);
    const { sheets: surveys, sheetNames, settings, acceptances, history, sheetsStamp } = workbook;
    await pace.pause('read', READ_SHARES.survey);
    const isCorrected = request.headingRows !== undefined || request.columns !== undefined;
    // Only the command line corrects by its request; the pane saves corrections in the workbook.
    const used = isCorrected
      ? (await import('./with-request')).withRequest(settings, request, surveys, findCandidates(surveys, {}))
      : settings;
    const all = findCandidates(surveys, used);
    const wanted = isCorrected ? used.sheet : wantedSheet(request, surveys);
    const choice = chooseCandidate(
      all,
      wanted,
      isCorrected || request.sheet !== undefined ? undefined : settings.sheet,
    );
    const fits = !isCorrected || choice?.chosen.settings === used;
    if (choice === null || !fits) {
      // Most workbooks have a plan, so its absence is explained by code of its own.
      const { noPlanError } = await import('./no-plan-error');
      throw await noPlanError(context, workbook, wanted);
    }
    const { survey, heading, settings: own } = choice.chosen;

    const others = surveys.filter((each) => each !== survey && each.generated === null);
    // Only a sheet beside the plan can hold a structure.
    const structures = others.length > 0 ? (await import('./read-structures')).queryStructures(context, others) : null;
    const { grid, marks, seenMarks } = await readSheet(context, survey, heading, knownMerges(request, survey), pace);
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
      seenMarks,
      generatedSheets: generatedSheets(surveys),
      date1904: grid.date1904,
      conditionalFormats: survey.conditionalFormats,
      settings,
      ignoresSettings: workbook.ignoresSettings,
      readBy: own,
      acceptances,
      history,
      sheetsStamp,
      structures: structures?.() ?? [],
    };
  });
}

/** A sheet's merged areas as they were read before; `undefined` if they weren't. */
function knownMerges({ known }: PlanRequest, { id }: SheetSurvey): readonly MergedArea[] | undefined {
  return known?.sheetId === id ? (known.grid.merged ?? []) : undefined;
}

/** Beside a certain plan, a table that isn't certain is a list of tasks or of contacts. */
function plansAmong(candidates: readonly Candidate[]): readonly Candidate[] {
  const certain = candidates.filter(({ isCertain }) => isCertain);
  return certain.length > 0 ? certain : candidates;
}

/**
 * The saved sheet, unless it no longer has a plan; otherwise the wanted one; without one, the one that the add-in
 * chooses.
 */
function chooseCandidate(
  all: readonly Candidate[],
  wanted: string | undefined,
  saved: string | undefined,
): SheetChoice<Candidate> | null {
  const ofSaved = saved === undefined ? null : choosePlanSheet(all, saved);
  return ofSaved ?? choosePlanSheet(wanted === undefined ? plansAmong(all) : all, wanted);
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
    // The institution's words for a status apply to all its plans.
    const own = corrected === null ? withoutCorrections(settings) : settings;
    return [{ sheet: survey.name, years, active: survey.isActive, survey, heading, isCertain, settings: own }];
  });
}

/** The heading as the user corrected it; `null` if they corrected nothing or if it doesn't fit the sheet. */
function correctedHeading({ top, lastRow }: SheetSurvey, { headingRows, columns = {} }: PlanSettings): Heading | null {
  const seen = seeHeading(top);
  // The user's corrections make a doubtful table the plan; the choice of its sheet alone doesn't.
  const { doubt } = seen ?? { doubt: null };
  if (doubt !== null && headingRows === undefined && Object.keys(columns).length === 0) return null;
  const found = headingRows === undefined ? (seen?.heading ?? null) : headingAt(top, headingRows);
  if (found === null || found.rows.some((row) => row > lastRow)) return null;
  const corrected = correctHeading(found, columns);
  return Object.keys(corrected.columns).length === 0 ? null : corrected;
}

/** The name of the sheet to read; `undefined` if the add-in chooses. */
function wantedSheet({ sheet, sheetId }: PlanRequest, surveys: readonly SheetSurvey[]): string | undefined {
  const before = surveys.find(({ id }) => id === sheetId);
  if (sheet !== undefined)
    return surveys.some(({ name }) => isSameSheet(name, sheet)) ? sheet : (before?.name ?? sheet);
  // Excel may bring a generated sheet to the front by itself (https://github.com/OfficeDev/office-js/issues/3148).
  return surveys.some(({ isActive, generated }) => isActive && generated !== null) ? before?.name : undefined;
}

function generatedSheets(surveys: readonly SheetSurvey[]): readonly NamedSheet[] {
  const own = new Map(Array.from(ownSheets(surveys), ([key, survey]) => [survey, key]));
  return surveys.flatMap((survey) => {
    const key = own.get(survey);
    return key === undefined ? [] : [{ key, name: survey.name }];
  });
}

/** Reads the plan's cells and, in the same round trip, the sheet's marks. */
async function readSheet(
  context: Excel.RequestContext,
  survey: SheetSurvey,
  heading: Heading,
  merged: readonly MergedArea[] | undefined,
  pace: Pace,
) {
  const sheet = context.workbook.worksheets.getItem(survey.id);
  const isMark: IsMark = (formula) => markedSituation(formula) !== null;
  // Only a sheet with rules can have marks.
  const seen = survey.conditionalFormats.length > 0 ? await import('../marks/seen-marks') : null;
  const query = queryRules(sheetFormats(sheet), survey.conditionalFormats);
  const details = seen?.queryDetails(sheetFormats(sheet), survey.conditionalFormats);
  try {
    const grid = await readPlanGrid(context, survey, heading, merged, pace, [READ_SHARES.survey, READ_SHARES.cells]);
    const marks = marksOf(query, isMark);
    const rules = query.flatMap(({ index, custom }) =>
      marks.includes(index) ? [[index, custom.rule.formula] as const] : [],
    );
    const seenMarks = seen && details && marks.length > 0 ? seen.seenMarks(rules, details) : null;
    return { grid, marks: marks.length, seenMarks };
  } catch (error) {
    if (query.length === 0 || !isRuleError(error)) throw error;
  }
  // A rule that Excel can't read must not prevent reading the plan: first the cells alone, then the rules one by one.
  const grid = await readPlanGrid(context, survey, heading, merged, pace, [READ_SHARES.survey, READ_SHARES.cells]);
  const { marks } = await readMarksOneByOne(context, sheetFormats(sheet), survey.conditionalFormats, isMark);
  return { grid, marks: marks.length, seenMarks: null };
}
