import { type NoticeText, noticeText, type WorkText } from './notice-text';

/** What the window says to the ribbon once it listens. */
export const READY = 'ready';

/** What the window says to the ribbon where the user wants a work to end: which one, as the ribbon may have gone on to the next. */
export function cancelOf(run: number): string {
  return `cancel ${run}`;
}

/** In the window itself: says what it was opened for, and whatever the ribbon says later. */
export async function runNoticeWindow(page: Document, first: NoticeText): Promise<void> {
  const ready = Office.onReady();
  const write = noticeWriter(page, (run) => void ready.then(() => Office.context.ui.messageParent(cancelOf(run))));
  write(first);
  await ready;
  // Without it the ribbon can't tell this window anything.
  if (!Office.context.requirements.isSetSupported('DialogApi', '1.2')) return;
  const { ui } = Office.context;
  const onMessage = ({ message }: Office.DialogParentMessageReceivedEventArgs) => {
    const next = noticeText(message);
    if (next !== null) write(next);
  };
  ui.addHandlerAsync(Office.EventType.DialogParentMessageReceived, onMessage, () => ui.messageParent(READY));
}

/** What writes notices, one after the other, into the page that is that small window; `cancel`: the user wants a work to end. */
export function noticeWriter(page: Document, cancel: (run: number) => void): (text: NoticeText) => void {
  let shown: { readonly run: number; readonly show: (work: WorkText) => void } | null = null;
  return ({ language, title, sentences, work }) => {
    // How far the same work is changes in place: the button keeps the focus, and a screen reader isn't told all anew.
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

/** A bar, how far it is in words, and a button that ends the work. */
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
