import { AddInWindow, type ShowWindow, type WindowListener, type WindowSize } from './add-in-window';
import { inWindowAddress } from './host-info';
import { isRecord } from '../objects/json';

/** The numbers by which a window is refused: https://learn.microsoft.com/office/dev/add-ins/develop/dialog-handle-errors-events */
const REFUSAL = { notSupported: 5000, noAddress: 12_002, notTrusted: 12_004, notSecure: 12_005, isOpenAlready: 12_007 };

/** This computer's own addresses, which browsers trust without HTTPS: pages under development come from there. */
const OWN_COMPUTER = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Opens the windows of a page, one at a time as Excel does. */
export class WindowOpener {
  private shown: AddInWindow | null = null;

  constructor(
    private readonly displayLanguage: string,
    /** Where the page comes from (`https://example.org`): its windows begin there too. */
    private readonly origin: string,
    /** Absent where nobody shows windows. */
    private readonly show: ShowWindow | undefined,
  ) {}

  /** Opens the window that office.js asks for; gives what closes it, or the number of a refusal. */
  open(asked: unknown, tell: WindowListener): (() => void) | number {
    if (this.show === undefined) return REFUSAL.notSupported;
    if (this.shown !== null) return REFUSAL.isOpenAlready;
    const { url, size } = readAsked(asked);
    if (url === null) return REFUSAL.noAddress;
    if (!isSecure(url)) return REFUSAL.notSecure;
    if (url.origin !== this.origin) return REFUSAL.notTrusted;
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

function isSecure({ protocol, hostname }: URL): boolean {
  return protocol === 'https:' || (protocol === 'http:' && OWN_COMPUTER.has(hostname));
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
