import type { PaneState } from './pane-state';

/**
 * Whether a task is running that must end before another can start. A refresh or selecting a cell isn't one: what is
 * started meanwhile waits for it.
 */
export function isBusy({ running }: Pick<PaneState, 'running'>): boolean {
  return running !== null && running !== 'find' && running !== 'go';
}
