import type { ImprovementPlan } from '../../core/plan/improvement-plan';
import { changesSince } from '../../core/history/changes-since';
import { withReview } from '../../core/history/plan-history';
import { contentHash } from '../../core/history/sheets-stamp';
import type { Language } from '../../core/messages/language';
import { sheets as en } from '../../core/messages/en/sheets';
import { sheets as es } from '../../core/messages/es/sheets';
import type { Day } from '../../core/plan/day';
import type { PlanSettings } from '../../core/plan/plan-settings';
import { hasOwnerPages, SHEET_KEYS, type SheetKey, type SheetSpec } from '../../core/summary/sheet-spec';
import { summarisePlan } from '../../core/summary/summarise-plan';
import { AT_ONCE, Cancelled, type Pace } from '../pace';
import { PlanError } from '../plan-error';
import { setHistory } from '../saved/plan-history';
import { setSheetsStamp } from '../saved/sheets-stamp';
import { setPlanSettings, savePlanSettings } from '../saved/plan-settings';
import type { Review } from '../review/review-plan';
import { isSheetNameTaken, runExcel } from '../run-excel';
import { readFoundTables } from './found-tables';
import { chooseNames } from './choose-names';
import { moveInsertedColumns, readInsertedColumns, type InsertedColumns } from './inserted-columns';
import { ownSheets } from './sheet-property';
import { deleteUserTexts, readReportInput, saveUserTexts } from './report-input';
import { RequestBudget } from './request-budget';
import { removeAdded } from './remove-added';
import { announceSheets, deleteAnnouncement, surveySheets, type SheetEntry, type SheetsSurvey } from './survey-sheets';
import type { OnRows } from './write-cells';
import {
  drawCharts,
  finishSheet,
  fitRows,
  lacksPageSetup,
  openSheet,
  setUpPages,
  writeSheet,
  type OpenSheet,
} from './write-sheet';

export interface WriteSheetsOptions {
  readonly language: Language;
  /** Today, shown on the sheets. */
  readonly madeOn: Day;
  /**
   * The sheets to write; absent: those chosen for this workbook, else all. The register is always among them, because
   * the others count its rows, and so are existing ones: all sheets are refreshed together, so that none contradicts
   * another.
   */
  readonly sheets?: readonly SheetKey[];
  /**
   * Settings to save together with the sheets, which they may choose; absent: those of the workbook. If writing fails
   * they aren't saved.
   */
  readonly settings?: PlanSettings;
}

export interface WriteSheetsResult {
  /** The names of the new and refreshed sheets, in their order. */
  readonly written: readonly string[];
  /** The names of those whose page set-up Excel refused, as it may without a printer; the next refresh tries again. */
  readonly notSetUp: readonly string[];
}

/** The shares of the work that are done after the survey, after preparing the contents, and after writing the cells. */
const SHARES = { survey: 0.05, specs: 0.4, cells: 0.95 } as const;

/**
 * Writes the generated sheets, or refreshes existing ones in place. Three round trips, one more for new sheets, two for the progress
 * report, plus what the size of the plan forces, and up to five if users inserted columns among ours.
 *
 * The plan's sheet and ours are found by id, whatever their names are now.
 *
 * A user's sheet that has the name of one of ours is left alone.
 *
 * On cancellation added sheets are removed again. The earlier content of an existing sheet can't be restored: once
 * something was sent it stays unfinished, and says so.
 *
 * @throws {@link PlanError} `protected-sheet` if one of our sheets is protected, `sheet-missing` if the plan's was
 * deleted: nothing is attempted then. {@link Cancelled} by its pace, with the names of unfinished sheets.
 */
export async function writeSheets(
  review: Review,
  options: WriteSheetsOptions,
  pace: Pace = AT_ONCE,
): Promise<WriteSheetsResult> {
  return writeUnder([], review, options, pace);
}

/** The plan with the names that its sheets have now. */
function withNamesNow(
  { plan, sheets }: Review,
  all: readonly { readonly id: string; readonly name: string }[],
): ImprovementPlan {
  const parts = plan.parts.map((part, index) => {
    const now = all.find(({ id }) => id === sheets[index]?.id);
    if (now === undefined) throw new PlanError('sheet-missing', { sheet: part.sheet });
    return { ...part, sheet: now.name };
  });
  return { ...plan, sheet: parts[0]?.sheet ?? plan.sheet, parts };
}

/** Does {@link writeSheets}, avoiding names of sheets that the API doesn't list. */
async function writeUnder(
  taken: readonly string[],
  reviewed: Review,
  options: WriteSheetsOptions,
  pace: Pace,
): Promise<WriteSheetsResult> {
  return runExcel(async (context) => {
    const survey = await surveySheets(context);
    const review = { ...reviewed, plan: withNamesNow(reviewed, survey.sheets) };
    const ours = ownSheets(survey.sheets);
    const locked = [...ours.values()].find(({ isProtected }) => isProtected);
    if (locked) throw new PlanError('protected-sheet', { sheet: locked.name });

    const settings = options.settings ?? review.settings;
    const chosen = options.sheets ?? chosenSheets(settings);
    const keys = SHEET_KEYS.filter((key) => key === 'indicators' || chosen.includes(key) || ours.has(key));
    const changes = changesSince(survey.history, review.schedule);
    const inserted = await readInsertedColumns(context, [...ours.values()]);
    const found = await readFoundTables(context, (key) => ours.get(key) ?? null);
    const report = keys.includes('progress-report')
      ? await readReportInput(context, review, survey, ours.get('progress-report') ?? null)
      : undefined;
    await pace.pause('prepare', SHARES.survey);
    const names = chooseNames(survey, ours, wordsOf(options), taken);
    const ownerPages = hasOwnerPages(settings);
    const specs: SheetSpec[] = [];
    for (const key of keys) {
      const known = { history: survey.history, ownerPages, changes, names, found, ...(report && { report }) };
      specs.push(...summarisePlan({ ...review, ...options, ...known }, [key]));
      await pace.pause('prepare', SHARES.survey + ((SHARES.specs - SHARES.survey) * specs.length) / keys.length);
    }
    const foundSheet = (key: SheetKey) => ours.get(key) ?? null;

    for (const stray of survey.strays) stray.delete();
    const added = specs.filter(({ key }) => foundSheet(key) === null).map(({ name }) => name);
    announceSheets(context, added);
    if (report) saveUserTexts(context, report);
    const sheets = openSheets(context, specs, {
      survey,
      ours,
      inserted,
      unfinished: wordsOf(options).unfinished,
      language: options.language,
      date1904: review.date1904,
    });
    const budget = new RequestBudget(context);
    const onRows = rowCounter(specs, pace);
    try {
      for (const open of registerFirst(sheets)) await writeSheet(open, review.date1904, budget, onRows);
      for (const open of sheets) fitRows(open);
      for (const open of sheets) drawCharts(open);
      for (const open of sheets) finishSheet(open, review.date1904);
      deleteAnnouncement(context);
      if (report) deleteUserTexts(context);
      setHistory(context, withReview(survey.history, review.schedule, options.madeOn));
      setSheetsStamp(context, { asOf: review.asOf, madeOn: options.madeOn, content: contentHash(reviewed) });
      if (options.settings) setPlanSettings(context, options.settings);
      await budget.send();
      // New sheets can still be removed; the earlier content of a refreshed one is unknown by now.
      if (added.length === specs.length) await pace.pause('write', 1);
    } catch (error) {
      if (isSheetNameTaken(error)) {
        // They are added in this order: the first missing one is the one that Excel refused.
        const there = await removeAdded(added, survey.history);
        const refused = added.find((name) => !there.includes(name));
        if (refused !== undefined) return writeUnder([...taken, refused], reviewed, options, pace);
      }
      if (!(error instanceof Cancelled) || !budget.hasSent) throw error;
      await removeAdded(added, survey.history);
      if (options.settings) await savePlanSettings(review.settings);
      throw new Cancelled(specs.map(({ name }) => name).filter((name) => !added.includes(name)));
    }
    const notSetUp = await setUpNewPages(context, sheets.filter(lacksPageSetup));
    return { written: specs.map(({ name }) => name), notSetUp };
  });
}

/** The data for opening sheets. */
interface Opening {
  readonly survey: SheetsSurvey;
  readonly ours: ReadonlyMap<SheetKey, SheetEntry>;
  readonly inserted: InsertedColumns;
  readonly unfinished: string;
  readonly language: Language;
  readonly date1904: boolean;
}

/**
 * Opens sheets, in the order of their specifications. Those that Excel may refuse to add come first, so that no
 * existing one stays unfinished because of them.
 */
function openSheets(
  context: Excel.RequestContext,
  specs: readonly SheetSpec[],
  opening: Opening,
): readonly OpenSheet[] {
  const { survey, ours, inserted, date1904 } = opening;
  const isNew = ({ key }: SheetSpec) => !ours.has(key);
  const opened = new Map<SheetKey, OpenSheet>();
  let movedIn = 0;
  for (const spec of specs.filter(isNew)) {
    const open = openSheet(context, spec, null, opening);
    const next = placeOfNext(spec.key, survey, ours);
    // Moving a sheet empties the undo stack on the desktop, so only one that is out of order is moved.
    if (next !== null) open.sheet.position = next + movedIn++;
    opened.set(spec.key, open);
  }
  for (const spec of specs) {
    const entry = ours.get(spec.key);
    if (entry === undefined) continue;
    const columns = inserted.get(entry);
    const existing = columns === undefined ? entry : moveInsertedColumns(entry, columns, date1904);
    opened.set(spec.key, openSheet(context, spec, existing, opening));
  }
  return specs.flatMap(({ key }) => opened.get(key) ?? []);
}

/** Sets up the pages of sheets that have something to set up; gives the names of all of them if Excel refuses. */
async function setUpNewPages(context: Excel.RequestContext, sheets: readonly OpenSheet[]): Promise<readonly string[]> {
  if (sheets.length === 0) return [];
  setUpPages(sheets);
  try {
    await context.sync();
    return [];
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error)) throw error;
    return sheets.map(({ spec }) => spec.name);
  }
}

/** Reports the progress after each block of rows. */
function rowCounter(specs: readonly SheetSpec[], pace: Pace): OnRows {
  const all = specs.reduce((sum, { cells }) => sum + cells.length, 0);
  let written = 0;
  return (rows) => {
    written += rows;
    return pace.pause('write', SHARES.specs + (SHARES.cells - SHARES.specs) * (written / all));
  };
}

function wordsOf({ language }: WriteSheetsOptions): typeof es {
  return language === 'es' ? es : en;
}

/** Excel refuses formulas over a sheet or table that doesn't exist yet, and all sheets use the register. */
function registerFirst(sheets: readonly OpenSheet[]): readonly OpenSheet[] {
  const isRegister = ({ spec }: OpenSheet) => spec.key === 'indicators';
  return [...sheets.filter(isRegister), ...sheets.filter((open) => !isRegister(open))];
}

/** The sheets chosen for this workbook: all that the user didn't switch off. */
function chosenSheets({ sheetsOff = [] }: PlanSettings): readonly SheetKey[] {
  return SHEET_KEYS.filter((key) => !sheetsOff.includes(key));
}

/** The place, from 0, of the first existing sheet that belongs behind a new one; `null` if there is none. */
function placeOfNext(key: SheetKey, survey: SheetsSurvey, ours: ReadonlyMap<SheetKey, SheetEntry>): number | null {
  const later = SHEET_KEYS.slice(SHEET_KEYS.indexOf(key) + 1).flatMap((behind) => ours.get(behind) ?? []);
  return later.length === 0 ? null : Math.min(...later.map((entry) => survey.sheets.indexOf(entry)));
}
