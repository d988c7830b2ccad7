import { formatHistory, parseHistory, type PlanHistory } from '../../core/history/plan-history';
import { HISTORY_KEY } from './history-key';

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
