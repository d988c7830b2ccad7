import { SITUATION_STYLES } from '../../core/schedule/palette';
import type { Situation } from '../../core/schedule/situation';
import type { ImprovementPlan } from '../../core/plan/improvement-plan';
import type { MarkPlace } from '../../core/plan/plan-settings';
import { markBlock, markRules, type MarkRule } from './mark-rules';
import { markTargets, type MarkTarget } from './mark-targets';
import { signFormat, type ColumnStyle } from './mark-signs';
import { deleteMarks, marksOf, queryMarks, readMarksOneByOne, sheetFormats, syncRules, type Mark } from './read-marks';
import { AT_ONCE, type Pace } from '../pace';
import { PlanError } from '../plan-error';
import { matrix } from '../review/read-cells';
import type { Review } from '../review/review-plan';
import { runExcel } from '../run-excel';

export interface MarkOptions {
  /** Absent: as chosen for this workbook, else on the cells. */
  readonly place?: MarkPlace;
}

export interface MarkResult {
  /** How many actions carry a mark, by situation; a situation without an action is absent. */
  readonly marked: Readonly<Partial<Record<Situation, number>>>;
  /** The rows, from 0, of actions that are overdue or due soon by an end that no conditional format can express. */
  readonly notMarked: readonly number[];
  /** How many conditional formats were written. */
  readonly rules: number;
  /** How many cells of the plan changed meanwhile: normally 0; `null` for a plan too long to compare. */
  readonly changedCells: number | null;
}

/** The longest plan, in characters, that is read before and after to prove that none of its cells changed. */
const PROOF_CHARACTERS = 500_000;

/** Excel's default font size in points, for columns with several sizes. */
const DEFAULT_FONT_SIZE = 11;

/**
 * Marks the plan's actions by their situation with conditional formats only; marks that are there already are replaced. Two round
 * trips.
 *
 * Nothing else of the sheet is written: no value, fill, font or comment of a cell changes.
 *
 * @throws {@link PlanError} `protected-sheet` where the sheet is protected: nothing is attempted then; `sheet-missing` where it was
 * deleted since the review. `Cancelled` by its pace: nothing is written then.
 */
export async function markPlan(review: Review, options: MarkOptions = {}, pace: Pace = AT_ONCE): Promise<MarkResult> {
  const { plan, settings } = review;
  const place = options.place ?? settings.markPlace ?? 'cells';
  const block = markBlock(plan);
  const { rules, notMarked } = markRules(review);
  const provable = isProvable(plan);
  const targets = plan.actions.length === 0 ? [] : markTargets(plan, place);
  return runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(review.sheetId);
    // Each sync makes its own: a range of a batch that failed is not to be relied on.
    const rangeOf = ({ column, columnCount }: MarkTarget, lastRow: number) =>
      sheet.getRangeByIndexes(block.firstRow, column, lastRow - block.firstRow + 1, columnCount);
    const contents = () => (provable ? planCells(sheet, plan).load('formulas') : null);
    const ask = () => {
      sheet.protection.load('protected');
      return {
        formats: sheetFormats(sheet).load('items/type,items/priority'),
        styles: targets.map((target) => rangeOf(target, plan.lastRow).load('format/columnWidth,format/font/size')),
        before: contents(),
      };
    };
    const { marks, styles, before } = await readAgain(context, sheet, review, ask);

    await pace.pause('write', 0.5);
    deleteMarks(sheet, marks);
    targets.forEach((target, index) => {
      const style = columnStyle(styles[index]);
      const range = rangeOf(target, block.lastRow);
      for (const rule of rules) {
        addRule(range, rule, target.signed === null ? null : signFormat(target.signed, rule.situation, style));
      }
    });
    const after = contents();
    await context.sync();
    return {
      marked: markedCounts(review, rules, notMarked),
      notMarked,
      rules: rules.length * targets.length,
      changedCells: before === null || after === null ? null : differences(before, after),
    };
  });
}

/** Whether reading the plan twice is cheap and fits in an answer. */
function isProvable({ actions }: ImprovementPlan): boolean {
  let characters = 0;
  for (const { cells } of actions) for (const { value } of Object.values(cells)) characters += String(value).length;
  return actions.length > 0 && characters <= PROOF_CHARACTERS;
}

/** All cells of the plan's rows, as wide as its columns. */
function planCells(sheet: Excel.Worksheet, { columns, firstRow, lastRow }: ImprovementPlan): Excel.Range {
  const places = Object.values(columns);
  const first = Math.min(...places);
  return sheet.getRangeByIndexes(firstRow, first, lastRow - firstRow + 1, Math.max(...places) - first + 1);
}

/** How many cells differ. */
function differences(before: Excel.Range, after: Excel.Range): number {
  const now = matrix(after.formulas);
  return matrix(before.formulas).flatMap((row, r) => row.filter((cell, c) => cell !== now[r]?.[c])).length;
}

function columnStyle(range: Excel.Range | undefined): ColumnStyle {
  // Excel gives null where the cells of the range differ, whatever its declarations say.
  const size: unknown = range?.format.font.size;
  const width: unknown = range?.format.columnWidth;
  return {
    width: typeof width === 'number' ? width : 0,
    fontSize: typeof size === 'number' ? size : DEFAULT_FONT_SIZE,
  };
}

function addRule(range: Excel.Range, rule: MarkRule, numberFormat: string | null): void {
  const style = SITUATION_STYLES[rule.situation];
  const format = range.conditionalFormats.add(Excel.ConditionalFormatType.custom);
  format.custom.rule.formula = rule.formula;
  format.custom.format.fill.color = style.fill;
  format.custom.format.font.color = style.text;
  // Excel takes any code here though its declarations say `any`.
  if (numberFormat !== null) format.custom.format.numberFormat = numberFormat;
  format.stopIfTrue = rule.stopIfTrue;
  // New rules come first; the last place keeps the user's own in front.
  format.priority = -1;
}

/** What is loaded from the sheet before it is marked. */
interface Asked {
  readonly formats: Excel.ConditionalFormatCollection;
  readonly styles: readonly Excel.Range[];
  /** The plan's cells before anything is written; `null` for a plan too long to compare. */
  readonly before: Excel.Range | null;
}

/** The marks that the sheet has now; the same round trip answers what `ask` loads. */
async function readAgain(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  review: Review,
  ask: () => Asked,
): Promise<Asked & { readonly marks: readonly Mark[] }> {
  let asked = ask();
  const query = queryMarks(sheet, review.conditionalFormats);
  const answered = await syncRules(context, [query]);
  if (!answered) {
    // The rules are no longer those of the review, or one can't be read: ask again without them.
    asked = ask();
    await context.sync();
  }
  if (sheet.protection.protected) throw new PlanError('protected-sheet', { sheet: review.plan.sheet });
  const types = asked.formats.items.map(({ type }) => type);
  const unchanged = types.join() === review.conditionalFormats.join();
  const marks = answered && unchanged ? marksOf(query) : (await readMarksOneByOne(context, sheet, types)).marks;
  return { ...asked, marks };
}

function markedCounts(
  { schedule }: Review,
  rules: readonly MarkRule[],
  notMarked: readonly number[],
): Partial<Record<Situation, number>> {
  const counts: Partial<Record<Situation, number>> = {};
  const situations = new Set(rules.map(({ situation }) => situation));
  for (const { action, situation } of schedule.situations) {
    if (!situations.has(situation) || notMarked.includes(action.row)) continue;
    counts[situation] = (counts[situation] ?? 0) + 1;
  }
  return counts;
}
