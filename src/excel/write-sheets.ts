import type { Language } from '../core/messages/language';
import { sheets as en } from '../core/messages/en/sheets';
import { sheets as es } from '../core/messages/es/sheets';
import type { Day } from '../core/plan/day';
import { SHEET_KEYS, type SheetKey, type SheetNames, type SheetSpec } from '../core/summary/sheet-spec';
import { summarisePlan } from '../core/summary/summarise-plan';
import { PlanError } from './plan-error';
import type { Review } from './review-plan';
import { runExcel } from './run-excel';
import { freeSheetName, freeTableName } from './sheets/free-name';
import { surveySheets, type SheetEntry, type SheetsSurvey } from './sheets/survey-sheets';
import { fitRows, RequestBudget, writeSheet } from './sheets/write-sheet';

/** How the sheets are to be made. */
export interface WriteSheetsOptions {
  readonly language: Language;
  /** Today: the sheets say when they were made. */
  readonly madeOn: Day;
  /**
   * The sheets to write; all where absent. The register is always among them, for the others count its rows, and so are those that
   * are there already: what stands in the workbook is refreshed together, so that no two sheets tell different stories.
   */
  readonly sheets?: readonly SheetKey[];
}

/** What was written. */
export interface WriteSheetsResult {
  /** The names of the sheets, new and refreshed, in their order. */
  readonly written: readonly string[];
}

/**
 * Writes the generated sheets, or refreshes them in place where they are there already. Three round trips, plus what the size of the
 * plan forces.
 *
 * A sheet is ours only if it says so itself; a sheet of the user's that has the name we would take is left alone.
 *
 * @throws {@link PlanError} `protected-sheet` where one of our sheets was protected: nothing is attempted then.
 */
export async function writeSheets(review: Review, options: WriteSheetsOptions): Promise<WriteSheetsResult> {
  return runExcel(async (context) => {
    const survey = await surveySheets(context);
    const ours = new Map(
      SHEET_KEYS.map((key) => [key, survey.sheets.find((entry) => entry.generated?.key === key) ?? null]),
    );
    const locked = [...ours.values()].find((entry) => entry?.isProtected);
    if (locked) throw new PlanError('protected-sheet', { sheet: locked.name });

    const { sheets = SHEET_KEYS } = options;
    const keys = SHEET_KEYS.filter((key) => key === 'indicators' || sheets.includes(key) || ours.get(key) !== null);
    const specs = summarisePlan({ ...review, ...options, names: chooseNames(survey, ours, options.language) }, keys);
    let movedIn = 0;
    const budget = new RequestBudget(context);
    const written: { readonly sheet: Excel.Worksheet; readonly spec: SheetSpec }[] = [];
    for (const spec of specs) {
      const sheet = await writeSheet(context, spec, ours.get(spec.key) ?? null, review.date1904, budget);
      written.push({ sheet, spec });
      const next = ours.get(spec.key) === null ? placeOfNext(spec.key, survey, ours) : null;
      // Moving a sheet empties the undo stack on the desktop, so only one that would stand out of order is moved.
      if (next !== null) sheet.position = next + movedIn++;
    }
    for (const { sheet, spec } of written) fitRows(sheet, spec);
    await context.sync();
    return { written: specs.map(({ name }) => name) };
  });
}

/** The place, from 0, of the first sheet that is there already and belongs behind a new one; `null` where there is none. */
function placeOfNext(
  key: SheetKey,
  survey: SheetsSurvey,
  ours: ReadonlyMap<SheetKey, SheetEntry | null>,
): number | null {
  const later = SHEET_KEYS.slice(SHEET_KEYS.indexOf(key) + 1).flatMap((behind) => ours.get(behind) ?? []);
  return later.length === 0 ? null : Math.min(...later.map((entry) => survey.sheets.indexOf(entry)));
}

function chooseNames(
  survey: SheetsSurvey,
  ours: ReadonlyMap<SheetKey, SheetEntry | null>,
  language: Language,
): SheetNames {
  const words = language === 'es' ? es : en;
  const taken = survey.sheets.map(({ name }) => name);
  const name = (key: SheetKey) => ours.get(key)?.name ?? freeSheetName(words.names[key], taken);
  const table = (key: keyof SheetNames['tables']) =>
    ours.get(key)?.tables[0] ?? freeTableName(words.tables[key], survey.names);
  return {
    sheets: {
      indicators: name('indicators'),
      'by-criterion': name('by-criterion'),
      'by-owner': name('by-owner'),
      timeline: name('timeline'),
      findings: name('findings'),
      'progress-report': name('progress-report'),
    },
    tables: { indicators: table('indicators'), findings: table('findings') },
  };
}
