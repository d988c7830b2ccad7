import { SITUATION_STYLES } from '../../core/schedule/palette';
import type { Situation } from '../../core/schedule/situation';
import type { ImprovementPlan } from '../../core/plan/improvement-plan';
import type { MergedArea } from '../../core/plan/grid';
import type { MarkPlace } from '../../core/plan/plan-settings';
import { plansOfParts } from '../../core/plan/plan-parts';
import { partIndex, SHEET_ROWS, sheetRow } from '../../core/plan/sheet-row';
import { markBlock, markRules, type MarkBlock, type MarkRule } from './mark-rules';
import { markTargets, sharedColumns, signColumns, type MarkTarget, type SignColumn } from './mark-targets';
import { signFormat, type ColumnStyle } from './mark-signs';
import {
  announceMarks,
  deleteMarkAnnouncement,
  isOfSheet,
  loadAnnouncement,
  looksNew,
  marksRecognizer,
  readAnnouncement,
} from './announced-marks';
import { deleteOneByOne, deleteRules, isDeletionError } from './delete-marks';
import { formulasOf, marksOf, queryRules, sheetFormats, syncRules, type IsMark } from './read-marks';
import { readMarksOneByOne } from './read-marks-one-by-one';
import { AT_ONCE, type Pace } from '../pace';
import { PlanError } from '../plan-error';
import { matrix } from '../review/read-cells';
import { loadMergedAreas } from '../review/read-merged-areas';
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

/** One sheet of the plan, and what to write there. */
interface PartToMark {
  readonly id: string;
  /** The part as a plan of its own. */
  readonly plan: ImprovementPlan;
  readonly conditionalFormats: readonly string[];
  readonly block: MarkBlock;
  readonly rules: readonly MarkRule[];
  readonly notMarked: readonly number[];
  /** The columns that can hold the sign; none if the sheet has no actions. */
  readonly candidates: readonly SignColumn[];
}

/** The plan's sheets that have actions. */
function partsToMark(review: Review): readonly PartToMark[] {
  const { situations } = review.schedule;
  const plans = plansOfParts(review.plan);
  return plans.flatMap((plan, index) => {
    const sheet = review.sheets[index];
    if (sheet === undefined || (plan.actions.length === 0 && plans.length > 1)) return [];
    const own = plans.length === 1 ? situations : situations.filter(({ action }) => partIndex(action.row) === index);
    const { rules, notMarked } = markRules({ ...review, plan, schedule: { ...review.schedule, situations: own } });
    const candidates = plan.actions.length === 0 ? [] : signColumns(plan);
    const { id, conditionalFormats } = sheet;
    return [{ id, plan, conditionalFormats, block: markBlock(plan), rules, notMarked, candidates }];
  });
}

/**
 * Marks the plan's actions by their situation with conditional formats only; marks that are there already are replaced.
 * Two round trips, whatever the number of its sheets.
 *
 * Nothing else of a sheet is written: no value, fill, font or comment of a cell changes.
 *
 * @throws {@link PlanError} `protected-sheet` if a sheet is protected, `sheet-missing` if one was deleted since the
 * review: nothing is attempted then; `marks-stay` if Excel refuses to delete earlier marks. `Cancelled` by its pace:
 * nothing is written then.
 */
export async function markPlan(review: Review, options: MarkOptions = {}, pace: Pace = AT_ONCE): Promise<MarkResult> {
  const parts = partsToMark(review);
  const place = options.place ?? review.settings.markPlace ?? 'cells';
  const provable = isProvable(review.plan);
  const notMarked = parts.flatMap((part) => part.notMarked);
  return runExcel(async (context) => {
    const read = await readSheets(context, parts, provable);
    const sheets = read.map((each) => ({ ...each, ...chooseTargets(each, place, review.date1904) }));
    await pace.pause('write', 0.5);
    const write = () => {
      announceMarks(
        context,
        sheets.map(({ part, name, userFormulas }) => ({ sheet: part.id, name, others: userFormulas.filter(looksNew) })),
      );
      const numberFormats = sheets.flatMap((each) => writeRules(each, review.date1904));
      deleteMarkAnnouncement(context);
      // Last, because some versions of Excel may refuse them in English; the colors are set by then.
      for (const { format, code } of numberFormats) if (code !== null) format.custom.format.numberFormat = code;
    };
    for (const { sheet, marks } of sheets) deleteRules(sheetFormats(sheet), marks);
    write();
    const contents = () =>
      sheets.map(({ sheet, part }) => (provable ? planCells(sheet, part.plan).load('formulas') : null));
    let after = contents();
    try {
      await context.sync();
    } catch (error) {
      if (!isDeletionError(error)) throw error;
      for (const { sheet, name, isMark } of sheets) {
        if ((await deleteOneByOne(context, sheet, isMark)) > 0) throw new PlanError('marks-stay', { sheet: name });
      }
      write();
      after = contents();
      await context.sync();
    }
    const changed = sheets.map(({ before }, at) => {
      const now = after[at] ?? null;
      return before === null || now === null ? null : differences(before, now);
    });
    return {
      marked: markedCounts(
        review,
        parts.flatMap(({ rules }) => rules),
        notMarked,
      ),
      notMarked,
      rules: sheets.reduce((sum, { part, targets }) => sum + part.rules.length * targets.length, 0),
      changedCells: changed.includes(null) ? null : changed.reduce<number>((sum, count) => sum + (count ?? 0), 0),
    };
  });
}

interface TargetedSheet extends SheetToMark {
  readonly targets: readonly MarkTarget[];
  readonly styleOf: (column: number) => ColumnStyle;
}

/** The columns to mark on a sheet, with the styles of those that can hold the sign. */
function chooseTargets({ part, styles, merged }: SheetToMark, place: MarkPlace, date1904: boolean) {
  const { plan, candidates } = part;
  const known = new Map(candidates.map(({ column }, at) => [column, columnStyle(styles[at])]));
  const styleOf = (column: number) => known.get(column) ?? columnStyle(undefined);
  // Every sign is as wide as the others.
  const fits = ({ column, cells }: SignColumn) => signFormat(cells, 'overdue', styleOf(column), date1904) !== null;
  const before = partIndex(plan.firstRow) * SHEET_ROWS;
  const shared = sharedColumns(
    plan,
    merged().map((area) => ({ ...area, row: area.row + before })),
  );
  return { targets: candidates.length === 0 ? [] : markTargets(plan, { place, fits, shared }), styleOf };
}

/** Adds the rules of a sheet; the number formats are returned, to be set by the caller. */
function writeRules({ sheet, part, targets, styleOf }: TargetedSheet, date1904: boolean) {
  const { rules, block } = part;
  return targets.flatMap((target) => {
    const range = rangeOf(sheet, target, block.firstRow, block.lastRow);
    return rules.map((rule) => {
      const format = addRule(range, rule);
      const { signed, column } = target;
      const code = signed === null ? null : signFormat(signed, rule.situation, styleOf(column), date1904);
      return { format, code };
    });
  });
}

/** A target's cells in some rows of the plan. */
function rangeOf(
  sheet: Excel.Worksheet,
  { column, columnCount }: MarkTarget,
  first: number,
  last: number,
): Excel.Range {
  return sheet.getRangeByIndexes(sheetRow(first), column, last - first + 1, columnCount);
}

/** Whether reading the plan twice is cheap and fits in an answer. */
function isProvable({ actions }: ImprovementPlan): boolean {
  let characters = 0;
  for (const { cells } of actions) for (const { value } of Object.values(cells)) characters += String(value).length;
  return actions.length > 0 && characters <= PROOF_CHARACTERS;
}

/** All cells of a sheet's rows of the plan, as wide as its columns. */
function planCells(sheet: Excel.Worksheet, { columns, firstRow, lastRow }: ImprovementPlan): Excel.Range {
  const places = Object.values(columns);
  const first = Math.min(...places);
  return sheet.getRangeByIndexes(sheetRow(firstRow), first, lastRow - firstRow + 1, Math.max(...places) - first + 1);
}

/** How many cells differ. */
function differences(before: Excel.Range, after: Excel.Range): number {
  const now = matrix(after.formulas);
  return matrix(before.formulas).flatMap((row, r) => row.filter((cell, c) => cell !== now[r]?.[c])).length;
}

function columnStyle(range: Excel.Range | undefined): ColumnStyle {
  // Excel returns null if the cells of the range differ, although its declarations don't.
  const size: unknown = range?.format.font.size;
  const width: unknown = range?.format.columnWidth;
  return {
    width: typeof width === 'number' ? width : 0,
    fontSize: typeof size === 'number' ? size : DEFAULT_FONT_SIZE,
  };
}

/** Adds a rule without its number format; the caller syncs. */
function addRule(range: Excel.Range, rule: MarkRule): Excel.ConditionalFormat {
  const style = SITUATION_STYLES[rule.situation];
  const format = range.conditionalFormats.add(Excel.ConditionalFormatType.custom);
  format.custom.rule.formula = rule.formula;
  format.custom.format.fill.color = style.fill;
  format.custom.format.font.color = style.text;
  format.stopIfTrue = rule.stopIfTrue;
  // New rules come first; the last place keeps the user's own in front.
  format.priority = -1;
  return format;
}

/** A sheet before it is marked. */
interface SheetToMark {
  readonly part: PartToMark;
  readonly sheet: Excel.Worksheet;
  /** Its name now. */
  readonly name: string;
  /** The places of its marks among its conditional formats. */
  readonly marks: readonly number[];
  readonly isMark: IsMark;
  /** The formulas of users' rules, as far as they were read. */
  readonly userFormulas: readonly string[];
  /** The loaded styles of the columns that can hold a sign. */
  readonly styles: readonly Excel.Range[];
  /** Gives the merged areas of the plan's rows. */
  readonly merged: () => readonly MergedArea[];
  /** The plan's cells before anything is written; `null` for a plan too long to compare. */
  readonly before: Excel.Range | null;
}

/** One round trip, unless rules changed since the review or can't be read. */
async function readSheets(
  context: Excel.RequestContext,
  parts: readonly PartToMark[],
  provable: boolean,
): Promise<readonly SheetToMark[]> {
  // Each sync has its own: a range of a batch that failed is not to be relied on.
  const ask = () => ({
    setting: loadAnnouncement(context),
    sheets: parts.map(({ id, plan, candidates }) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(id).load('id,name');
      sheet.protection.load('protected');
      const heading = { rows: plan.headingRows.map(sheetRow), columns: plan.columns };
      return {
        sheet,
        formats: sheetFormats(sheet).load('items/type,items/priority'),
        styles: candidates.map(({ column }) =>
          rangeOf(sheet, { column, columnCount: 1, signed: null }, plan.firstRow, plan.lastRow).load(
            'format/columnWidth,format/font/size',
          ),
        ),
        merged: loadMergedAreas(sheet, heading, sheetRow(plan.lastRow)),
        before: provable && plan.actions.length > 0 ? planCells(sheet, plan).load('formulas') : null,
      };
    }),
  });
  let asked = ask();
  const queries = parts.map(({ conditionalFormats }, at) => {
    const sheet = asked.sheets[at]?.sheet;
    return sheet ? queryRules(sheetFormats(sheet), conditionalFormats) : [];
  });
  const answered = await syncRules(context, queries);
  if (!answered) {
    // The rules are no longer those of the review, or one can't be read: ask again without them.
    asked = ask();
    await context.sync();
  }
  const announced = readAnnouncement(asked.setting);
  for (const [at, { sheet }] of asked.sheets.entries()) {
    if (sheet.isNullObject) throw new PlanError('sheet-missing', { sheet: parts[at]?.plan.sheet ?? '' });
    if (sheet.protection.protected) throw new PlanError('protected-sheet', { sheet: sheet.name });
  }
  const read: SheetToMark[] = [];
  for (const [at, part] of parts.entries()) {
    const [own, query] = [asked.sheets[at], queries[at]];
    if (own === undefined || query === undefined) continue;
    const { sheet, formats, styles, merged, before } = own;
    const isMark = marksRecognizer(announced, sheet);
    const types = formats.items.map(({ type }) => type);
    const isCurrent = answered && types.join() === part.conditionalFormats.join();
    const marks = isCurrent
      ? marksOf(query, isMark)
      : (await readMarksOneByOne(context, sheetFormats(sheet), types, isMark)).marks;
    const others = announced.find((each) => isOfSheet(each, sheet))?.others ?? [];
    const userFormulas = isCurrent ? formulasOf(query).filter((formula) => !isMark(formula)) : others;
    read.push({ part, sheet, name: sheet.name, marks, isMark, userFormulas, styles, merged, before });
  }
  return read;
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
