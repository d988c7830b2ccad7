import { changesSince } from '../../core/history/changes-since';
import { parseHistory } from '../../core/history/plan-history';
import { parseStamp } from '../../core/history/sheets-stamp';
import type { Language } from '../../core/messages/language';
import { sheets as en } from '../../core/messages/en/sheets';
import { sheets as es } from '../../core/messages/es/sheets';
import type { Day } from '../../core/plan/day';
import { hasOwnerPages, type SheetSpec } from '../../core/summary/sheet-spec';
import type { SummaryInput } from '../../core/summary/summary-input';
import { summarisePlan } from '../../core/summary/summarise-plan';
import { AT_ONCE, type Pace } from '../pace';
import { matrix } from '../review/read-cells';
import { reviewFound, type Review } from '../review/review-plan';
import { runExcel } from '../run-excel';
import { ownSheets } from './sheet-property';
import { chooseNames } from './choose-names';
import { readReportInput } from './report-input';
import { surveySheets } from './survey-sheets';

export interface UserContentOptions {
  readonly language: Language;
  readonly madeOn: Day;
}

/**
 * The names of the generated sheets that hold a text which the add-in wouldn't write now: a note, a signature, a column
 * of a person's own, or what an earlier state of the plan said. Four round trips; changes nothing.
 */
export async function findUserContent(
  review: Review,
  { language, madeOn }: UserContentOptions,
  pace: Pace = AT_ONCE,
): Promise<readonly string[]> {
  const stamp = parseStamp(review.sheetsStamp);
  // The sheets say how many days an action was overdue when they were written.
  const { structure, dueSoonDays } = review;
  const then = stamp === null ? review : await reviewFound(review, { asOf: stamp.asOf, structure, dueSoonDays }, pace);
  return runExcel(async (context) => {
    const survey = await surveySheets(context);
    const ours = ownSheets(survey.sheets);
    const asked = Array.from(ours.values(), ({ name, sheet }) => ({
      name,
      used: sheet.getUsedRangeOrNullObject(true).load('values,formulas'),
    }));
    await context.sync();
    const names = chooseNames(survey, ours, { es, en }[language], []);
    const report = await readReportInput(context, review, survey, ours.get('progress-report') ?? null);
    const history = parseHistory(review.history);
    const input: SummaryInput = {
      ...then,
      history,
      changes: changesSince(history, then.schedule),
      ownerPages: hasOwnerPages(review.settings),
      // What people wrote into the report is theirs.
      report: { ...report, rows: [] },
      madeOn: stamp?.madeOn ?? madeOn,
      language,
      names,
      found: {},
    };
    const known = knownTexts(summarisePlan(input, [...ours.keys()]));
    return asked.flatMap(({ name, used }) => (used.isNullObject || isOurs(used, known) ? [] : [name]));
  });
}

/** All texts that the add-in writes, without those of formulas. */
function knownTexts(specs: readonly SheetSpec[]): ReadonlySet<string> {
  const texts = specs.flatMap(({ cells }) => cells.flat()).filter((cell) => typeof cell === 'string');
  return new Set(texts.map(normal));
}

const normal = (text: string) => text.trim().replace(/\s+/g, ' ');

/** Whether every text that isn't a formula's is one of ours. */
function isOurs(used: Excel.Range, known: ReadonlySet<string>): boolean {
  const formulas = matrix(used.formulas);
  return matrix(used.values).every((row, r) =>
    row.every((value, c) => {
      const formula = formulas[r]?.[c];
      const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
      return isFormula || typeof value !== 'string' || value === '' || known.has(normal(value));
    }),
  );
}
