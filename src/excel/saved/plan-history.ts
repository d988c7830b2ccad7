import { formatHistory, parseHistory, type PlanHistory } from '../../core/history/plan-history';
import { HISTORY_KEY } from './history-key';

/** Requests the history; {@link readHistory} reads it after the next round trip. */
export function loadHistory({ workbook }: Excel.RequestContext): Excel.Setting {
  return workbook.settings.getItemOrNullObject(HISTORY_KEY).load('value');
}

export function readHistory(setting: Excel.Setting): PlanHistory {
  return setting.isNullObject ? [] : parseHistory(setting.value);
}

/** Saves a history in the workbook; the caller syncs. */
export function setHistory({ workbook }: Excel.RequestContext, history: PlanHistory): void {
  workbook.settings.add(HISTORY_KEY, formatHistory(history));
}

/** Deletes the history; the caller syncs. */
export function deleteHistory({ workbook }: Excel.RequestContext): void {
  workbook.settings.getItemOrNullObject(HISTORY_KEY).delete();
}
