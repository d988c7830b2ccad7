import type { PlanSettings } from '../../core/plan/plan-settings';
import { runExcel } from '../run-excel';

/** The key under which the workbook keeps what the user put right or chose. */
export const SETTINGS_KEY = 'plan-mejora';

/**
 * Keeps what the user put right or chose in the workbook, so that the ribbon, the next session and whoever opens the file next go by it.
 * Empty settings take it away again.
 */
export async function savePlanSettings(settings: PlanSettings): Promise<void> {
  await runExcel(async (context) => {
    keepPlanSettings(context, settings);
    await context.sync();
  });
}

/** Does {@link savePlanSettings} with the caller's next round trip. */
export function keepPlanSettings({ workbook }: Excel.RequestContext, settings: PlanSettings): void {
  if (Object.keys(settings).length > 0) workbook.settings.add(SETTINGS_KEY, settings);
  else workbook.settings.getItemOrNullObject(SETTINGS_KEY).delete();
}
