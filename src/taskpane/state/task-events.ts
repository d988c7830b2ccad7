import { Cancelled } from '../../excel/pace';
import { asPlanError } from '../../excel/run-excel';
import type { PaneEvent } from './pane-reducer';
import type { PaneState, Task } from './pane-state';

/** The event for a task that threw an error. */
export function outcomeOf(task: Task, error: unknown): PaneEvent {
  if (error instanceof Cancelled) return { type: 'did', outcome: { kind: 'cancelled', unfinished: error.unfinished } };
  const { code, facts } = asPlanError(error);
  return { type: 'failed', failure: { task, code, facts } };
}

/** Whether results are shown or on their way. */
export function wantsResults({ review, running }: PaneState): boolean {
  return review !== null || running === 'review';
}

export function isChange(task: Task | null): boolean {
  return task !== null && task !== 'find' && task !== 'review' && task !== 'go';
}
