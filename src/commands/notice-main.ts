import { runNoticeWindow } from './notice-page';
import { noticeText } from './notice-text';

// Its address says what the window was opened for.
const text = noticeText(location.hash);
if (text === null) throw new Error('notice.html was opened without a notice');
await runNoticeWindow(document, text);
