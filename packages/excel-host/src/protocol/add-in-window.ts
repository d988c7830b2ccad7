/** office.js's event numbers for a dialog. */
const EVENT = { message: 0, closedByUser: 12_006 } as const;

/** A dialog event for office.js: its number, the message and the message's origin. */
type WindowEvent = readonly [number, string?, string?];

export type WindowListener = (event: WindowEvent) => void;

/** A dialog's size in percent of the screen. */
export interface WindowSize {
  readonly width: number;
  readonly height: number;
}

/**
 * A dialog opened by an add-in (`displayDialogAsync`), which passes messages between its page and the one that opened
 * it.
 */
export class AddInWindow {
  private readonly listeners = new Set<WindowListener>();

  constructor(
    /** The complete address of its page, with the query that Excel adds. */
    readonly address: string,
    readonly size: WindowSize,
    private readonly sendToOpener: WindowListener,
  ) {}

  /** Sends a message from the opening page. As in Excel, messages sent before the dialog's page listens are lost. */
  send(message: string): void {
    for (const listener of this.listeners) listener([EVENT.message, message, this.origin]);
  }

  /** Receives the opening page's messages in the dialog's page, until the returned function is called. */
  listen(listener: WindowListener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Sends a message from the dialog's page to the opening page. */
  answer(message: string): void {
    this.sendToOpener([EVENT.message, message, this.origin]);
  }

  /** Reports that the user closed the dialog. */
  dismiss(): void {
    this.sendToOpener([EVENT.closedByUser]);
  }

  private get origin(): string {
    return new URL(this.address).origin;
  }
}

/** Shows a dialog; the returned function removes it. */
export type ShowWindow = (shown: AddInWindow) => () => void;
