import { markPlan } from '../excel/mark-plan';
import { removeMarks } from '../excel/remove-marks';
import { reviewPlan } from '../excel/review-plan';
import { type Notice, noticeText } from './notice';
import { markOverdue, type RibbonExcel, unmark } from './ribbon-functions';
import { showNotice, writeNotice } from './show-notice';

const excel: RibbonExcel = { reviewPlan, markPlan, removeMarks };

/** A function as the ribbon calls it. Whatever happens Office hears that it ended, or the button would stay pressed. */
function ribbonFunction(work: (excel: RibbonExcel) => Promise<Notice | null>) {
  return (event: Office.AddinCommands.Event) => {
    void work(excel)
      .then((notice) => (notice === null ? undefined : showNotice(notice)))
      .finally(() => event.completed());
  };
}

// The same page is the ribbon's, without a word to show, and the window in which the ribbon says something.
const text = noticeText(location.hash);
if (text !== null) writeNotice(document, text);
else {
  await Office.onReady();
  // The names are those of the manifest.
  Office.actions.associate('markOverdue', ribbonFunction(markOverdue));
  Office.actions.associate('unmark', ribbonFunction(unmark));
}
