import { AT_ONCE, type Pace } from '../pace';
import { PlanError } from '../plan-error';
import { deleteHistory } from '../saved/plan-history';
import { deleteSheetsStamp } from '../saved/sheets-stamp';
import { runExcel } from '../run-excel';
import { deleteUserTexts } from './report-input';
import { ownSheets } from './sheet-property';
import { deleteAnnouncement, surveySheets, type SheetEntry } from './survey-sheets';

export interface RemoveSheetsResult {
  /** The names that the sheets had. */
  readonly removed: readonly string[];
}

/**
 * Removes the sheets that the add-in generated, whatever their names are now, and the history of earlier reviews. No other
 * sheet is touched.
 *
 * @throws {@link PlanError} `protected-sheet` if one of them is protected, `last-visible-sheet` if no other sheet is visible: none is removed
 * then. `Cancelled` by its pace, before any is removed.
 */
export async function removeSheets(pace: Pace = AT_ONCE): Promise<RemoveSheetsResult> {
  return runExcel(async (context) => {
    const { sheets, strays } = await surveySheets(context);
    const ours = sheets.filter((entry) => [...ownSheets(sheets).values()].includes(entry));
    const locked = ours.find(({ isProtected }) => isProtected);
    if (locked) throw new PlanError('protected-sheet', { sheet: locked.name });
    if (ours.some(isVisible) && !sheets.some((entry) => isVisible(entry) && !ours.includes(entry))) {
      throw new PlanError('last-visible-sheet');
    }
    await pace.pause('write', 0.5);
    // Excel refuses to delete a very hidden sheet.
    for (const { sheet, visibility } of ours) {
      if (visibility === Excel.SheetVisibility.veryHidden) sheet.visibility = Excel.SheetVisibility.hidden;
    }
    for (const sheet of [...strays, ...ours.map((entry) => entry.sheet)]) sheet.delete();
    deleteAnnouncement(context);
    deleteUserTexts(context);
    deleteHistory(context);
    deleteSheetsStamp(context);
    await context.sync();
    return { removed: ours.map(({ name }) => name) };
  });
}

function isVisible({ visibility }: SheetEntry): boolean {
  return visibility === Excel.SheetVisibility.visible;
}
