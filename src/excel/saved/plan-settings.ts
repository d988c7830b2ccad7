import type { PlanSettings } from '../../core/plan/plan-settings';
import { runExcel } from '../run-excel';

/** The workbook setting that holds the user's corrections and choices. */
export const SETTINGS_KEY = 'plan-mejora';

/**
 * Saves the user's corrections and choices in the workbook, for the ribbon, the next session and everyone who opens the file. Empty settings
 * delete them.
 */
export async function savePlanSettings(settings: PlanSettings): Promise<void> {
  await runExcel(async (context) => {
    setPlanSettings(context, settings);
    await context.sync();
  });
}

/** Does {@link savePlanSettings} with the caller's next round trip. */
export function setPlanSettings({ workbook }: Excel.RequestContext, settings: PlanSettings): void {
  if (Object.keys(settings).length > 0) workbook.settings.add(SETTINGS_KEY, settings);
  else workbook.settings.getItemOrNullObject(SETTINGS_KEY).delete();
}
