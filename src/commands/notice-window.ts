import type { Language } from '../core/messages/language';
import { inTurns, PATIENCE } from '../excel/in-turns';
import type { Pace } from '../excel/pace';
import { type Notice, noticeHash, type RibbonTask } from './notice';
import { cancelOf, READY } from './notice-page';

/** The window's page, beside the one that opens it. */
const PAGE = 'notice.html';

/** The window's size, as shares of the screen in percent. */
const SIZE = { width: 30, height: 25 };

/**
 * The small window of Office's in which the ribbon says what is under way if it takes long, and what it came to: a button of the ribbon has
 * no page of its own on which it could. One window says it all, as Office opens one at a time, and may refuse one where another was closed
 * a moment ago: a result that is still on the screen gives way to what comes next.
 */
export class NoticeWindow {
  private open: OpenWindow | null = null;
  private last: Promise<void> = Promise.resolve();
  /** Ends what is under way. */
  private end = new AbortController();
  private runs = 0;

  /** Does a button's work, once that of the button that was pressed before has ended, and says what there is to say. */
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
      // A window that the user closed meanwhile stays closed until there is a result.
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

  /** A press that comes once its work has ended is not meant for the next. */
  private hear(message: string): void {
    if (message === cancelOf(this.runs)) this.end.abort();
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

/** Opens the window; `null` where Office doesn't. `hear` is told what it says once it listens. */
function openWindow(notice: Notice, language: Language, hear: (message: string) => void): Promise<OpenWindow | null> {
  const address = new URL(PAGE, location.href);
  address.hash = noticeHash(notice, language);
  return new Promise((resolve) => {
    Office.context.ui.displayDialogAsync(address.href, { ...SIZE, displayInIframe: true }, ({ status, value }) => {
      resolve(status === Office.AsyncResultStatus.Succeeded ? follow(value, hear) : null);
    });
  });
}

function follow(dialog: Office.Dialog, hear: (message: string) => void): OpenWindow {
  let isOpen = true;
  let last = '';
  const listens = new Promise<void>((resolve) => {
    dialog.addEventHandler(Office.EventType.DialogMessageReceived, (answer) => {
      if (!('message' in answer)) return;
      if (answer.message === READY) resolve();
      else hear(answer.message);
    });
    // Closed by the user, or its page didn't load.
    dialog.addEventHandler(Office.EventType.DialogEventReceived, () => {
      isOpen = false;
      resolve();
    });
  });
  return {
    say: async (notice, language) => {
      if (!canTellWindows()) return false;
      // A window that doesn't listen yet hears only the last of what there was to say.
      const told = noticeHash(notice, language);
      last = told;
      await listens;
      if (isOpen && told === last) dialog.messageChild(told);
      return isOpen;
    },
    close: () => {
      if (isOpen) dialog.close();
    },
  };
}
