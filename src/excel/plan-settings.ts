import type { PlanSettings } from '../core/plan/plan-settings';
import { runExcel } from './run-excel';

/** The key under which the workbook keeps what the user put right or chose. */
export const SETTINGS_KEY = 'plan-mejora';

/**
 * Keeps what the user put right or chose in the workbook, so that the ribbon, the next session and whoever opens the file next go by it.
 * Empty settings take it away again.
 */
export async function savePlanSettings(settings: PlanSettings): Promise<void> {
  await runExcel(async (context) => {
    const { settings: kept } = context.workbook;
    if (Object.keys(settings).length > 0) kept.add(SETTINGS_KEY, settings);
    else kept.getItemOrNullObject(SETTINGS_KEY).delete();
    await context.sync();
  });
}
