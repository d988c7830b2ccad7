import { AddInWindow, type ShowWindow, type WindowListener, type WindowSize } from './add-in-window';
import { inWindowAddress } from './host-info';
import { isRecord } from './json';

/** The numbers by which a window is refused: https://learn.microsoft.com/office/dev/add-ins/develop/dialog-handle-errors-events */
const REFUSAL = { notSupported: 5000, badAddress: 12_003, isOpenAlready: 12_007 } as const;

/** Opens the windows of a page, one at a time as Excel does. */
export class WindowOpener {
  private shown: AddInWindow | null = null;

  constructor(
    private readonly displayLanguage: string,
    /** Absent where nobody shows windows. */
    private readonly show: ShowWindow | undefined,
  ) {}

  /** Opens the window that office.js asks for; gives what closes it, or the number of a refusal. */
  open(asked: unknown, tell: WindowListener): (() => void) | number {
    if (this.show === undefined) return REFUSAL.notSupported;
    if (this.shown !== null) return REFUSAL.isOpenAlready;
    const { url, size } = readAsked(asked);
    if (url === null) return REFUSAL.badAddress;
    const address = inWindowAddress(url, this.displayLanguage);
    const opened = new AddInWindow(address, size, (event) => {
      const [, message] = event;
      if (message === undefined) this.shown = null;
      tell(event);
    });
    this.shown = opened;
    const hide = this.show(opened);
    return () => {
      if (this.shown !== opened) return;
      this.shown = null;
      hide();
    };
  }

  /** Says something to the page in the window that is open. */
  tell(message: string): void {
    this.shown?.tell(message);
  }
}

/** What office.js asks for, a JSON text; `null` for an address that is none. */
function readAsked(asked: unknown): { readonly url: URL | null; readonly size: WindowSize } {
  const options: unknown = JSON.parse(String(asked));
  const { url, width, height } = isRecord(options) ? options : {};
  return {
    url: typeof url === 'string' && URL.canParse(url) ? new URL(url) : null,
    size: { width: Number(width), height: Number(height) },
  };
}
