/** A dialog opened through {@link fakeDialogs}. */
export interface FakeDialog {
  readonly url: string;
  /** Messages from the opening page. */
  readonly received: string[];
  isOpen: boolean;
  /** Sends a message to the opening page. */
  readonly send: (message: string) => void;
  /** Closes the dialog as the user does. */
  readonly dismiss: () => void;
}

/**
 * Replaces the global Office by one with a fake `Office.context.ui`
 * (https://learn.microsoft.com/javascript/api/office/office.ui) that records the dialogs. `dialogApi`: the newest
 * DialogApi requirement set that it supports; `answers`: whether it reports that a dialog is open; `refusals`: the codes
 * with which it refuses the first ones.
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
      received: [],
      isOpen: true,
      send: (message) => handlers.get('message')?.({ message }),
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
        messageChild: (message: string) => dialog.received.push(message),
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
