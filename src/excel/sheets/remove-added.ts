import type { PlanHistory } from '../../core/history/plan-history';
import { deleteHistory, setHistory } from '../saved/plan-history';
import { deleteSheetsStamp } from '../saved/sheets-stamp';
import { runExcel } from '../run-excel';
import { deleteAnnouncement, surveySheets } from './survey-sheets';

/**
 * Removes sheets that an unfinished or cancelled operation added: three round trips.
 *
 * @param added Their names; a sheet of the user's that has one of them is left alone.
 * @param history The history to restore.
 * @returns the names of those that existed.
 */
export async function removeAdded(added: readonly string[], history: PlanHistory): Promise<readonly string[]> {
  return runExcel(async (context) => {
    const { sheets, strays } = await surveySheets(context);
    const ours = sheets.filter(({ name, generated }) => generated !== null && added.includes(name));
    const there = [...strays, ...ours.map((entry) => entry.sheet)];
    const names = there.map(({ name }) => name);
    for (const sheet of there) sheet.delete();
    deleteAnnouncement(context);
    // What is left is no longer as it was written.
    deleteSheetsStamp(context);
    if (history.length === 0) deleteHistory(context);
    else setHistory(context, history);
    await context.sync();
    return names;
  });
}
