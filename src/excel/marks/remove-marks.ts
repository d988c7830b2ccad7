import {
  deleteMarks,
  marksOf,
  queryMarks,
  readMarksOneByOne,
  sheetFormats,
  syncRules,
  type SheetMarks,
} from './read-marks';
import { AT_ONCE, type Pace } from '../pace';
import { runExcel } from '../run-excel';

export interface RemoveMarksResult {
  readonly removed: number;
  /** The names of protected sheets, whose marks stay. */
  readonly leftOn: readonly string[];
  /** How many rules of the workbook Excel could not read, so that they stay. */
  readonly unreadable: number;
}

/**
 * Removes the marks from every sheet of the workbook. It needs nothing but the workbook: marks are recognized by their formulas.
 *
 * @throws a `PlanError`; `Cancelled` by its pace, before anything is removed.
 */
export async function removeMarks(pace: Pace = AT_ONCE): Promise<RemoveMarksResult> {
  return runExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    await pace.pause('read', 0.2);

    const queried = worksheets.items.map((sheet) => ({
      sheet,
      formats: sheetFormats(sheet).load('items/type,items/priority'),
      protection: sheet.protection.load('protected'),
    }));
    await context.sync();
    await pace.pause('read', 0.4);

    const sheets = queried.map(({ sheet, formats, protection }) => ({
      sheet,
      isProtected: protection.protected,
      types: formats.items.map(({ type }) => type),
    }));
    const queries = sheets.map((entry) => ({ ...entry, query: queryMarks(entry.sheet, entry.types) }));
    const answered = await syncRules(
      context,
      queries.map(({ query }) => query),
    );

    // All is read before anything is removed: a removal that fails must not pass for a rule that can't be read.
    const found: (SheetMarks & { readonly sheet: Excel.Worksheet; readonly isProtected: boolean })[] = [];
    for (const { sheet, isProtected, types, query } of queries) {
      const read = answered ? { marks: marksOf(query), unreadable: 0 } : await readMarksOneByOne(context, sheet, types);
      found.push({ sheet, isProtected, ...read });
    }

    await pace.pause('write', 0.6);
    let removed = 0;
    let unreadable = 0;
    const leftOn: string[] = [];
    for (const { sheet, isProtected, marks, unreadable: unread } of found) {
      unreadable += unread;
      if (marks.length === 0) continue;
      if (isProtected) leftOn.push(sheet.name);
      else {
        deleteMarks(sheet, marks);
        removed += marks.length;
      }
    }
    await context.sync();
    return { removed, leftOn, unreadable };
  });
}
