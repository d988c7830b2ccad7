/** Tells a page that a button of the ribbon was pressed: `[call, function, event]`. */
type TellPress = (payload: readonly unknown[]) => void;

/** A button of the ribbon whose press runs a function of an add-in's page. */
export interface RibbonPress {
  /** The function's name, as the manifest has it. */
  readonly functionName: string;
  /** The button's id, as the manifest has it: the function finds it in its event's `source`. */
  readonly controlId: string;
}

/** The functions of a page that the ribbon has called and that haven't ended yet. */
export class FunctionCalls {
  private readonly running = new Map<string, (status: number) => void>();
  private listening: (tell: TellPress) => void = () => undefined;
  private readonly listener = new Promise<TellPress>((resolve) => {
    this.listening = resolve;
  });
  private nextId = 1;

  /** The page is ready to hear of presses. */
  listen(tell: TellPress): void {
    this.listening(tell);
  }

  /** Calls a function once the page is ready, and waits until it says that it ended; rejects where the page has no such function. */
  async run({ functionName, controlId }: RibbonPress): Promise<void> {
    const tell = await this.listener;
    const id = String(this.nextId++);
    const status = await new Promise<number>((resolve) => {
      this.running.set(id, resolve);
      tell([id, functionName, JSON.stringify({ source: { id: controlId } })]);
    });
    if (status !== 0) throw new Error(`The page did not run its function ${functionName}: ${status}`);
  }

  /** A function ended, with 0 or the number of what went wrong. */
  end(id: unknown, status: unknown): void {
    const ended = this.running.get(String(id));
    this.running.delete(String(id));
    ended?.(Number(status));
  }
}
