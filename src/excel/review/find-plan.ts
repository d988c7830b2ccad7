import type { CriteriaStructure } from '../../core/criteria/structure';
import {
  choosePlanSheet,
  isSameSheet,
  type SheetChoice,
  type WhySheet,
} from '../../core/plan/heading/choose-plan-sheet';
import { correctHeading } from '../../core/plan/heading/correct-heading';
import { mayHaveCalendar } from '../../core/plan/heading/may-have-calendar';
import { seeHeading, seeHeadingAt } from '../../core/plan/heading/find-heading';
import type { Heading } from '../../core/plan/heading/heading';
import type { Grid, MergedArea } from '../../core/plan/grid';
import type { PlanSettings } from '../../core/plan/plan-settings';
import { readTitle } from '../../core/plan/heading/plan-title';
import { sheetsOfOnePlan } from '../../core/plan/heading/same-plan';
import { gridInPlan } from '../../core/plan/plan-parts';
import type { FoundPart } from '../../core/plan/read-plan';
import { collectRows } from '../../core/plan/rows/collect-rows';
import { SHEET_ROWS, sheetRow } from '../../core/plan/sheet-row';
import { PlanError } from '../plan-error';
import type { SheetKey } from '../../core/summary/sheet-spec';
import type { Acceptance } from '../../core/rules/accepted/acceptance';
import { markedSituation } from '../marks/mark-tag';
import type { SeenMarks } from '../marks/seen-marks';
import { isRuleError, marksOf, queryRules, sheetFormats, type IsMark } from '../marks/read-marks';
import { AT_ONCE, type Pace } from '../pace';
import { isChosen, withoutCorrections } from './corrected-sheet';
import type { PlanRequest } from './plan-request';
import { readPlanGrids } from './read-plan-grid';
import { runExcel } from '../run-excel';
import { ownSheets } from '../sheets/sheet-property';
import { surveyWorkbook, type SheetSurvey } from './survey-workbook';

export type { PlanRequest };

export interface NamedSheet {
  readonly key: SheetKey;
  readonly name: string;
}

/** A sheet of a plan as it was read. The rows of its grid and heading are the plan's. */
export interface PlanSheet extends FoundPart {
  /** Its id, which a rename doesn't change. */
  readonly id: string;
  readonly name: string;
  /** Settings that apply to it: without corrections of another sheet, or that no longer fit this one. */
  readonly readBy: PlanSettings;
  /** Whether it is protected, so that it can't be marked. */
  readonly isProtected: boolean;
  /** Whether a filter hides rows; they were read all the same. */
  readonly isFiltered: boolean;
  /** The types of its conditional formats when it was read; see `markPlan`. */
  readonly conditionalFormats: readonly string[];
  /** What its marks tell by themselves; `null` if there are none or one of them can't be read. */
  readonly seenMarks: SeenMarks | null;
}

/**
 * A plan in the workbook, and what else of the workbook matters for it. Finding it changes nothing. What its rows say is
 * read by `readFoundPlan`.
 */
export interface FoundPlan {
  /** The plan's sheets in the workbook's order; most plans have one. */
  readonly sheets: readonly [PlanSheet, ...PlanSheet[]];
  /** How many actions it has. */
  readonly actionCount: number;
  readonly whySheet: WhySheet;
  /** The sheets that make one plan with the one that was chosen, itself included; more than `sheets` if only it is read. */
  readonly allSheets: readonly string[];
  /** Other sheets that hold a plan. */
  readonly otherPlans: readonly string[];
  /** All sheets of the workbook without the plan, hidden ones too. */
  readonly otherSheets: readonly string[];
  /** How many conditional formats of ours the plan's sheets have. */
  readonly marks: number;
  /** The generated sheets in the workbook, in the order of their tabs. */
  readonly generatedSheets: readonly NamedSheet[];
  /** Whether the workbook counts days from 1904. */
  readonly date1904: boolean;
  /** The user's corrections and choices for this workbook. */
  readonly settings: PlanSettings;
  /** Whether a part of what was saved in the workbook wasn't used: it is damaged, or of another version. */
  readonly ignoresSettings: boolean;
  /** All acceptances in the workbook, also of other plans and of findings that no longer exist. */
  readonly acceptances: readonly Acceptance[];
  /** The stored history of earlier reviews, unparsed (`parseHistory`); `null` if there is none. */
  readonly history: unknown;
  /** From what the generated sheets were written, unparsed (`parseStamp`); `null` if unknown. */
  readonly sheetsStamp: unknown;
  /** The criteria structures on sheets of the workbook. */
  readonly structures: readonly CriteriaStructure[];
}

/** The shares of a review that are done after the survey, after reading the cells, and after reading the plan. */
export const READ_SHARES = { survey: 0.1, cells: 0.3, plan: 0.5 } as const;

/** A sheet with a plan. */
interface Candidate {
  readonly sheet: string;
  readonly years: readonly number[];
  readonly active: boolean;
  readonly survey: SheetSurvey;
  /** The first rows of the sheet. */
  readonly top: Grid;
  /** As found, or in the rows that the user chose: without a calendar and without corrected columns. */
  readonly heading: Heading;
  /** See `SeenHeading`; a heading that the user corrected is certain. */
  readonly isCertain: boolean;
  /** The settings that apply to this sheet. */
  readonly settings: PlanSettings;
}

/**
 * Finds the plan in front of the user and reads its cells. Three round trips for a plan that fits in one answer.
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
    const whole = sheetsOfOnePlan(choice.chosen, plansAmong(all).includes(choice.chosen) ? plansAmong(all) : all);
    const isAlone =
      request.alone ?? (choice.chosen.settings.alone === true && choice.chosen.settings.sheet !== undefined);
    const parts = isAlone ? [choice.chosen] : whole;
    const isPart = (name: string) => parts.some(({ sheet }) => sheet === name);

    const others = surveys.filter((each) => !isPart(each.name) && each.generated === null);
    // Only a sheet beside the plan can hold a structure.
    const structures = others.length > 0 ? (await import('./read-structures')).queryStructures(context, others) : null;
    const [first, ...further] = await readSheets(context, parts, request, pace);
    if (first === undefined) throw new PlanError('sheet-missing');
    const sheets = [first, ...further] as const;
    await pace.pause('read', READ_SHARES.plan);
    return {
      sheets: [first.sheet, ...further.map(({ sheet }) => sheet)],
      actionCount: sheets.reduce((sum, { sheet }) => sum + collectRows(sheet.grid, sheet.heading).actions.length, 0),
      whySheet: choice.why,
      allSheets: whole.map(({ sheet }) => sheet),
      otherPlans: plansAmong(all)
        .filter((each) => !whole.includes(each))
        .map(({ sheet }) => sheet),
      otherSheets: sheetNames.filter((name) => !isPart(name)),
      marks: sheets.reduce((sum, { marks }) => sum + marks, 0),
      generatedSheets: generatedSheets(surveys),
      date1904: sheets.some(({ sheet }) => sheet.grid.date1904),
      settings,
      ignoresSettings: workbook.ignoresSettings,
      acceptances,
      history,
      sheetsStamp,
      structures: structures?.() ?? [],
    };
  });
}

/** A sheet's merged areas as they were read before; `undefined` if they weren't. */
function knownMerges({ known }: PlanRequest, { id }: SheetSurvey): readonly MergedArea[] | undefined {
  const before = known?.sheets.find((sheet) => sheet.id === id);
  return before && (before.grid.merged ?? []).map((area) => ({ ...area, row: sheetRow(area.row) }));
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
    const { name: sheet, isActive: active, top } = survey;
    return [{ sheet, years, active, survey, top, heading, isCertain, settings: own }];
  });
}

/** The heading in the rows that the user chose, without the corrected columns; `null` if they corrected nothing or if it doesn't fit the sheet. */
function correctedHeading({ top, lastRow }: SheetSurvey, { headingRows, columns = {} }: PlanSettings): Heading | null {
  const seen = seeHeading(top);
  // The user's corrections make a doubtful table the plan; the choice of its sheet alone doesn't.
  const { doubt } = seen ?? { doubt: null };
  if (doubt !== null && headingRows === undefined && Object.keys(columns).length === 0) return null;
  const found = headingRows === undefined ? (seen?.heading ?? null) : seeHeadingAt(top, headingRows);
  if (found === null || found.rows.some((row) => row > lastRow)) return null;
  return Object.keys(correctHeading(found, columns).columns).length === 0 ? null : found;
}

/** A candidate's heading with its calendar and the corrected columns. */
async function wholeHeading({ survey: { top }, heading, settings }: Candidate): Promise<Heading> {
  // Most plans have no calendar, so code of its own reads one.
  const found = mayHaveCalendar(top, heading)
    ? (await import('../../core/plan/heading/calendar-heading')).withCalendar(top, heading)
    : heading;
  return correctHeading(found, settings.columns ?? {});
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

/** Reads the cells of the plan's sheets and, in the same round trip, their marks. */
async function readSheets(
  context: Excel.RequestContext,
  parts: readonly Candidate[],
  request: PlanRequest,
  pace: Pace,
): Promise<readonly { readonly sheet: PlanSheet; readonly marks: number }[]> {
  const headings = await Promise.all(parts.map(wholeHeading));
  const isMark: IsMark = (formula) => markedSituation(formula) !== null;
  // Only a sheet with rules can have marks.
  const hasRules = parts.some(({ survey }) => survey.conditionalFormats.length > 0);
  const seen = hasRules ? await import('../marks/seen-marks') : null;
  const formatsOf = ({ id }: SheetSurvey) => sheetFormats(context.workbook.worksheets.getItem(id));
  const toRead = parts.flatMap(({ survey }, at) => {
    const heading = headings[at];
    return heading ? [{ survey, heading, merged: knownMerges(request, survey) }] : [];
  });
  const read = () => readPlanGrids(context, toRead, pace, [READ_SHARES.survey, READ_SHARES.cells]);
  const marks: { readonly count: number; readonly seen: SeenMarks | null }[] = [];
  const queries = toRead.map(({ survey }) => queryRules(formatsOf(survey), survey.conditionalFormats));
  const details = toRead.map(({ survey }) => seen?.queryDetails(formatsOf(survey), survey.conditionalFormats));
  let grids: readonly Grid[];
  try {
    grids = await read();
    for (const [at, query] of queries.entries()) {
      const own = marksOf(query, isMark);
      const rules = query.flatMap(({ index, custom }) =>
        own.includes(index) ? [[index, custom.rule.formula] as const] : [],
      );
      const asked = details[at];
      marks.push({ count: own.length, seen: seen && asked && own.length > 0 ? seen.seenMarks(rules, asked) : null });
    }
  } catch (error) {
    if (queries.every(({ length }) => length === 0) || !isRuleError(error)) throw error;
    // A rule that Excel can't read must not prevent reading the plan: first the cells alone, then the rules one by one.
    grids = await read();
    const { readMarksOneByOne } = await import('../marks/read-marks-one-by-one');
    for (const { survey } of toRead) {
      const found = await readMarksOneByOne(context, formatsOf(survey), survey.conditionalFormats, isMark);
      marks.push({ count: found.marks.length, seen: null });
    }
  }
  return toRead.flatMap(({ survey, heading }, index) => {
    const { id, name, isProtected, isFiltered, conditionalFormats } = survey;
    const [grid, readBy] = [grids[index], parts[index]?.settings];
    if (grid === undefined || readBy === undefined) return [];
    const rows = heading.rows.map((row) => row + index * SHEET_ROWS);
    const place = { grid: gridInPlan(grid, index), heading: { ...heading, rows } };
    const { count = 0, seen: seenMarks = null } = marks[index] ?? {};
    const sheet = { id, name, ...place, readBy, isProtected, isFiltered, conditionalFormats, seenMarks };
    return [{ sheet, marks: count }];
  });
}
