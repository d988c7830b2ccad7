import { HostError, type HostErrorCode } from '../package/host-error';

/** A failure to come. */
export interface PlannedFailure {
  /** Which request from now on: 1 is the next. */
  readonly request: number;
  /** The action of it that fails, counted from 0: those before it are done. */
  readonly action?: number;
  readonly code: HostErrorCode;
}

/** What can be made to go wrong, so that an add-in's answer to it can be tried. */
export class Faults {
  /** How many planned failures have happened. */
  happened = 0;
  /** How long each answer takes, in milliseconds. */
  delay = 0;
  private edits: { readonly at: number; readonly edit: () => void }[] = [];
  private planned: { readonly at: number; readonly action: number; readonly code: HostErrorCode }[] = [];
  private requests = 0;
  private editing = false;
  private waiting: (() => void)[] = [];

  /** Makes one of the coming requests fail, once. */
  fail({ request, action = 0, code }: PlannedFailure): void {
    this.planned.push({ at: this.requests + request, action, code });
  }

  /** Drops failures that are still to come. */
  forget(): void {
    this.planned = [];
  }

  /** Has somebody else change the workbook between two requests: just before one of the coming ones (1 is the next), once. */
  editBefore(request: number, edit: () => void): void {
    this.edits.push({ at: this.requests + request, edit });
  }

  /** Makes the edits that come before the next request. */
  makeEdits(): void {
    const due = this.edits.filter(({ at }) => at === this.requests + 1);
    this.edits = this.edits.filter((other) => !due.includes(other));
    for (const { edit } of due) edit();
  }

  /** Whether the user is typing in a cell: requests fail until that ends, or wait if they asked to (`delayForCellEdit`). */
  get cellEditing(): boolean {
    return this.editing;
  }
  set cellEditing(editing: boolean) {
    this.editing = editing;
    if (editing) return;
    const waiting = this.waiting;
    this.waiting = [];
    for (const go of waiting) go();
  }

  /** Comes back when nobody is typing in a cell. */
  async untilEditingEnds(): Promise<void> {
    if (this.editing) await new Promise<void>((resolve) => this.waiting.push(resolve));
  }

  /** Counts a request and says which of its actions fails. */
  nextRequest(): (action: number) => HostError | undefined {
    this.requests += 1;
    const failure = this.planned.find(({ at }) => at === this.requests);
    this.planned = this.planned.filter((other) => other !== failure);
    return (action) => {
      if (failure?.action !== action) return undefined;
      this.happened += 1;
      return new HostError(failure.code, `Asked to fail with ${failure.code}.`);
    };
  }
}
