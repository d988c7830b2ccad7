/** The window that {@link fakeDialogs} opened last. */
export interface FakeDialog {
  readonly url: string;
  /** What the opener told it. */
  readonly told: string[];
  isOpen: boolean;
  /** Its page says something to its opener. */
  readonly speak: (message: string) => void;
  /** The user closes it. */
  readonly dismiss: () => void;
}

/**
 * An Office whose windows are only remembered, as `Office.context.ui` offers them (https://learn.microsoft.com/javascript/api/office/office.ui);
 * it becomes the global one. `dialogApi`: the newest requirement set of windows that it has; `answers`: whether it says that a window is open;
 * `refusals`: the codes with which it refuses the first ones.
 */
export function fakeDialogs({
  dialogApi = 1.2,
  answers = true,
  refusals = [] as number[],
} = {}): readonly FakeDialog[] {
  const opened: FakeDialog[] = [];
  const displayDialogAsync = (url: string, _options: object, callback: (result: object) => void) => {
    const code = refusals.shift();
    if (code !== undefined) {
      callback({ status: 'failed', error: { code } });
      return;
    }
    const handlers = new Map<string, (event: object) => void>();
    const dialog: FakeDialog = {
      url,
      told: [],
      isOpen: true,
      speak: (message) => handlers.get('message')?.({ message }),
      dismiss: () => {
        dialog.isOpen = false;
        handlers.get('event')?.({ error: 12_006 });
      },
    };
    opened.push(dialog);
    if (!answers) return;
    callback({
      status: 'succeeded',
      value: {
        addEventHandler: (type: string, handler: (event: object) => void) => handlers.set(type, handler),
        messageChild: (message: string) => dialog.told.push(message),
        close: () => (dialog.isOpen = false),
      },
    });
  };
  const isSetSupported = (name: string, version: string) => name === 'DialogApi' && Number(version) <= dialogApi;
  Object.assign(globalThis, {
    location: new URL('https://example.org/taskpane.html'),
    Office: {
      AsyncResultStatus: { Succeeded: 'succeeded' },
      EventType: { DialogMessageReceived: 'message', DialogEventReceived: 'event' },
      context: { requirements: { isSetSupported }, ui: { displayDialogAsync } },
    },
  });
  return opened;
}
