import type { Language } from '../core/messages/language';
import { inTurns, PATIENCE } from '../excel/in-turns';
import type { Pace } from '../excel/pace';
import { type Notice, noticeHash, type RibbonTask } from './notice';
import { cancelOf, READY } from './notice-page';

/** The window's page, relative to the one that opens it. */
const PAGE = 'notice.html';

/** The window's size, as shares of the screen in percent. */
const SIZE = { width: 30, height: 25 };

/**
 * How long a dialog may take to open, and then to be ready for messages, in milliseconds: some Excels never answer
 * (https://github.com/OfficeDev/office-js/issues/4046).
 */
export const DIALOG_TIMEOUT = 5000;

/** Office's code for a dialog that is still open, as one may be that was just closed, and how often and when to try again. */
const STILL_OPEN = 12_007;
const ATTEMPTS = 3;
const RETRY_DELAY = 300;

/**
 * The dialog in which the ribbon shows the progress of long work, and its result: a ribbon button has no page of its own. There is one for
 * all notices, because Office opens one dialog at a time.
 */
export class NoticeWindow {
  private open: OpenWindow | null = null;
  private last: Promise<void> = Promise.resolve();
  private end = new AbortController();
  private runs = 0;

  /** Does a button's work after that of buttons pressed before, and shows the notices. */
  during(task: RibbonTask, language: Language, work: (pace: Pace) => Promise<Notice | null>): Promise<void> {
    const run = () => this.run(task, language, work);
    this.last = this.last.then(run, run);
    return this.last;
  }

  private async run(task: RibbonTask, language: Language, work: (pace: Pace) => Promise<Notice | null>): Promise<void> {
    this.end = new AbortController();
    const run = ++this.runs;
    let now: Notice = { kind: 'working', task, run };
    let isShown = false;
    const pace = inTurns(this.end.signal, ({ part, share }) => {
      now = { kind: 'working', task, run, part, percent: Math.floor(share * 100) };
      // If the user closed the window it stays closed until there is a result.
      if (isShown) void this.open?.say(now, language);
    });
    const progress = afterPatience(async () => {
      const first = now;
      await this.say(first, language);
      isShown = true;
      if (now !== first) void this.open?.say(now, language);
    });
    const ended = await work(pace);
    await progress.end();
    if (ended !== null) await this.say(ended, language);
    else this.close();
  }

  private async say(notice: Notice, language: Language): Promise<void> {
    if (await this.open?.say(notice, language)) return;
    this.close();
    this.open = await openWindow(notice, language, (message) => this.hear(message));
  }

  /** Ignores a cancellation that arrives after its run has ended. */
  private hear(message: string): void {
    if (message === cancelOf(this.runs)) this.end.abort();
  }

  private close(): void {
    this.open?.close();
    this.open = null;
  }
}

/** Runs `begin` after {@link PATIENCE}, unless `end` is called before. */
function afterPatience(begin: () => Promise<void>): { readonly end: () => Promise<void> } {
  let begun: Promise<void> = Promise.resolve();
  // An Office that can't send messages to an open window shows the result only.
  const timer = canMessageDialogs()
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

/** Whether a page can send messages to dialogs that it opened: DialogApi 1.2. */
function canMessageDialogs(): boolean {
  return Office.context.requirements.isSetSupported('DialogApi', '1.2');
}

interface OpenWindow {
  /** Shows another notice in it; false if the user closed it, or it can't receive messages. */
  readonly say: (notice: Notice, language: Language) => Promise<boolean>;
  readonly close: () => void;
}

/** Opens the window; `null` if Office doesn't within {@link DIALOG_TIMEOUT}. `hear` receives its messages. */
async function openWindow(
  notice: Notice,
  language: Language,
  hear: (message: string) => void,
): Promise<OpenWindow | null> {
  for (let attempt = 1; ; attempt++) {
    const { dialog, code } = await openDialog(noticeHash(notice, language));
    if (dialog !== null) return follow(dialog, hear);
    if (code !== STILL_OPEN || attempt === ATTEMPTS) return null;
    await later(RETRY_DELAY, null);
  }
}

/** A dialog, or the code of Office's refusal; neither if it doesn't answer. */
interface DialogAnswer {
  readonly dialog: Office.Dialog | null;
  readonly code: number | null;
}

function openDialog(hash: string): Promise<DialogAnswer> {
  const address = new URL(PAGE, location.href);
  address.hash = hash;
  return new Promise((resolve) => {
    let isLate = false;
    void later(DIALOG_TIMEOUT, { dialog: null, code: null }).then((answer) => {
      isLate = true;
      resolve(answer);
    });
    Office.context.ui.displayDialogAsync(address.href, { ...SIZE, displayInIframe: true }, (result) => {
      const isOpen = result.status === Office.AsyncResultStatus.Succeeded;
      // By now the result may be in another one.
      if (isLate && isOpen) result.value.close();
      resolve(isOpen ? { dialog: result.value, code: null } : { dialog: null, code: result.error.code });
    });
  });
}

/** Resolves with a value after a time, in milliseconds. */
function later<Value>(time: number, value: Value): Promise<Value> {
  return new Promise((resolve) => setTimeout(resolve, time, value));
}

function follow(dialog: Office.Dialog, hear: (message: string) => void): OpenWindow {
  let isOpen = true;
  let last = '';
  const ready = new Promise<boolean>((resolve) => {
    dialog.addEventHandler(Office.EventType.DialogMessageReceived, (answer) => {
      if (!('message' in answer)) return;
      if (answer.message === READY) resolve(true);
      else hear(answer.message);
    });
    // The user closed it, or its page didn't load.
    dialog.addEventHandler(Office.EventType.DialogEventReceived, () => {
      isOpen = false;
      resolve(false);
    });
  });
  const isReady = Promise.race([ready, later(DIALOG_TIMEOUT, false)]);
  return {
    say: async (notice, language) => {
      if (!canMessageDialogs()) return false;
      // A window that isn't ready yet gets only the last notice.
      const hash = noticeHash(notice, language);
      last = hash;
      if (!(await isReady)) return false;
      if (isOpen && hash === last) dialog.messageChild(hash);
      return isOpen;
    },
    close: () => {
      if (isOpen) dialog.close();
    },
  };
}
