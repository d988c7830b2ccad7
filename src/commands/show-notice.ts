import { languageOf } from '../core/messages/language';
import { type Notice, noticeHash, type NoticeText } from './notice';

/** The window's size, as shares of the screen in percent. */
const SIZE = { width: 30, height: 25 };

/** Says a notice in a small window of Office's: a button of the ribbon has no page of its own on which it could. */
export function showNotice(notice: Notice): Promise<void> {
  const address = new URL(location.href);
  address.hash = noticeHash(notice, languageOf(Office.context.displayLanguage));
  return new Promise((resolve) => {
    Office.context.ui.displayDialogAsync(address.href, { ...SIZE, displayInIframe: true }, () => resolve());
  });
}

/** Writes a notice into the page that is that small window. */
export function writeNotice(page: Document, { language, title, sentences }: NoticeText): void {
  page.documentElement.lang = language;
  page.title = title;
  const main = page.createElement('main');
  main.setAttribute('role', 'alert');
  sentences.forEach((sentence, index) => {
    const line = page.createElement(index === 0 ? 'h1' : 'p');
    line.textContent = sentence;
    main.append(line);
  });
  page.body.replaceChildren(main);
}
