/**
 * How much of a request to fill before it is sent, in bytes. Excel on the web takes 5 MB
 * (https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization); a request of formulas grows by
 * up to a fifth where it is wrapped as text once more on its way.
 */
export const REQUEST_BYTES = 4_050_000;

/** Sends what has been asked so far when it grows too large for one request. */
export class RequestBudget {
  private bytes = 0;
  private sent = false;

  constructor(private readonly context: Excel.RequestContext) {}

  /** Whether a part was sent already. */
  get hasSent(): boolean {
    return this.sent;
  }

  /** How many bytes the request that is being filled still takes. */
  get room(): number {
    return REQUEST_BYTES - this.bytes;
  }

  /** Counts what is about to be asked, in bytes, and sends what came before it if both don't fit. */
  async spend(bytes: number): Promise<void> {
    if (this.bytes > 0 && this.bytes + bytes > REQUEST_BYTES) await this.send();
    this.bytes += bytes;
  }

  /** Sends what has been asked so far. */
  async send(): Promise<void> {
    this.sent = true;
    await this.context.sync();
    this.bytes = 0;
  }
}
