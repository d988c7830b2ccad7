/**
 * How much of a request to fill before it is sent, in bytes. Excel on the web takes 5 MB
 * (https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization); a request of formulas grows by
 * up to a fifth where it is wrapped as text once more on its way.
 */
export const REQUEST_BYTES = 4_050_000;

/** Sends queued calls before they grow too large for one request. */
export class RequestBudget {
  private bytes = 0;
  private sent = false;

  constructor(private readonly context: Excel.RequestContext) {}

  /** Whether a request was sent already. */
  get hasSent(): boolean {
    return this.sent;
  }

  /** How many bytes the current request still takes. */
  get room(): number {
    return REQUEST_BYTES - this.bytes;
  }

  /** Counts the bytes of the next calls, and sends the queued ones first if both don't fit. */
  async spend(bytes: number): Promise<void> {
    if (this.bytes > 0 && this.bytes + bytes > REQUEST_BYTES) await this.send();
    this.bytes += bytes;
  }

  async send(): Promise<void> {
    this.sent = true;
    await this.context.sync();
    this.bytes = 0;
  }
}
