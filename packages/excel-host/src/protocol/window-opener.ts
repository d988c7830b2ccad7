import { AddInWindow, type ShowWindow, type WindowListener, type WindowSize } from './add-in-window';
import { inWindowAddress } from './host-info';
import { isRecord } from '../objects/json';

/**
 * office.js's error numbers for dialogs:
 * https://learn.microsoft.com/office/dev/add-ins/develop/dialog-handle-errors-events
 */
const REFUSAL = { notSupported: 5000, noAddress: 12_002, notTrusted: 12_004, notSecure: 12_005, isOpenAlready: 12_007 };

/** Addresses of this computer, which browsers trust without HTTPS during development. */
const OWN_COMPUTER = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Opens the dialogs of a page. As in Excel, only one at a time. */
export class WindowOpener {
  private shown: AddInWindow | null = null;

  constructor(
    private readonly displayLanguage: string,
    /** The page's origin (`https://example.org`), which its dialogs must start with too. */
    private readonly origin: string,
    /** Absent if dialogs can't be shown. */
    private readonly show: ShowWindow | undefined,
  ) {}

  /** Opens the dialog that office.js requests; returns a function that closes it, or an error number. */
  open(request: unknown, send: WindowListener): (() => void) | number {
    if (this.show === undefined) return REFUSAL.notSupported;
    if (this.shown !== null) return REFUSAL.isOpenAlready;
    const { url, size } = parseRequest(request);
    if (url === null) return REFUSAL.noAddress;
    if (!isSecure(url)) return REFUSAL.notSecure;
    if (url.origin !== this.origin) return REFUSAL.notTrusted;
    const address = inWindowAddress(url, this.displayLanguage);
    const opened = new AddInWindow(address, size, (event) => {
      const [, message] = event;
      if (message === undefined) this.shown = null;
      send(event);
    });
    this.shown = opened;
    const hide = this.show(opened);
    return () => {
      if (this.shown !== opened) return;
      this.shown = null;
      hide();
    };
  }

  /** Sends a message to the page in the open dialog. */
  send(message: string): void {
    this.shown?.send(message);
  }
}

function isSecure({ protocol, hostname }: URL): boolean {
  return protocol === 'https:' || (protocol === 'http:' && OWN_COMPUTER.has(hostname));
}

/** Parses office.js's request, a JSON text; `null` for an invalid address. */
function parseRequest(request: unknown): { readonly url: URL | null; readonly size: WindowSize } {
  const options: unknown = JSON.parse(String(request));
  const { url, width, height } = isRecord(options) ? options : {};
  return {
    url: typeof url === 'string' && URL.canParse(url) ? new URL(url) : null,
    size: { width: Number(width), height: Number(height) },
  };
}
