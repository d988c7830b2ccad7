import type { Language } from '../core/messages/language';
import { type Notice, noticeHash, type NoticeText, noticeText } from './notice';

/** The window's size, as shares of the screen in percent. */
const SIZE = { width: 30, height: 25 };

/** After this time, in milliseconds, a user wonders whether the press was heard. */
export const PATIENCE = 1000;

/** What the window says once it listens. */
const READY = 'ready';

/**
 * The small window of Office's in which the ribbon says what is under way if it takes long, and what it came to: a button of the ribbon has
 * no page of its own on which it could. One window says it all, as Office opens one at a time, and may refuse one where another was closed
 * a moment ago: a result that is still on the screen gives way to what comes next.
 */
export class NoticeWindow {
  private open: OpenWindow | null = null;
  private last: Promise<void> = Promise.resolve();

  /** Does a button's work, once that of the button that was pressed before has ended, and says what there is to say. */
  during(begun: Notice, language: Language, work: () => Promise<Notice | null>): Promise<void> {
    const run = () => this.run(begun, language, work);
    this.last = this.last.then(run, run);
    return this.last;
  }

  private async run(begun: Notice, language: Language, work: () => Promise<Notice | null>): Promise<void> {
    const progress = afterPatience(() => this.say(begun, language));
    const ended = await work();
    await progress.end();
    if (ended !== null) await this.say(ended, language);
    else this.close();
  }

  private async say(notice: Notice, language: Language): Promise<void> {
    if (await this.open?.say(notice, language)) return;
    this.close();
    this.open = await openWindow(notice, language);
  }

  private close(): void {
    this.open?.close();
    this.open = null;
  }
}

/** Begins something once the user's patience is over, unless that ends before. */
function afterPatience(begin: () => Promise<void>): { readonly end: () => Promise<void> } {
  let begun: Promise<void> = Promise.resolve();
  // An Office that can't tell an open window anything shows the result alone.
  const timer = canTellWindows()
    ? setTimeout(() => {
        begun = begin();
      }, PATIENCE)
    : undefined;
  return {
    end: () => {
      clearTimeout(timer);
      return begun;
    },
  };
}

/** Whether pages can speak to windows that they opened: DialogApi 1.2. */
function canTellWindows(): boolean {
  return Office.context.requirements.isSetSupported('DialogApi', '1.2');
}

/** A window of ours that is open. */
interface OpenWindow {
  /** Says something else in it; false where the user closed it, or Office can't tell it anything. */
  readonly say: (notice: Notice, language: Language) => Promise<boolean>;
  readonly close: () => void;
}

/** Opens the window; `null` where Office doesn't. */
function openWindow(notice: Notice, language: Language): Promise<OpenWindow | null> {
  const address = new URL(location.href);
  address.hash = noticeHash(notice, language);
  return new Promise((resolve) => {
    Office.context.ui.displayDialogAsync(address.href, { ...SIZE, displayInIframe: true }, ({ status, value }) => {
      resolve(status === Office.AsyncResultStatus.Succeeded ? follow(value) : null);
    });
  });
}

function follow(dialog: Office.Dialog): OpenWindow {
  let isOpen = true;
  const listens = new Promise<void>((resolve) => {
    dialog.addEventHandler(Office.EventType.DialogMessageReceived, () => resolve());
    // Closed by the user, or its page didn't load.
    dialog.addEventHandler(Office.EventType.DialogEventReceived, () => {
      isOpen = false;
      resolve();
    });
  });
  return {
    say: async (notice, language) => {
      if (!canTellWindows()) return false;
      await listens;
      if (isOpen) dialog.messageChild(noticeHash(notice, language));
      return isOpen;
    },
    close: () => {
      if (isOpen) dialog.close();
    },
  };
}

/** In the window itself: says what it was opened for, and whatever the ribbon says later. */
export async function runNoticeWindow(page: Document, first: NoticeText): Promise<void> {
  writeNotice(page, first);
  await Office.onReady();
  if (!canTellWindows()) return;
  const { ui } = Office.context;
  const onMessage = ({ message }: Office.DialogParentMessageReceivedEventArgs) => {
    const next = noticeText(message);
    if (next !== null) writeNotice(page, next);
  };
  ui.addHandlerAsync(Office.EventType.DialogParentMessageReceived, onMessage, () => ui.messageParent(READY));
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
