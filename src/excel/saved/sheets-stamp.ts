import { formatStamp, type SheetsStamp } from '../../core/history/sheets-stamp';
import { STAMP_KEY } from './history-key';

/** Saves from what the generated sheets are written; the caller syncs. */
export function setSheetsStamp({ workbook }: Excel.RequestContext, stamp: SheetsStamp): void {
  workbook.settings.add(STAMP_KEY, formatStamp(stamp));
}

/** Deletes the stamp together with the sheets; the caller syncs. */
export function deleteSheetsStamp({ workbook }: Excel.RequestContext): void {
  workbook.settings.getItemOrNullObject(STAMP_KEY).delete();
}
