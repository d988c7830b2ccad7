import { HostError, type HostErrorCode } from '../package/host-error';
import type { ActionGuard } from './batch';

export interface PlannedFailure {
  /** The request that fails, counted from now: 1 is the next. */
  readonly request: number;
  /** The action that fails, from 0; earlier ones are executed. */
  readonly action?: number;
  /** Instead of `action`: how many assignments, and calls that may change the workbook, come before the action that fails. */
  readonly steps?: number;
  readonly code: HostErrorCode;
}

/** Simulates failures, to test how an add-in handles them. */
export class Faults {
  /** Number of planned failures that have happened. */
  happened = 0;
  /** The delay before each answer, in milliseconds. */
  delay = 0;
  private edits: { readonly at: number; readonly edit: () => void }[] = [];
  private planned: (PlannedFailure & { readonly at: number })[] = [];
  private requests = 0;
  private editing = false;
  private waiting: (() => void)[] = [];

  /** Lets one of the next requests fail, once. */
  fail(failure: PlannedFailure): void {
    this.planned.push({ ...failure, at: this.requests + failure.request });
  }

  /** Cancels failures that haven't happened yet. */
  forget(): void {
    this.planned = [];
  }

  /** Simulates another user's edit just before one of the next requests (1 is the next), once. */
  editBefore(request: number, edit: () => void): void {
    this.edits.push({ at: this.requests + request, edit });
  }

  /** Makes the edits planned before the next request. */
  makeEdits(): void {
    const due = this.edits.filter(({ at }) => at === this.requests + 1);
    this.edits = this.edits.filter((other) => !due.includes(other));
    for (const { edit } of due) edit();
  }

  /** Whether the user is editing a cell: requests then fail, or wait if they asked to (`delayForCellEdit`). */
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

  /** Resolves when no cell is being edited. */
  async untilEditingEnds(): Promise<void> {
    if (this.editing) await new Promise<void>((resolve) => this.waiting.push(resolve));
  }

  /** Counts a request and returns which of its actions fail. */
  nextRequest(): ActionGuard {
    this.requests += 1;
    let failure = this.planned.find(({ at }) => at === this.requests);
    this.planned = this.planned.filter((other) => other !== failure);
    return (action, steps) => {
      if (failure === undefined) return undefined;
      const isDue = failure.steps === undefined ? action === (failure.action ?? 0) : steps === failure.steps;
      if (!isDue) return undefined;
      const { code } = failure;
      failure = undefined;
      this.happened += 1;
      return new HostError(code, `Asked to fail with ${code}.`);
    };
  }
}
