import { changesSince, type PlanChanges } from '../core/history/changes-since';
import { formatHistory, parseHistory, type PlanHistory } from '../core/history/plan-history';
import type { Review } from './review-plan';
import { runExcel } from './run-excel';

/** The setting that holds what the workbook remembers of earlier reviews. */
const HISTORY_KEY = 'plan-mejora.history';

/** Asks for what the workbook remembers; {@link readHistory} reads it after the next round trip. */
export function loadHistory({ workbook }: Excel.RequestContext): Excel.Setting {
  return workbook.settings.getItemOrNullObject(HISTORY_KEY).load('value');
}

/** What a setting that was asked for by {@link loadHistory} says. */
export function readHistory(setting: Excel.Setting): PlanHistory {
  return setting.isNullObject ? [] : parseHistory(setting.value);
}

/** Keeps a history in the workbook; asks Excel, the caller syncs. */
export function keepHistory({ workbook }: Excel.RequestContext, history: PlanHistory): void {
  workbook.settings.add(HISTORY_KEY, formatHistory(history));
}

/** Takes the history out of the workbook; asks Excel, the caller syncs. */
export function forgetHistory({ workbook }: Excel.RequestContext): void {
  workbook.settings.getItemOrNullObject(HISTORY_KEY).delete();
}

/**
 * What changed in the plan since the last review of an earlier day whose summaries were written, in one round trip; `null` where there
 * is none to compare with. Nothing is written.
 */
export async function planChanges({ schedule }: Pick<Review, 'schedule'>): Promise<PlanChanges | null> {
  return runExcel(async (context) => {
    const setting = loadHistory(context);
    await context.sync();
    return changesSince(readHistory(setting), schedule);
  });
}
