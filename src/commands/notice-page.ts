import { type NoticeText, noticeText, type WorkText } from './notice-text';

/** The window's message to the ribbon when it is ready for messages. */
export const READY = 'ready';

/** The window's message to the ribbon when the user cancels a run. The run is named because the ribbon may already be at the next one. */
export function cancelOf(run: number): string {
  return `cancel ${run}`;
}

/** Runs in the window: shows its notice, and those that the ribbon sends later. */
export async function runNoticeWindow(page: Document, first: NoticeText): Promise<void> {
  const ready = Office.onReady();
  const write = noticeWriter(page, (run) => void ready.then(() => Office.context.ui.messageParent(cancelOf(run))));
  write(first);
  await ready;
  // Without it the ribbon can't send messages to this window.
  if (!Office.context.requirements.isSetSupported('DialogApi', '1.2')) return;
  const { ui } = Office.context;
  const onMessage = ({ message }: Office.DialogParentMessageReceivedEventArgs) => {
    const next = noticeText(message);
    if (next !== null) write(next);
  };
  try {
    ui.addHandlerAsync(Office.EventType.DialogParentMessageReceived, onMessage, ({ status }) => {
      if (status === Office.AsyncResultStatus.Succeeded) ui.messageParent(READY);
    });
  } catch {
    // Excel 2021 may refuse the handler (https://github.com/OfficeDev/office-js/issues/4046). Without READY, the ribbon shows its result in a
    // new window.
  }
}

/** Returns a function that shows notices in the window's page; `cancel` is called when the user cancels a run. */
export function noticeWriter(page: Document, cancel: (run: number) => void): (text: NoticeText) => void {
  let shown: { readonly run: number; readonly show: (work: WorkText) => void } | null = null;
  return ({ language, title, sentences, work }) => {
    // Progress of the same run changes in place: the button keeps the focus, and a screen reader doesn't read everything again.
    if (work !== undefined && shown?.run === work.run) {
      shown.show(work);
      return;
    }
    page.documentElement.lang = language;
    page.title = title;
    const main = page.createElement('main');
    const alert = page.createElement('div');
    alert.setAttribute('role', 'alert');
    alert.append(...sentences.map((sentence, index) => line(page, index === 0 ? 'h1' : 'p', sentence)));
    main.append(alert);
    shown = null;
    if (work !== undefined) {
      const parts = workParts(page, sentences.join('\n'), work, () => cancel(work.run));
      main.append(...parts.elements);
      parts.show(work);
      shown = { run: work.run, show: parts.show };
    }
    page.body.replaceChildren(main);
  };
}

function line(page: Document, kind: 'h1' | 'p', text: string): HTMLElement {
  const element = page.createElement(kind);
  element.textContent = text;
  return element;
}

/** A progress bar, the progress as text, and a button that cancels. */
function workParts(page: Document, label: string, { cancel: word, cancelling }: WorkText, cancel: () => void) {
  const bar = page.createElement('progress');
  bar.max = 100;
  bar.setAttribute('aria-label', label);
  const words = line(page, 'p', '');
  // The bar says the same to a screen reader.
  words.setAttribute('aria-hidden', 'true');
  const button = page.createElement('button');
  button.type = 'button';
  button.textContent = word;
  button.addEventListener('click', () => {
    if (button.getAttribute('aria-disabled') === 'true') return;
    // Not `disabled`, which would take the focus away.
    button.setAttribute('aria-disabled', 'true');
    button.textContent = cancelling;
    cancel();
  });
  return {
    elements: [bar, words, button],
    show: ({ percent, progress }: WorkText) => {
      if (percent !== null) bar.value = percent;
      words.textContent = progress;
    },
  };
}
