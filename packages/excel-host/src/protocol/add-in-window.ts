/** What happened to a window, by office.js's numbers. */
const HAPPENED = { message: 0, closedByUser: 12_006 } as const;

/** What a page's office.js hears of a window: what happened, and where a message is from. */
type WindowEvent = readonly [number, string?, string?];

/** Takes what happens to a window. */
export type WindowListener = (event: WindowEvent) => void;

/** A window's size, as shares of the screen in percent. */
export interface WindowSize {
  readonly width: number;
  readonly height: number;
}

/** A window that an add-in's page opens (`displayDialogAsync`): between that page and the one that is in it. */
export class AddInWindow {
  private readonly listeners = new Set<WindowListener>();

  constructor(
    /** The address of its page, as Excel completes it. */
    readonly address: string,
    readonly size: WindowSize,
    private readonly tellOpener: WindowListener,
  ) {}

  /** The page that opened it says something; what comes before its own page listens is lost, as in Excel. */
  tell(message: string): void {
    for (const listener of this.listeners) listener([HAPPENED.message, message, this.origin]);
  }

  /** Its own page listens to the one that opened it, until the returned function is called. */
  listen(listener: WindowListener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Its own page says something to the one that opened it. */
  answer(message: string): void {
    this.tellOpener([HAPPENED.message, message, this.origin]);
  }

  /** The user closed it. */
  dismiss(): void {
    this.tellOpener([HAPPENED.closedByUser]);
  }

  private get origin(): string {
    return new URL(this.address).origin;
  }
}

/** Shows an add-in's window; the returned function takes it away. */
export type ShowWindow = (shown: AddInWindow) => () => void;
