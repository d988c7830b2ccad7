import { AT_ONCE, type Pace } from '../pace';
import { PlanError } from '../plan-error';
import { deleteHistory } from '../saved/plan-history';
import { runExcel } from '../run-excel';
import { deleteAnnouncement, surveySheets } from './survey-sheets';

export interface RemoveSheetsResult {
  /** The names that the sheets had. */
  readonly removed: readonly string[];
}

/**
 * Removes the sheets that the add-in generated, whatever their names are now, and the history of earlier reviews. No other
 * sheet is touched.
 *
 * @throws {@link PlanError} `protected-sheet` where one of them was protected: none is removed then. `Cancelled` by its pace: none
 * is removed then either.
 */
export async function removeSheets(pace: Pace = AT_ONCE): Promise<RemoveSheetsResult> {
  return runExcel(async (context) => {
    const { sheets, strays } = await surveySheets(context);
    const ours = sheets.filter(({ generated }) => generated !== null);
    const locked = ours.find(({ isProtected }) => isProtected);
    if (locked) throw new PlanError('protected-sheet', { sheet: locked.name });
    await pace.pause('write', 0.5);
    for (const sheet of [...strays, ...ours.map((entry) => entry.sheet)]) sheet.delete();
    deleteAnnouncement(context);
    deleteHistory(context);
    await context.sync();
    return { removed: ours.map(({ name }) => name) };
  });
}
