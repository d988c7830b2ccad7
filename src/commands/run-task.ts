import type { AsOf } from '../core/schedule/as-of';
import { markPlan } from '../excel/marks/mark-plan';
import { oneAfterAnother } from '../excel/one-after-another';
import { removeMarks } from '../excel/marks/remove-marks';
import { reviewPlan } from '../excel/review/review-plan';
import { userLanguage } from '../excel/saved/user-language';
import { writeSheets } from '../excel/sheets/write-sheets';
import type { RibbonTask } from './notice';
import { NoticeWindow } from './notice-window';
import { RIBBON_FUNCTIONS, type RibbonExcel } from './ribbon-functions';

const excel: RibbonExcel = { reviewPlan, markPlan, writeSheets, removeMarks };

const notices = new NoticeWindow();

/** Does a ribbon button's work, and shows its notices in a window. `asOf`: `null` for today. */
export function runTask(task: RibbonTask, asOf: AsOf | null): Promise<void> {
  const language = userLanguage();
  return notices.during(task, language, (pace) =>
    oneAfterAnother(() => RIBBON_FUNCTIONS[task](excel, language, pace, asOf)),
  );
}
