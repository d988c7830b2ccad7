import { deleteMarkAnnouncement, loadAnnouncement, marksRecognizer, readAnnouncement } from './announced-marks';
import { deleteOneByOne, deleteRules, isDeletionError } from './delete-marks';
import { marksOf, queryRules, sheetFormats, syncRules, type IsMark } from './read-marks';
import { readMarksOneByOne } from './read-marks-one-by-one';
import { AT_ONCE, type Pace } from '../pace';
import { runExcel } from '../run-excel';

export interface RemoveMarksResult {
  readonly removed: number;
  /** The names of protected sheets, whose marks stay. */
  readonly leftOn: readonly string[];
  /** How many rules of the workbook Excel could not read, so that they stay. */
  readonly unreadable: number;
  /** How many marks Excel refused to delete. */
  readonly refused: number;
}

/** A sheet with marks that can be deleted. */
interface MarkedSheet {
  readonly sheet: Excel.Worksheet;
  readonly marks: readonly number[];
  readonly isMark: IsMark;
}

/**
 * Removes the marks from every sheet of the workbook. It needs nothing but the workbook: marks are recognized by their formulas, and those
 * that an interrupted marking left without one by its announcement.
 *
 * @throws a `PlanError`; `Cancelled` by its pace, before anything is removed.
 */
export async function removeMarks(pace: Pace = AT_ONCE): Promise<RemoveMarksResult> {
  return runExcel(async (context) => {
    const { worksheets } = context.workbook;
    const setting = loadAnnouncement(context);
    worksheets.load('items/id,items/name');
    await context.sync();
    await pace.pause('read', 0.2);

    const announced = readAnnouncement(setting);
    const queried = worksheets.items.map((sheet) => ({
      sheet,
      formats: sheetFormats(sheet).load('items/type,items/priority'),
      protection: sheet.protection.load('protected'),
    }));
    await context.sync();
    await pace.pause('read', 0.4);

    const sheets = queried.map(({ sheet, formats, protection }) => {
      const types = formats.items.map(({ type }) => type);
      const isMark = marksRecognizer(announced, sheet);
      const query = queryRules(sheetFormats(sheet), types);
      return { sheet, isProtected: protection.protected, types, isMark, query };
    });
    const answered = await syncRules(
      context,
      sheets.map(({ query }) => query),
    );

    // All is read before anything is removed: a removal that fails must not pass for a rule that can't be read.
    let unreadable = 0;
    const leftOn: string[] = [];
    const found: MarkedSheet[] = [];
    for (const { sheet, isProtected, types, isMark, query } of sheets) {
      const read = answered
        ? { marks: marksOf(query, isMark), unreadable: 0 }
        : await readMarksOneByOne(context, sheetFormats(sheet), types, isMark);
      unreadable += read.unreadable;
      if (read.marks.length === 0) continue;
      if (isProtected) leftOn.push(sheet.name);
      else found.push({ sheet, marks: read.marks, isMark });
    }

    await pace.pause('write', 0.6);
    const refused = await removeFound(context, found);
    if (announced.length > 0 && refused + leftOn.length === 0) {
      deleteMarkAnnouncement(context);
      await context.sync();
    }
    const all = found.reduce((sum, { marks }) => sum + marks.length, 0);
    return { removed: all - refused, leftOn, unreadable, refused };
  });
}

/** Deletes marks at once, or one by one where Excel refuses that; gives how many stayed. */
async function removeFound(context: Excel.RequestContext, found: readonly MarkedSheet[]): Promise<number> {
  for (const { sheet, marks } of found) deleteRules(sheetFormats(sheet), marks);
  try {
    await context.sync();
    return 0;
  } catch (error) {
    if (!isDeletionError(error)) throw error;
  }
  let refused = 0;
  for (const { sheet, isMark } of found) refused += await deleteOneByOne(context, sheet, isMark);
  return refused;
}
