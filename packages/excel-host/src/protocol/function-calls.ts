/** Reports a click on a ribbon button to a page: `[call, function, event]`. */
type ReportClick = (payload: readonly unknown[]) => void;

/** A click on a ribbon button that runs a function of an add-in's page. */
export interface RibbonPress {
  /** The function's name in the manifest. */
  readonly functionName: string;
  /** The button's id in the manifest, passed to the function in its event's `source`. */
  readonly controlId: string;
}

/** The functions of a page that the ribbon has called and that haven't ended yet. */
export class FunctionCalls {
  private readonly running = new Map<string, (status: number) => void>();
  private listening: (reportClick: ReportClick) => void = () => undefined;
  private readonly listener = new Promise<ReportClick>((resolve) => {
    this.listening = resolve;
  });
  private nextId = 1;

  /** Called when the page is ready to receive clicks. */
  listen(reportClick: ReportClick): void {
    this.listening(reportClick);
  }

  /**
   * Calls a function when the page is ready and waits until it reports that it ended; rejects if the page has no such
   * function.
   */
  async run({ functionName, controlId }: RibbonPress): Promise<void> {
    const reportClick = await this.listener;
    const id = String(this.nextId++);
    const status = await new Promise<number>((resolve) => {
      this.running.set(id, resolve);
      reportClick([id, functionName, JSON.stringify({ source: { id: controlId } })]);
    });
    if (status !== 0) throw new Error(`The page did not run its function ${functionName}: ${status}`);
  }

  /** A function ended, with 0 or an error number. */
  end(id: unknown, status: unknown): void {
    const ended = this.running.get(String(id));
    this.running.delete(String(id));
    ended?.(Number(status));
  }
}
