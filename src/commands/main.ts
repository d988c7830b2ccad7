import { markPlan } from '../excel/mark-plan';
import { removeMarks } from '../excel/remove-marks';
import { reviewPlan } from '../excel/review-plan';
import { userLanguage } from '../excel/user-language';
import { writeSheets } from '../excel/write-sheets';
import { noticeText, type RibbonTask } from './notice';
import { runNoticeWindow } from './notice-page';
import { NoticeWindow } from './notice-window';
import { RIBBON_FUNCTIONS, type RibbonExcel } from './ribbon-functions';

const excel: RibbonExcel = { reviewPlan, markPlan, writeSheets, removeMarks };

const notices = new NoticeWindow();

/** A function as the ribbon calls it. Whatever happens Office hears that it ended, or the button would stay pressed. */
function ribbonFunction(task: RibbonTask) {
  return (event: Office.AddinCommands.Event) => {
    const language = userLanguage();
    void notices
      .during(task, language, (pace) => RIBBON_FUNCTIONS[task](excel, language, pace))
      .finally(() => event.completed());
  };
}

// The same page is the ribbon's, without a word to show, and the window in which the ribbon says something.
const text = noticeText(location.hash);
if (text !== null) await runNoticeWindow(document, text);
else {
  await Office.onReady();
  // The names are those of the manifest.
  Office.actions.associate('reviewPlan', ribbonFunction('review'));
  Office.actions.associate('markOverdue', ribbonFunction('mark'));
  Office.actions.associate('writeSheets', ribbonFunction('write'));
  Office.actions.associate('unmark', ribbonFunction('unmark'));
}
