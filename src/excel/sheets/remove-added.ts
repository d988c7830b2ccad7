import type { PlanHistory } from '../../core/history/plan-history';
import { forgetHistory, keepHistory } from '../saved/plan-history';
import { runExcel } from '../run-excel';
import { forgetAnnounced, surveySheets } from './survey-sheets';

/**
 * Takes sheets off again that were added by a writing which came to no end, or is not to have been: three round trips.
 *
 * @param added Their names; a sheet of the user's that has one of them is left alone.
 * @param history What the workbook remembered before.
 * @returns the names of those that were there.
 */
export async function takeOffAdded(added: readonly string[], history: PlanHistory): Promise<readonly string[]> {
  return runExcel(async (context) => {
    const { sheets, strays } = await surveySheets(context);
    const ours = sheets.filter(({ name, generated }) => generated !== null && added.includes(name));
    const there = [...strays, ...ours.map((entry) => entry.sheet)];
    const names = there.map(({ name }) => name);
    for (const sheet of there) sheet.delete();
    forgetAnnounced(context);
    if (history.length === 0) forgetHistory(context);
    else keepHistory(context, history);
    await context.sync();
    return names;
  });
}
